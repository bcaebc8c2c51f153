import { Check } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';

/** A choice that is on or off, several of which stand side by side. */
export function ToggleChip({
  label,
  isSelected,
  onChange,
  'data-testid': testId,
}: {
  label: string;
  isSelected: boolean;
  onChange: (selected: boolean) => void;
  'data-testid'?: string;
}) {
  return (
    <ToggleButton
      isSelected={isSelected}
      onChange={onChange}
      data-testid={testId}
      className="inline-flex min-h-7 items-center gap-1 rounded-full border border-line-strong/50 bg-surface px-2.5 text-sm text-ink-soft transition-colors hover:border-line-strong hover:text-ink selected:border-accent selected:bg-accent-soft selected:font-medium selected:text-accent-strong"
    >
      {({ isSelected: on }) => (
        <>
          {on && <Check aria-hidden size={12} strokeWidth={3} />}
          {label}
        </>
      )}
    </ToggleButton>
  );
}

import { Check } from 'lucide-react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';

/** Something the rep vouches for or wants, in a line of words. */
export function Checkbox({
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
    <AriaCheckbox
      isSelected={isSelected}
      onChange={onChange}
      data-testid={testId}
      className="group flex min-h-6 cursor-pointer items-start gap-2 text-sm"
    >
      <span
        aria-hidden
        className="mt-px flex size-4 shrink-0 items-center justify-center rounded-sm border border-line-strong bg-surface text-on-accent group-selected:border-accent group-selected:bg-accent group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent"
      >
        <Check size={12} strokeWidth={3} className="hidden group-selected:block" />
      </span>
      <span>{label}</span>
    </AriaCheckbox>
  );
}

import { Switch as AriaSwitch } from 'react-aria-components';

/** Something that is on or off at once, with what it means beneath. */
export function Switch({
  label,
  hint,
  isSelected,
  onChange,
  isDisabled = false,
  'data-testid': testId,
}: {
  label: string;
  hint?: string;
  isSelected: boolean;
  onChange: (selected: boolean) => void;
  isDisabled?: boolean;
  'data-testid'?: string;
}) {
  return (
    <AriaSwitch
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      data-testid={testId}
      className="group flex min-h-8 cursor-pointer items-start gap-3 data-disabled:cursor-default data-disabled:opacity-45"
    >
      <span
        aria-hidden
        className="mt-0.5 flex h-5 w-9 shrink-0 items-center rounded-full border border-line-strong bg-sunken px-0.5 transition-colors group-selected:border-accent group-selected:bg-accent group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent"
      >
        <span className="size-3.5 rounded-full bg-line-strong transition-transform group-selected:translate-x-4 group-selected:bg-on-accent" />
      </span>
      <span className="flex min-w-0 flex-col">
        <span className="text-base leading-6">{label}</span>
        {hint && <span className="text-sm text-ink-soft">{hint}</span>}
      </span>
    </AriaSwitch>
  );
}

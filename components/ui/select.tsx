import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { classNames } from './class-names';

export interface SelectProps<V extends string> {
  label: string;
  hideLabel?: boolean;
  value: V;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
  'data-testid'?: string;
}

/** One of several values. */
export function Select<V extends string>({
  label,
  hideLabel,
  value,
  options,
  onChange,
  'data-testid': testId,
}: SelectProps<V>) {
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key) as V);
      }}
      className="flex min-w-0 flex-col gap-1"
    >
      <Label className={classNames('text-sm font-medium text-ink-soft', hideLabel && 'sr-only')}>
        {label}
      </Label>
      <Button
        data-testid={testId}
        className="flex h-8 w-full min-w-0 items-center justify-between gap-2 rounded-md border border-line-strong/60 bg-surface px-2 text-left text-base hover:border-line-strong"
      >
        <SelectValue className="truncate" />
        <ChevronDown aria-hidden size={14} className="shrink-0 text-ink-faint" />
      </Button>
      <Popover className="min-w-(--trigger-width) overflow-auto rounded-md border border-line bg-raised p-1 shadow-pop">
        <ListBox className="outline-none" items={options.map((option) => ({ id: option.value, ...option }))}>
          {(option) => (
            <ListBoxItem
              id={option.id}
              textValue={option.label}
              className="flex min-h-7 items-center gap-2 rounded-sm px-2 py-1 text-base outline-none focus:bg-accent-soft hover:bg-accent-soft"
            >
              {({ isSelected }) => (
                <>
                  <span className="flex-1">{option.label}</span>
                  {isSelected && <Check aria-hidden size={14} className="text-accent" />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

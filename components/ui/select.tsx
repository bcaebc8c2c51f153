import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
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
  /** null = nothing is chosen yet: `placeholder` stands there. */
  value: V | null;
  placeholder?: string;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
  aside?: ReactNode;
  'data-testid'?: string;
}

/** One of several values. */
export function Select<V extends string>({
  label,
  hideLabel,
  value,
  options,
  onChange,
  placeholder,
  aside,
  'data-testid': testId,
}: SelectProps<V>) {
  return (
    <AriaSelect
      value={value}
      {...(placeholder === undefined ? {} : { placeholder })}
      onChange={(key) => {
        if (key !== null) onChange(String(key) as V);
      }}
      className="flex min-w-0 flex-col gap-1"
    >
      <div className={classNames('flex items-center gap-1', hideLabel && 'sr-only')}>
        <Label className="text-sm font-medium text-ink-soft">{label}</Label>
        {aside}
      </div>
      <Button
        data-testid={testId}
        className="flex h-8 w-full min-w-0 items-center justify-between gap-2 rounded-md border border-line-strong/60 bg-surface px-2 text-left text-base hover:border-line-strong"
      >
        <SelectValue className="truncate data-placeholder:text-ink-faint" />
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

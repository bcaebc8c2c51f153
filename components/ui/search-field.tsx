import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { classNames } from './class-names';
import { INPUT_LOOK } from './text-field';

/** A search line; Escape and the cross empty it. */
export function SearchField({
  label,
  clearLabel,
  placeholder,
  value,
  onChange,
  onSubmit,
  onArrowDown,
  inputRef,
  inputTestId,
}: {
  label: string;
  clearLabel: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit?: () => void;
  /** Arrow down leaves the line for what it found. */
  onArrowDown?: () => void;
  inputRef?: Ref<HTMLInputElement>;
  inputTestId?: string;
}) {
  return (
    <AriaSearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      {...(onSubmit && { onSubmit })}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' || !onArrowDown || event.nativeEvent.isComposing) {
          event.continuePropagation();
          return;
        }
        event.preventDefault();
        onArrowDown();
      }}
      className="group relative min-w-0 flex-1"
    >
      <Search aria-hidden size={15} className="pointer-events-none absolute top-2 left-2.5 text-ink-faint" />
      <Input
        {...(inputRef && { ref: inputRef })}
        placeholder={placeholder}
        data-testid={inputTestId}
        className={classNames(INPUT_LOOK, 'h-8 px-8 [&::-webkit-search-cancel-button]:hidden')}
      />
      <Button
        aria-label={clearLabel}
        className="absolute top-1 right-1 inline-flex size-6 items-center justify-center rounded-sm text-ink-faint group-data-empty:hidden hover:text-ink"
      >
        <X aria-hidden size={14} />
      </Button>
    </AriaSearchField>
  );
}

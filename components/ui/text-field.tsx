import type { ReactNode, Ref } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { classNames } from './class-names';

export const INPUT_LOOK =
  'w-full min-w-0 rounded-md border border-line-strong/60 bg-surface px-2 py-1 text-base text-ink ' +
  'placeholder:text-ink-faint hover:border-line-strong focus:border-accent focus:outline-2 focus:outline-accent ' +
  'focus:outline-offset-0 invalid:border-bad disabled:opacity-60';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'children' | 'className' | 'style'> {
  label: string;
  /** Shown only to screen readers where the layout already says it. */
  hideLabel?: boolean;
  hint?: string;
  error?: string | undefined;
  placeholder?: string;
  /** Label and field on one line. */
  inline?: boolean;
  /** More than one line: grows with its text up to `maxRows`. */
  rows?: number;
  aside?: ReactNode;
  inputTestId?: string;
  /** BCP 47, where what is typed is in another language than the interface: the right glyphs and breaks. */
  inputLang?: string;
  /** The textarea of a field of several lines. */
  inputRef?: Ref<HTMLTextAreaElement>;
}

/** A labelled field of one or several lines. */
export function TextField({
  label,
  hideLabel,
  inline,
  hint,
  error,
  placeholder,
  rows,
  aside,
  inputTestId,
  inputRef,
  inputLang,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      isInvalid={error !== undefined}
      className={classNames('flex min-w-0', inline ? 'items-center gap-2' : 'flex-col gap-1')}
    >
      <div
        className={classNames('flex items-center gap-1', hideLabel && 'sr-only', inline && 'w-20 shrink-0')}
      >
        <Label className={classNames('text-sm text-ink-soft', !inline && 'font-medium')}>{label}</Label>
        {!inline && aside}
      </div>
      {rows ? (
        <TextArea
          ref={inputRef}
          rows={rows}
          {...(placeholder === undefined ? {} : { placeholder })}
          lang={inputLang}
          data-testid={inputTestId}
          className={classNames(INPUT_LOOK, 'field-sizing-content resize-none leading-5')}
        />
      ) : (
        <Input
          {...(placeholder === undefined ? {} : { placeholder })}
          lang={inputLang}
          data-testid={inputTestId}
          className={classNames(INPUT_LOOK, 'h-8')}
        />
      )}
      {inline && <div className="flex w-6 shrink-0 justify-center">{aside}</div>}
      {hint && (
        <Text slot="description" className="text-xs text-ink-faint">
          {hint}
        </Text>
      )}
      <FieldError className="text-xs text-bad">{error}</FieldError>
    </AriaTextField>
  );
}

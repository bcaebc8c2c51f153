import { useRef } from 'react';
import { FieldError, Label, TextArea, TextField } from 'react-aria-components';
import type { Language } from '../../../lib/i18n/language';
import { LONGEST_ITEM, type LibraryContent } from '../../../lib/library/library-content';
import { hasTornVariable, piecesOf } from '../../../lib/library/variables';
import { useApp } from '../../app/app-context';
import { classNames } from '../../ui/class-names';
import { Notice } from '../../ui/notice';
import { insertText } from './insert-text';
import { VariableChips } from './variable-chips';

/** What the field and the layer behind it must share to the pixel. */
const SAME_TYPE = 'w-full px-3 py-2 text-lg leading-6 whitespace-pre-wrap break-words';

/** The text with its variables marked, and what can be put in at the cursor. */
export function VariableText({
  content: { kind, language, text },
  onChange,
  onSubmit,
  error,
  autoFocus,
}: {
  content: LibraryContent;
  onChange: (text: string) => void;
  /** Ctrl or ⌘ with Enter. */
  onSubmit: () => void;
  error: string | undefined;
  autoFocus: boolean;
}) {
  const { t } = useApp();
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="flex flex-col gap-2">
      <TextField
        value={text}
        onChange={onChange}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing)
            onSubmit();
          else event.continuePropagation();
        }}
        maxLength={LONGEST_ITEM}
        isInvalid={error !== undefined}
        // Whoever starts a new text wants to write it.
        autoFocus={autoFocus}
        className="flex flex-col gap-1"
      >
        <Label className="text-sm font-medium text-ink-soft">{t(`library.text.${kind}`)}</Label>
        <div className="grid rounded-md border border-line-strong/60 bg-surface focus-within:border-accent focus-within:outline-2 focus-within:outline-accent hover:border-line-strong has-[[data-invalid]]:border-bad">
          <div
            aria-hidden
            lang={language}
            className={classNames(SAME_TYPE, 'pointer-events-none col-start-1 row-start-1 text-transparent')}
          >
            {piecesOf(text).map((piece, index) =>
              piece.variable ? (
                <mark key={index} className="rounded-sm bg-accent-soft text-transparent">
                  {piece.text}
                </mark>
              ) : (
                <span key={index}>{piece.text}</span>
              ),
            )}
            {/* A last line that is empty has its height, too. */}
            {'\u200b'}
          </div>
          <TextArea
            ref={area}
            rows={kind === 'signature' ? 4 : 2}
            lang={language}
            data-testid="library-text"
            className={classNames(
              SAME_TYPE,
              'col-start-1 row-start-1 field-sizing-content resize-none bg-transparent text-ink outline-none',
            )}
          />
        </div>
        <FieldError className="text-xs text-bad">{error}</FieldError>
      </TextField>
      <VariableChips
        onInsert={(variable) => {
          if (area.current) onChange(insertText(area.current, spaced(area.current, variable, language)));
        }}
      />
      {hasTornVariable(text) && (
        <Notice tone="warn" testId="library-torn">
          {t('library.torn', { example: '{{company}}' })}
        </Notice>
      )}
    </div>
  );
}

/** With a space before it where it would touch a word; Chinese has none. */
function spaced(
  { value, selectionStart }: HTMLTextAreaElement,
  variable: string,
  language: Language,
): string {
  const before = value.slice(0, selectionStart).slice(-1);
  return language.startsWith('zh') || !/[\p{L}\p{N}}.,;:!?)]/u.test(before) ? variable : ` ${variable}`;
}

import { ExternalLink } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Sourced } from '../../lib/records/record';
import { useApp } from '../app/app-context';
import { classNames } from '../ui/class-names';
import { INPUT_LOOK } from '../ui/text-field';
import { SourceTip } from './source-tip';

/**
 * One line: label, value, source. A click or Enter edits in place; Enter or leaving saves, Escape does
 * not.
 */
export function EditableField({
  label,
  sourced,
  onSave,
  required,
  startEditing = false,
  onDone,
  href,
}: {
  label: string;
  sourced: Sourced<string> | null;
  onSave: (text: string) => void;
  required?: boolean;
  /** Open for typing from the start: a line that was just added. */
  startEditing?: boolean;
  onDone?: () => void;
  href?: string | undefined;
}) {
  const { t } = useApp();
  const value = sourced?.value ?? '';
  const [text, setText] = useState<string | null>(startEditing ? '' : null);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const editing = text !== null;

  useEffect(() => {
    if (editing) {
      input.current?.focus();
      input.current?.select();
    }
  }, [editing]);

  const finish = (save: boolean) => {
    if (text === null) return;
    const trimmed = text.trim();
    setText(null);
    onDone?.();
    if (save && trimmed !== value && !(required && trimmed === '')) onSave(trimmed);
    requestAnimationFrame(() => button.current?.focus({ preventScroll: true }));
  };

  return (
    <div className="flex min-h-8 items-center gap-2 border-b border-line/60 last-of-type:border-b-0">
      <span className="w-20 shrink-0 text-sm text-ink-soft">{label}</span>
      {editing ? (
        <input
          ref={input}
          aria-label={label}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={() => finish(true)}
          onKeyDown={(event) => {
            // A Korean or Chinese word still being composed takes Enter for itself.
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') finish(true);
            if (event.key === 'Escape') {
              event.stopPropagation();
              finish(false);
            }
          }}
          className={classNames(INPUT_LOOK, 'my-0.5 h-7 flex-1')}
        />
      ) : (
        <>
          <button
            ref={button}
            type="button"
            onClick={() => setText(value)}
            aria-label={value ? t('field.edit', { field: label, value }) : t('field.add', { field: label })}
            className={classNames(
              'min-h-7 min-w-0 flex-1 rounded-sm px-1 text-left hover:bg-sunken',
              value === '' && 'text-ink-faint',
            )}
          >
            {value || t('action.add')}
          </button>
          {href && (
            <a
              href={href}
              target="_blank"
              rel="noreferrer"
              aria-label={t('field.open', { field: label })}
              className="inline-flex size-6 shrink-0 items-center justify-center rounded-sm text-ink-faint hover:text-accent"
            >
              <ExternalLink aria-hidden size={13} />
            </a>
          )}
          {sourced && <SourceTip label={label} origin={sourced.origin} />}
        </>
      )}
    </div>
  );
}

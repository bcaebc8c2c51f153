import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Suggestion } from '../../../lib/invitation/suggest/suggest';
import { useApp } from '../../app/app-context';
import { classNames } from '../../ui/class-names';
import { whyWords } from './why-words';

const SHOWN = 2;

/** What can be put into a field with one tap, each with its reason; the best first, the others on demand. */
export function SuggestionList({
  label,
  lang,
  suggestions,
  chosen,
  onChoose,
  all = false,
  testId,
}: {
  label: string;
  lang: string;
  suggestions: readonly Suggestion[];
  /** What stands in the field. */
  chosen: string;
  onChoose: (suggestion: Suggestion) => void;
  /** Shows every one of them at once. */
  all?: boolean;
  testId: string;
}) {
  const app = useApp();
  const [more, setMore] = useState(false);
  const shown = all || more ? suggestions : suggestions.slice(0, SHOWN);
  if (suggestions.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-col gap-1">
      {shown.map((suggestion) => {
        const isChosen = suggestion.text === chosen;
        return (
          <li key={suggestion.text}>
            <button
              type="button"
              aria-pressed={isChosen}
              data-testid={testId}
              onClick={() => onChoose(suggestion)}
              className={classNames(
                'flex w-full items-start gap-1.5 rounded-md border px-2 py-1 text-left text-sm transition-colors',
                isChosen
                  ? 'border-accent bg-accent-soft'
                  : 'border-line bg-surface hover:border-line-strong hover:bg-sunken',
              )}
            >
              <span aria-hidden className="mt-0.5 shrink-0 text-accent">
                {isChosen ? <Check size={13} strokeWidth={3} /> : <Plus size={13} />}
              </span>
              <span className="min-w-0">
                <span lang={lang}>{suggestion.text}</span>
                <span className="text-xs text-ink-faint"> · {whyWords(suggestion, app)}</span>
              </span>
            </button>
          </li>
        );
      })}
      {!all && suggestions.length > SHOWN && (
        <li>
          <button
            type="button"
            aria-expanded={more}
            onClick={() => setMore(!more)}
            className="min-h-6 rounded-sm text-sm text-accent hover:underline"
          >
            {more ? app.t('suggest.fewer') : app.t('suggest.more', { count: suggestions.length - SHOWN })}
          </button>
        </li>
      )}
    </ul>
  );
}

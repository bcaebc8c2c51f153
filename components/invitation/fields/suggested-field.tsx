import { ChevronDown, Lightbulb } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Suggestion } from '../../../lib/invitation/suggest/suggest';
import { useApp } from '../../app/app-context';
import { classNames } from '../../ui/class-names';
import { InfoTip } from '../../ui/info-tip';
import { TextField } from '../../ui/text-field';
import { SuggestionList } from './suggestion-list';

/** A field with what could stand in it: shown while it is empty, and behind a button once it is filled. */
export function SuggestedField({
  name,
  label,
  hideLabel = false,
  about,
  example,
  value,
  lang,
  suggestions,
  onType,
  onChoose,
  isCalm = false,
  filter,
  children,
}: {
  /** Also the test id, `field-<name>`. */
  name: string;
  label: string;
  hideLabel?: boolean;
  about?: string;
  example?: string;
  value: string;
  lang: string;
  suggestions: readonly Suggestion[];
  onType: (text: string) => void;
  onChoose: (suggestion: Suggestion) => void;
  /** Keeps the suggestions behind their button even while the field is empty. */
  isCalm?: boolean;
  /** What the suggestions can be narrowed by; shown with them. */
  filter?: ReactNode;
  /** What belongs to the field beneath. */
  children?: ReactNode;
}) {
  const { t } = useApp();
  const [asked, setAsked] = useState(false);
  const empty = value.trim() === '';
  const open = (empty && !isCalm) || asked;
  return (
    <div data-field={name} className={classNames('flex flex-col gap-1.5', !hideLabel && 'relative')}>
      <TextField
        label={label}
        hideLabel={hideLabel}
        rows={1}
        value={value}
        onChange={onType}
        {...(example === undefined ? {} : { placeholder: example })}
        inputTestId={`field-${name}`}
        inputLang={lang}
        aside={about && <InfoTip label={t('info.about', { subject: label })}>{about}</InfoTip>}
      />
      {(!empty || isCalm) && suggestions.length > 0 && (
        <button
          type="button"
          aria-expanded={open}
          data-testid={`ideas-${name}`}
          onClick={() => setAsked(!asked)}
          className={classNames(
            'flex min-h-6 items-center gap-1 rounded-sm text-sm text-ink-faint hover:text-accent',
            // Without a label of its own it stands beside the label of the group it is in.
            'absolute top-0 right-0',
          )}
        >
          <Lightbulb aria-hidden size={12} />
          {t('suggest.ideas', { count: suggestions.length })}
          <ChevronDown
            aria-hidden
            size={12}
            className={classNames('transition-transform', open && 'rotate-180')}
          />
        </button>
      )}
      {open && filter}
      {open && (
        <SuggestionList
          label={t('suggest.for', { field: label })}
          lang={lang}
          suggestions={suggestions}
          chosen={value}
          all={asked}
          testId={`suggest-${name}`}
          onChoose={(suggestion) => {
            onChoose(suggestion);
            setAsked(false);
          }}
        />
      )}
      {children}
    </div>
  );
}

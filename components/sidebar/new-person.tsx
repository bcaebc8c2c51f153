import type { CapturedField } from '../../lib/people/capture';
import type { Capture } from '../../lib/people/capture';
import type { Subject } from '../../lib/messages/views';
import { MailPlus, PencilLine } from 'lucide-react';
import { useMemo } from 'react';
import { jobInHeadline } from '../../lib/people/headline-job';
import { useApp } from '../app/app-context';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';
import { ReadTip } from '../person/read-tip';
import { UnreadNotice } from './unread-notice';
import type { SaveControl } from './use-save';
import { capturedText, NEW_PERSON_FIELDS, type NewPersonField, type TypedPerson } from './typed-person';

/** What was read, field by field with its source, before anything is saved. */
export function NewPerson({
  subject,
  typed,
  onType,
  isTyped,
  unread,
  tabId,
  save,
  onWord,
}: {
  subject: Subject;
  typed: TypedPerson;
  onType: (field: NewPersonField, text: string) => void;
  /** The page tells nobody: everything is typed. */
  isTyped: boolean;
  unread: Capture['unread'];
  tabId: number | null;
  save: SaveControl;
  /** Saves, and goes on to the letter. */
  onWord: () => void;
}) {
  const { t } = useApp();
  const job = useMemo(
    () => (subject.captured.headline ? jobInHeadline(subject.captured.headline.value) : null),
    [subject.captured.headline],
  );
  const isNameless = isTyped && !typed.name?.trim();
  const suggested: Partial<Record<NewPersonField, string | null>> = {
    title: job?.title ?? null,
    companyName: job?.company ?? null,
  };
  return (
    <div className="flex min-h-full flex-col gap-2 px-3 pt-3">
      {subject.colleague && <Notice>{t('person.colleague')}</Notice>}
      {!isTyped && <UnreadNotice unread={unread} tabId={tabId} />}
      {NEW_PERSON_FIELDS.map((field) => {
        const label = t(field === 'companyName' ? 'field.company' : `field.${field}`);
        const read = capturedText(subject, field);
        const source = sourceOf(subject, field);
        const suggestion = (typed[field] ?? read) === '' ? suggested[field] : null;
        const changed = typed[field] !== undefined && typed[field] !== read;
        return (
          <div key={field} className="flex flex-col gap-1">
            <TextField
              label={label}
              inline
              value={typed[field] ?? read}
              onChange={(text) => onType(field, text)}
              {...(isTyped ? {} : { placeholder: t('person.not_on_page') })}
              inputTestId={`new-${field}`}
              aside={
                changed ? (
                  <PencilLine aria-label={t('source.typed')} size={13} className="text-ink-faint" />
                ) : (
                  source && <ReadTip label={label} read={source} />
                )
              }
            />
            {suggestion && (
              <Suggestion text={suggestion} field={field} onUse={() => onType(field, suggestion)} />
            )}
          </div>
        );
      })}
      {subject.captured.headline && (
        <ReadOnly label={t('field.headline')} text={subject.captured.headline.value} />
      )}
      {subject.captured.profileUrl && (
        <ReadOnly label={t('field.profileUrl')} text={subject.captured.profileUrl.value} />
      )}
      <div className="sticky bottom-0 -mx-3 mt-auto flex border-t border-line bg-surface px-3 py-2.5">
        <Button
          wide
          icon={<MailPlus aria-hidden size={15} />}
          isDisabled={save.busy || isNameless}
          data-testid="save-and-word"
          onPress={onWord}
        >
          {t('person.save_and_word')}
        </Button>
      </div>
    </div>
  );
}

function sourceOf(subject: Subject, field: NewPersonField): CapturedField | undefined {
  const { captured, company } = subject;
  if (field === 'email') return captured.emails[0];
  if (field === 'phone') return captured.phones[0];
  if (field === 'companyName') return company?.from === 'domain' ? captured.companyDomain : captured.company;
  return captured[field];
}

/** A guess from the headline, which is free text: offered beside an empty field, and never taken by itself. */
function Suggestion({ text, field, onUse }: { text: string; field: NewPersonField; onUse: () => void }) {
  const { t } = useApp();
  return (
    <div className="flex items-center gap-2">
      <span className="w-20 shrink-0 text-xs text-ink-faint">{t('person.from_headline')}</span>
      <button
        type="button"
        data-testid={`suggest-${field}`}
        onClick={onUse}
        className="flex min-h-7 min-w-0 flex-1 items-baseline gap-1.5 rounded-md border border-dashed border-line-strong/50 px-2 py-1 text-left text-base text-ink-soft hover:border-accent hover:text-ink"
      >
        <span className="min-w-0 flex-1">{text}</span>
        <span className="shrink-0 text-sm font-medium text-accent">{t('person.use')}</span>
      </button>
      <span className="w-6 shrink-0" />
    </div>
  );
}

/** What is saved too, and is not worth correcting by hand. */
function ReadOnly({ label, text }: { label: string; text: string }) {
  return (
    <div className="flex gap-2 py-1">
      <span className="w-20 shrink-0 text-sm text-ink-soft">{label}</span>
      <p className="min-w-0 flex-1 px-2 text-base">{text}</p>
    </div>
  );
}

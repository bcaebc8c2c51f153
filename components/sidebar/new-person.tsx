import type { CapturedField } from '../../lib/people/capture';
import type { Capture } from '../../lib/people/capture';
import type { Subject } from '../../lib/messages/views';
import { PencilLine } from 'lucide-react';
import { useApp } from '../app/app-context';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';
import { InfoTip } from '../ui/info-tip';
import { capturedText, NEW_PERSON_FIELDS, type NewPersonField, type TypedPerson } from './typed-person';

/** What was read, field by field with its source, before anything is saved. */
export function NewPerson({
  subject,
  typed,
  onType,
  unread,
}: {
  subject: Subject;
  typed: TypedPerson;
  onType: (field: NewPersonField, text: string) => void;
  unread: Capture['unread'];
}) {
  const { t } = useApp();
  return (
    <div className="flex flex-col gap-2 p-3">
      {subject.colleague && <Notice>{t('person.colleague')}</Notice>}
      {unread.length > 0 && <Notice tone="warn">{t('person.unread', { count: unread.length })}</Notice>}
      {NEW_PERSON_FIELDS.map((field) => {
        const label = t(field === 'companyName' ? 'field.company' : `field.${field}`);
        const read = capturedText(subject, field);
        const source = sourceOf(subject, field);
        const changed = typed[field] !== undefined && typed[field] !== read;
        return (
          <TextField
            key={field}
            label={label}
            inline
            value={typed[field] ?? read}
            onChange={(text) => onType(field, text)}
            placeholder={t('person.not_on_page')}
            inputTestId={`new-${field}`}
            aside={
              changed ? (
                <PencilLine aria-label={t('source.typed')} size={13} className="text-ink-faint" />
              ) : (
                source && <SourceTip label={label} source={source} />
              )
            }
          />
        );
      })}
      {subject.captured.headline && (
        <ReadOnly label={t('field.headline')} text={subject.captured.headline.value} />
      )}
      {subject.captured.profileUrl && (
        <ReadOnly label={t('field.profileUrl')} text={subject.captured.profileUrl.value} />
      )}
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

function SourceTip({ label, source }: { label: string; source: CapturedField }) {
  const { t } = useApp();
  return (
    <InfoTip label={t('source.of', { field: label })}>
      {t('source.read', { layer: t(`layer.${source.layer}`), selector: source.selector })}
    </InfoTip>
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

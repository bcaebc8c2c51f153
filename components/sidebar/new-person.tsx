import type { CapturedField } from '../../lib/people/capture';
import type { Capture } from '../../lib/people/capture';
import type { Subject } from '../../lib/messages/views';
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
    <div className="flex flex-col gap-3 p-3">
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
            value={typed[field] ?? read}
            onChange={(text) => onType(field, text)}
            placeholder={t('person.not_on_page')}
            inputTestId={`new-${field}`}
            aside={
              changed ? (
                <span className="text-xs text-ink-faint">{t('source.typed')}</span>
              ) : (
                source && <SourceTip label={label} source={source} />
              )
            }
          />
        );
      })}
      {subject.captured.headline && (
        <div>
          <div className="text-sm font-medium text-ink-soft">{t('field.headline')}</div>
          <p className="mt-0.5 text-base">{subject.captured.headline.value}</p>
        </div>
      )}
      {subject.captured.profileUrl && (
        <div>
          <div className="text-sm font-medium text-ink-soft">{t('field.profileUrl')}</div>
          <p className="mt-0.5 text-base break-all text-ink-soft">{subject.captured.profileUrl.value}</p>
        </div>
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

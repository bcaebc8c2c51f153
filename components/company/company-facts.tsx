import { ExternalLink } from 'lucide-react';
import type { CompanySubject } from '../../lib/messages/views';
import { COMPANY_PAGE_FIELDS, recorded } from '../../lib/people/company-page-fields';
import { useApp } from '../app/app-context';
import { ReadTip } from '../person/read-tip';
import { companyFieldLabel } from './company-field-label';
import { SourceTip } from '../person/source-tip';

/** What is known of the company, else what the page tells, each with where it comes from. */
export function CompanyFacts({ subject: { known, captured } }: { subject: CompanySubject }) {
  const { t } = useApp();
  const facts = COMPANY_PAGE_FIELDS.flatMap((field) => {
    const kept = known ? recorded(known, field) : [];
    const read = captured[field];
    if (kept.length === 0 && !read) return [];
    return [{ field, kept, read }];
  });
  return (
    <dl className="flex flex-col" aria-label={t('person.fields')}>
      {facts.map(({ field, kept, read }) => {
        const label = t(companyFieldLabel(field));
        const [first] = kept;
        return (
          <div key={field} className="flex items-start gap-2 py-1" data-testid={`company-${field}`}>
            <dt className="w-24 shrink-0 text-sm text-ink-soft">{label}</dt>
            <dd className="flex min-w-0 flex-1 items-start gap-1 text-base">
              <span className="min-w-0 flex-1">
                {kept.map(({ value }) => value).join(', ') || read?.value}
                {field === 'url' && <OpenLink address={first?.value ?? read?.value ?? ''} label={label} />}
              </span>
              {first ? (
                <SourceTip label={label} origin={first.origin} />
              ) : (
                read && <ReadTip label={label} read={read} />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function OpenLink({ address, label }: { address: string; label: string }) {
  const { t } = useApp();
  return (
    <a
      href={address}
      target="_blank"
      rel="noreferrer"
      aria-label={t('field.open', { field: label })}
      className="ml-1 inline-flex size-6 items-center justify-center rounded-sm align-middle text-ink-faint hover:text-ink"
    >
      <ExternalLink aria-hidden size={13} />
    </a>
  );
}

import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { LibraryView } from '../../../lib/messages/views';
import type { RecordId } from '../../../lib/records/record';
import { useApp } from '../../app/app-context';
import { useAnswer } from '../../app/use-answer';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SearchField } from '../../ui/search-field';

/** People looked through for a company's name; a longer word finds it. */
const LOOKED_THROUGH = 100;

/** For all customers, or for one: found by the name of the company or of somebody there. */
export function CustomerPicker({
  companyId,
  customers,
  onChange,
}: {
  companyId: RecordId | null;
  customers: LibraryView['customers'];
  onChange: (companyId: RecordId | null) => void;
}) {
  const { t } = useApp();
  const [open, setOpen] = useState(false);
  /** Chosen just now, so not among those that the list knows. */
  const [picked, setPicked] = useState<{ id: RecordId; name: string } | null>(null);
  const name = [...customers, ...(picked ? [picked] : [])].find(({ id }) => id === companyId)?.name;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <span className="text-sm font-medium text-ink-soft">{t('library.customer')}</span>
      <div className="flex min-h-8 flex-wrap items-center gap-2">
        <span className="text-base">
          {companyId === null ? t('library.customer_all') : t('library.customer_only', { name: name ?? '…' })}
        </span>
        {companyId === null ? (
          <Button size="small" onPress={() => setOpen(true)} data-testid="library-customer">
            {t('library.customer_pick')}
          </Button>
        ) : (
          <Button size="small" onPress={() => onChange(null)}>
            {t('library.customer_clear')}
          </Button>
        )}
      </div>
      <Dialog title={t('library.customer_pick')} isOpen={open} onClose={() => setOpen(false)}>
        {open && (
          <FoundCompanies
            onChoose={(company) => {
              setPicked(company);
              onChange(company.id);
              setOpen(false);
            }}
          />
        )}
      </Dialog>
    </div>
  );
}

function FoundCompanies({ onChoose }: { onChoose: (company: { id: RecordId; name: string }) => void }) {
  const { t } = useApp();
  const [query, setQuery] = useState('');
  const found = useAnswer(
    'listPeople',
    {
      filter: { query, role: null, due: false },
      sort: 'company',
      descending: false,
      offset: 0,
      limit: LOOKED_THROUGH,
    },
    ['people', 'companies'],
  );
  const companies = new Map(
    (found.value?.rows ?? []).flatMap(({ companyId, company }) =>
      companyId ? [[companyId, company] as const] : [],
    ),
  );
  return (
    <>
      <div className="flex">
        <SearchField
          label={t('library.customer_search')}
          clearLabel={t('people.search_clear')}
          placeholder={t('library.customer_search')}
          value={query}
          onChange={setQuery}
          inputTestId="library-customer-search"
        />
      </div>
      <ul className="flex max-h-72 flex-col overflow-y-auto">
        {[...companies].map(([id, name]) => (
          <li key={id}>
            <AriaButton
              onPress={() => onChoose({ id, name })}
              className="min-h-8 w-full rounded-md px-2 text-left text-base outline-offset-[-2px] hover:bg-sunken"
            >
              {name}
            </AriaButton>
          </li>
        ))}
        {found.value && companies.size === 0 && (
          <li className="px-2 py-1 text-ink-soft">{t('library.customer_none')}</li>
        )}
      </ul>
    </>
  );
}

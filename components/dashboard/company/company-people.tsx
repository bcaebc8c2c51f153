import type { PersonRow } from '../../../lib/messages/views';
import { useApp } from '../../app/app-context';
import { DueDay } from '../due-day';
import { hashOf } from '../route';
import { useNow } from '../../app/use-now';

/** People of one company, each leading to their page. */
export function CompanyPeople({ people }: { people: readonly PersonRow[] }) {
  const { t } = useApp();
  const now = useNow();
  return (
    <ul className="flex flex-col gap-2">
      {people.map((person) => (
        <li key={person.id}>
          <a
            href={hashOf({ page: 'person', id: person.id })}
            className="-mx-2 block rounded-md px-2 py-1 hover:bg-sunken"
          >
            <span className="block font-medium">{person.name}</span>
            {person.title && <span className="block text-sm text-ink-soft">{person.title}</span>}
            {person.nextDue && (
              <span className="block text-sm text-ink-soft">
                {t('people.column_due')} · <DueDay due={person.nextDue} now={now} />
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

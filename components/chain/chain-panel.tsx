import { Armchair, Building2 } from 'lucide-react';
import type { BuyingRole } from '../../lib/chain/role-tag';
import { ask } from '../../lib/messages/client';
import type { ChainView, PersonRow, PersonView } from '../../lib/messages/views';
import { useApp } from '../app/app-context';
import { ProblemNotice } from '../app/problem-notice';
import { CHAIN_TABLES } from '../app/shown-tables';
import { useAnswer } from '../app/use-answer';
import { classNames } from '../ui/class-names';
import { EmptyState } from '../ui/empty-state';
import { Skeleton } from '../ui/skeleton';

/** The decision chain of the person's company: who sits where, and which seats are empty. METHOD §8.1. */
export function ChainPanel({ view }: { view: PersonView }) {
  const { t } = useApp();
  const companyId = view.company?.id ?? null;
  const { value, problem, reload } = useAnswer(
    'getChain',
    companyId === null ? null : { companyId },
    CHAIN_TABLES,
  );
  if (companyId === null) {
    return (
      <EmptyState icon={<Building2 size={20} />} title={t('chain.no_company.title')}>
        {t('chain.no_company.text')}
      </EmptyState>
    );
  }
  if (!value) {
    return problem ? (
      <ProblemNotice problem={problem} onRetry={reload} />
    ) : (
      <Skeleton label={t('state.loading')} />
    );
  }
  return (
    <div className="flex flex-col gap-4 p-3">
      <h2 className="text-base font-semibold">{value.company.name.value}</h2>
      <ChainSeats chain={value} selectedId={view.person.id} />
    </div>
  );
}

/** The five seats and the three focus persons, in the sidebar's width. */
export function ChainSeats({ chain, selectedId }: { chain: ChainView; selectedId?: string }) {
  const { t } = useApp();
  return (
    <>
      <ul className="flex flex-col divide-y divide-line rounded-lg border border-line">
        {chain.seats.map(({ role, people }) => (
          <li
            key={role}
            className="flex gap-2 px-2.5 py-2"
            data-testid={`seat-${role}`}
            data-empty={people.length === 0}
          >
            <span className="w-24 shrink-0 pt-0.5 text-sm text-ink-soft">{t(`role.${role}`)}</span>
            {people.length === 0 ? (
              <EmptySeat role={role} />
            ) : (
              <PeopleList people={people} selectedId={selectedId} />
            )}
          </li>
        ))}
      </ul>
      <section>
        <h3 className="mb-1.5 text-sm font-medium text-ink-soft">{t('focus.title')}</h3>
        <ul className="flex flex-col divide-y divide-line rounded-lg border border-line">
          {chain.focus.map(({ focus, people }) => (
            <li key={focus} className="flex gap-2 px-2.5 py-2">
              <span className="w-24 shrink-0 pt-0.5 text-sm text-ink-soft">{t(`focus.${focus}`)}</span>
              {people.length === 0 ? (
                <span className="pt-0.5 text-sm text-ink-faint">{t(`focus.${focus}.empty`)}</span>
              ) : (
                <PeopleList people={people} selectedId={selectedId} />
              )}
            </li>
          ))}
        </ul>
      </section>
      {chain.untagged.length > 0 && (
        <section>
          <h3 className="mb-1.5 text-sm font-medium text-ink-soft">{t('chain.untagged')}</h3>
          <PeopleList people={chain.untagged} selectedId={selectedId} />
        </section>
      )}
    </>
  );
}

function EmptySeat({ role }: { role: BuyingRole }) {
  const { t } = useApp();
  return (
    <span className="flex items-start gap-1.5 pt-0.5 text-sm text-warn">
      <Armchair aria-hidden size={14} className="mt-0.5 shrink-0" />
      {t(`role.${role}.empty`)}
    </span>
  );
}

function PeopleList({ people, selectedId }: { people: PersonRow[]; selectedId: string | undefined }) {
  return (
    <ul className="flex min-w-0 flex-1 flex-col gap-1">
      {people.map((person) => (
        <li key={person.id}>
          <button
            type="button"
            onClick={() => void ask('openDashboard', { path: `people/${person.id}` }).catch(() => undefined)}
            className={classNames(
              'w-full rounded-sm px-1 text-left hover:bg-sunken',
              person.id === selectedId && 'bg-accent-soft',
            )}
          >
            <span className="block text-base font-medium">{person.name}</span>
            {person.title && <span className="block text-sm text-ink-soft">{person.title}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

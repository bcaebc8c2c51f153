import { Armchair } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ChainView } from '../../../lib/messages/views';
import { useApp } from '../../app/app-context';
import { InfoTip } from '../../ui/info-tip';
import { CompanyPeople } from './company-people';

/** The five seats of the decision and the three focus persons; an empty seat says what to find out. METHOD §8.1, §8.4. */
export function SeatBoard({ chain }: { chain: ChainView }) {
  const { t } = useApp();
  return (
    <>
      <section aria-labelledby="seats">
        <h2 id="seats" className="mb-2 text-base font-semibold text-ink-soft">
          {t('people.seats')}
        </h2>
        <div className="grid grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] gap-3">
          {chain.seats.map(({ role, people }) => (
            <Seat
              key={role}
              id={role}
              label={t(`role.${role}`)}
              about={t(`role.${role}.about`)}
              empty={people.length === 0 ? t(`role.${role}.empty`) : null}
            >
              <CompanyPeople people={people} />
            </Seat>
          ))}
        </div>
      </section>
      <section aria-labelledby="focus">
        <h2 id="focus" className="mb-2 text-base font-semibold text-ink-soft">
          {t('focus.title')}
        </h2>
        <div className="grid grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] gap-3">
          {chain.focus.map(({ focus, people }) => (
            <Seat
              key={focus}
              id={focus}
              label={t(`focus.${focus}`)}
              about={t(`focus.${focus}.about`)}
              empty={people.length === 0 ? t(`focus.${focus}.empty`) : null}
            >
              <CompanyPeople people={people} />
            </Seat>
          ))}
        </div>
      </section>
    </>
  );
}

function Seat({
  id,
  label,
  about,
  empty,
  children,
}: {
  id: string;
  label: string;
  about: string;
  /** What to find out; null when somebody sits here. */
  empty: string | null;
  children: ReactNode;
}) {
  const { t } = useApp();
  return (
    <div
      data-testid={`seat-${id}`}
      data-empty={empty !== null}
      className={
        empty === null
          ? 'rounded-lg border border-line bg-surface px-4 pt-2 pb-3'
          : 'rounded-lg border border-dashed border-line-strong/70 px-4 pt-2 pb-3'
      }
    >
      <h3 className="mb-1 flex items-center text-sm font-medium text-ink-soft">
        {label}
        <InfoTip label={t('info.about', { subject: label })}>{about}</InfoTip>
      </h3>
      {empty === null ? (
        children
      ) : (
        <p className="flex items-start gap-2 text-base text-ink-soft">
          <Armchair aria-hidden size={16} className="mt-0.5 shrink-0 text-ink-faint" />
          {empty}
        </p>
      )}
    </div>
  );
}

import { useEffect } from 'react';
import { useApp } from '../../app/app-context';
import { ProblemNotice } from '../../app/problem-notice';
import { CHAIN_TABLES } from '../../app/shown-tables';
import { useAnswer } from '../../app/use-answer';
import { Badge } from '../../ui/badge';
import { isGone, NotHereYet } from '../not-here-yet';
import { PageFrame, Section } from '../page-frame';
import { CompanyFields } from './company-fields';
import { CompanyPeople } from './company-people';
import { SeatBoard } from './seat-board';

/** A company's decision chain: who sits where, who can be entered by, and what is known of the account. */
export function CompanyPage({ id }: { id: string }) {
  const { t } = useApp();
  const { value: chain, problem, reload } = useAnswer('getChain', { companyId: id }, CHAIN_TABLES);
  const name = chain?.company.name.value;
  useEffect(() => {
    if (name) document.title = `${name} – ${t('app.name')}`;
  }, [name, t]);

  if (!chain || isGone(problem))
    return <NotHereYet title={t('field.company')} problem={problem} onRetry={reload} />;
  const domains = chain.company.domains.map((domain) => domain.value).join(', ');
  return (
    <PageFrame
      wide
      title={
        <span className="flex flex-wrap items-center gap-2">
          {name}
          {chain.company.sample && <Badge>{t('people.sample')}</Badge>}
        </span>
      }
      lead={domains || undefined}
    >
      {problem && <ProblemNotice problem={problem} onRetry={reload} />}
      <div className="grid gap-5 min-[1100px]:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="flex min-w-0 flex-col gap-5">
          <SeatBoard chain={chain} />
          {chain.untagged.length > 0 && (
            <Section title={t('chain.untagged')}>
              <CompanyPeople people={chain.untagged} />
            </Section>
          )}
        </div>
        <div className="self-start">
          <Section title={t('people.account')}>
            <CompanyFields company={chain.company} />
          </Section>
        </div>
      </div>
    </PageFrame>
  );
}

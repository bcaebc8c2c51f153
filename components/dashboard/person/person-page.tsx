import { Building2, Mail } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import type { PersonView } from '../../../lib/messages/views';
import { useApp } from '../../app/app-context';
import { ProblemNotice } from '../../app/problem-notice';
import { PERSON_TABLES } from '../../app/shown-tables';
import { useAnswer } from '../../app/use-answer';
import { RolePicker } from '../../chain/role-picker';
import { FollowUpPanel } from '../../follow-up/follow-up-panel';
import { LaterStudio } from '../../invitation/later-studio';
import { PersonFields } from '../../person/person-fields';
import { Timeline } from '../../person/timeline';
import { Badge } from '../../ui/badge';
import { Notice } from '../../ui/notice';
import { isGone, NotHereYet } from '../not-here-yet';
import { PageFrame, Section } from '../page-frame';
import { hashOf } from '../route';
import { PersonMenu } from './person-menu';

/** One person: who they are and their part on the left, what comes next and what happened on the right. */
export function PersonPage({ id }: { id: string }) {
  const { t } = useApp();
  const { value: view, problem, reload } = useAnswer('getPerson', { id }, PERSON_TABLES);
  const name = view?.person.name.value;
  useEffect(() => {
    if (name) document.title = `${name} – ${t('app.name')}`;
  }, [name, t]);

  // Removed in another tab: the old view would invite edits of somebody who is gone.
  if (!view || isGone(problem))
    return <NotHereYet title={t('people.person')} problem={problem} onRetry={reload} />;
  return (
    <PageFrame
      wide
      title={
        <span className="flex flex-wrap items-center gap-2">
          {name}
          {view.person.sample && <Badge>{t('people.sample')}</Badge>}
        </span>
      }
      lead={<WhereTheyWork view={view} />}
      actions={<PersonMenu view={view} />}
    >
      {problem && <ProblemNotice problem={problem} onRetry={reload} />}
      {view.suppressed && <Notice tone="bad">{t('person.suppressed')}</Notice>}
      <div className="grid gap-5 min-[900px]:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-5">
          <Box>
            <RolePicker view={view} />
          </Box>
          <Box>
            <PersonFields view={view} />
          </Box>
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          {!view.suppressed && (
            <Section title={t('people.next')} flush>
              {/* The panel brings 12 px of its own; a section's content stands at 16. */}
              <div className="-mt-3 px-1 pb-1">
                <FollowUpPanel view={view} />
              </div>
            </Section>
          )}
          <Box>
            <Timeline view={view} />
          </Box>
        </div>
      </div>
      {!view.suppressed && (
        <Section title={t('tab.invite')} flush>
          <LaterStudio key={id} view={view} tabId={null} site={null} />
        </Section>
      )}
    </PageFrame>
  );
}

function Box({ children }: { children: ReactNode }) {
  return <div className="rounded-lg border border-line bg-surface p-4">{children}</div>;
}

function WhereTheyWork({ view }: { view: PersonView }) {
  const { person, company } = view;
  const email = person.emails[0]?.value;
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
      {person.title && <span>{person.title.value}</span>}
      {company && (
        <a
          href={hashOf({ page: 'company', id: company.id })}
          className="inline-flex items-center gap-1.5 text-accent hover:underline"
        >
          <Building2 aria-hidden size={14} />
          {company.name.value}
        </a>
      )}
      {email && (
        <span className="inline-flex items-center gap-1.5">
          <Mail aria-hidden size={14} />
          {email}
        </span>
      )}
    </span>
  );
}

import { Trash2 } from 'lucide-react';
import { ask } from '../../../lib/messages/client';
import type { AboutData } from '../../../lib/messages/views';
import { useApp } from '../../app/app-context';
import { ProblemNotice } from '../../app/problem-notice';
import { useAction, useUndoToast } from '../../app/use-action';
import { useAnswer } from '../../app/use-answer';
import { Button } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';
import { PageFrame, Section } from '../page-frame';
import { hashOf } from '../route';
import { SamplesButton } from '../samples-button';
import { UndoHistory } from './undo-history';

/** Where the data lives, how much there is, what was done with it, and how to take it back. */
export function AboutPage() {
  const { t } = useApp();
  const about = useAnswer('aboutData', undefined);
  return (
    <PageFrame title={t('dashboard.nav.about')} lead={t('about.lead')}>
      {about.problem && <ProblemNotice problem={about.problem} onRetry={about.reload} />}
      <Section title={t('about.where')}>
        <ul className="flex list-disc flex-col gap-1 pl-4 text-base text-ink-soft marker:text-ink-faint">
          <li>{t('about.where_browser')}</li>
          <li>{t('about.where_network')}</li>
          <li>{t('about.where_remove')}</li>
        </ul>
      </Section>
      <Section title={t('about.amount')}>
        {about.value ? <Amounts about={about.value} /> : <Skeleton lines={2} label={t('state.loading')} />}
      </Section>
      <UndoHistory />
      <Section title={t('about.samples')} lead={t('about.samples_lead')}>
        <Samples count={about.value?.samples ?? 0} />
      </Section>
      <Section title={t('about.erase')}>
        <p className="text-base text-ink-soft">{t('about.erase_text')}</p>
        <a href={hashOf({ page: 'people' })} className="mt-2 inline-block text-accent hover:underline">
          {t('people.back')}
        </a>
      </Section>
      <a href={hashOf({ page: 'welcome' })} className="self-start text-accent hover:underline">
        {t('about.welcome')}
      </a>
    </PageFrame>
  );
}

function Amounts({ about }: { about: AboutData }) {
  const { t, number, bytes } = useApp();
  const figures = [
    [t('about.people'), number(about.people)],
    [t('about.companies'), number(about.companies)],
    [t('about.touches'), number(about.touches)],
    [t('about.drafts'), number(about.drafts)],
    [t('about.used'), about.usage === null ? '–' : bytes(about.usage)],
    [t('about.room'), about.quota === null ? '–' : bytes(about.quota)],
  ] as const;
  return (
    <>
      <dl className="grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-x-4 gap-y-3">
        {figures.map(([label, figure]) => (
          <div key={label} className="flex flex-col-reverse">
            <dt className="text-sm text-ink-soft">{label}</dt>
            <dd className="text-xl font-semibold tabular-nums">{figure}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-sm text-ink-soft">
        {t(about.persisted ? 'about.kept' : 'about.may_be_cleared')}
      </p>
    </>
  );
}

function Samples({ count }: { count: number }) {
  const { t } = useApp();
  const { run, busy } = useAction();
  const undoToast = useUndoToast();
  if (count === 0) return <SamplesButton />;
  return (
    <div className="flex items-center gap-3">
      <Button
        icon={<Trash2 aria-hidden size={15} />}
        isDisabled={busy}
        data-testid="samples-remove"
        onPress={() =>
          void run(async () => {
            await ask('removeSamples');
            undoToast(t('about.samples_removed'));
          })
        }
      >
        {t('about.samples_remove')}
      </Button>
      <span className="text-base text-ink-soft">{t('about.samples_here', { count })}</span>
    </div>
  );
}

import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { ask } from '../../../lib/messages/client';
import { useApp } from '../../app/app-context';
import { ProblemNotice } from '../../app/problem-notice';
import { useAction } from '../../app/use-action';
import { useAnswer } from '../../app/use-answer';
import { Button } from '../../ui/button';
import { useToast } from '../../ui/toast';
import { Section } from '../page-frame';
import { useNow } from '../../app/use-now';

const SHORT = 8;
const LONG = 100;

/** What was done, newest first; each can be taken back as long as nothing was built on it. */
export function UndoHistory() {
  const { t, tData, ago, moment } = useApp();
  const [long, setLong] = useState(false);
  // One more than shown tells whether there is more.
  const { value, problem, reload } = useAnswer('listUndo', { limit: long ? LONG : SHORT + 1 });
  const { run, busy } = useAction();
  const toast = useToast();
  const now = useNow();
  const shown = long ? value : value?.slice(0, SHORT);

  const takeBack = (journalId: string) =>
    void run(async () => {
      await ask('undo', { journalId });
      toast({ text: t('undo.done') });
    });

  return (
    <Section title={t('about.history')} lead={t('about.history_lead')} flush>
      {problem && (
        <div className="px-4 pb-4">
          <ProblemNotice problem={problem} onRetry={reload} />
        </div>
      )}
      {shown?.length === 0 && (
        <p className="px-4 pb-4 text-base text-ink-faint">{t('about.history_empty')}</p>
      )}
      <ul className="divide-y divide-line/70 border-t border-line/70 empty:hidden">
        {shown?.map((entry) => (
          <li key={entry.id} className="flex items-center gap-3 px-4 py-1.5" data-testid="undo-entry">
            <span className="min-w-0 flex-1">
              {tData(`undo.${entry.label}`, entry.params)}
              {typeof entry.params.name === 'string' && (
                <span className="text-ink-soft"> · {entry.params.name}</span>
              )}
            </span>
            <time
              dateTime={new Date(entry.at).toISOString()}
              title={moment(entry.at)}
              className="shrink-0 text-sm text-ink-soft"
            >
              {ago(entry.at, now)}
            </time>
            <Button
              size="small"
              look="quiet"
              isDisabled={busy}
              icon={<Undo2 aria-hidden size={14} />}
              data-testid="undo-take-back"
              onPress={() => takeBack(entry.id)}
            >
              {t('action.undo')}
            </Button>
          </li>
        ))}
      </ul>
      {!long && (value?.length ?? 0) > SHORT && (
        <div className="border-t border-line/70 px-4 py-2">
          <Button size="small" look="quiet" onPress={() => setLong(true)}>
            {t('about.history_more')}
          </Button>
        </div>
      )}
    </Section>
  );
}

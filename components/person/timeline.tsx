import { ArrowDownLeft, ArrowUpRight } from 'lucide-react';
import type { PersonView } from '../../lib/messages/views';
import { useApp } from '../app/app-context';
import { useNow } from '../app/use-now';

/** What happened with this person, newest first, grouped by day. */
export function Timeline({ view }: { view: PersonView }) {
  const { t, ago, moment, tData } = useApp();
  const now = useNow();
  return (
    <section aria-label={t('timeline.title')}>
      <h2 className="mb-1.5 text-sm font-semibold text-ink-soft">{t('timeline.title')}</h2>
      {view.touches.length === 0 ? (
        <p className="text-base text-ink-faint">{t('timeline.empty')}</p>
      ) : (
        <ol className="flex flex-col">
          {view.touches.map((touch) => (
            <li key={touch.id} className="relative flex gap-2.5 border-l-2 border-line pb-3 pl-3 last:pb-0">
              <span
                aria-hidden
                className="absolute top-0.5 -left-[9px] flex size-4 items-center justify-center rounded-full bg-surface text-ink-soft"
              >
                {touch.direction === 'outbound' ? <ArrowUpRight size={14} /> : <ArrowDownLeft size={14} />}
              </span>
              <div className="min-w-0 flex-1">
                <div className="flex items-baseline justify-between gap-2">
                  <span className="text-base font-medium">{t(`touch.${touch.kind}`)}</span>
                  <time
                    dateTime={new Date(touch.at).toISOString()}
                    title={moment(touch.at)}
                    className="shrink-0 text-xs text-ink-faint"
                  >
                    {ago(touch.at, now)}
                  </time>
                </div>
                <div className="text-sm text-ink-soft">
                  {[tData(`channel.${touch.channel}`), tData(`function.${touch.contactFunction}`)].join(
                    ' · ',
                  )}
                </div>
                {touch.note && <p className="mt-0.5 text-sm whitespace-pre-line">{touch.note}</p>}
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

import { useApp } from '../app/app-context';
import { localToday } from '../app/local-today';

/** A due date; the colour and the word say where it stands against today. */
export function DueDay({ due, now }: { due: string; now: number }) {
  const { t, day } = useApp();
  const today = localToday(new Date(now));
  if (due < today) {
    return (
      <span className="font-medium text-bad" title={t('today.overdue')}>
        {day(due)}
        <span className="sr-only"> ({t('today.overdue')})</span>
      </span>
    );
  }
  if (due === today) return <span className="font-medium text-warn">{t('today.today')}</span>;
  return <span>{day(due)}</span>;
}

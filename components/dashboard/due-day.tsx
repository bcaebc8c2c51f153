import { useApp } from '../app/app-context';
import { localToday } from '../app/local-today';

/** A due date, marked when it has come. */
export function DueDay({ due, now }: { due: string; now: number }) {
  const { t, day } = useApp();
  const today = localToday(new Date(now));
  if (due > today) return <span>{day(due)}</span>;
  // How late it is in business days only the background knows; here it is due, and since when.
  return (
    <span className="font-medium text-warn" title={`${t('today.due')}: ${day(due)}`}>
      {due === today ? t('today.today') : day(due)}
      <span className="sr-only"> ({t('today.due')})</span>
    </span>
  );
}

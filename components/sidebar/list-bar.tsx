import { useApp } from '../app/app-context';
import type { Subject } from '../../lib/messages/views';
import { Button } from '../ui/button';
import { isTickable, type Ticks } from './use-ticks';

/** Under the heading of a list: tick all who are new, and save who is ticked. */
export function ListBar({ subjects, ticks }: { subjects: Subject[]; ticks: Ticks }) {
  const { t } = useApp();
  // Colleagues are seldom customers: they are ticked by hand only.
  const fresh = subjects.filter((subject) => isTickable(subject) && !subject.colleague);
  const all = fresh.length > 0 && fresh.every(ticks.has);
  const count = ticks.chosen.length;
  return (
    <div className="mt-2 flex flex-wrap items-center justify-between gap-2">
      <span className="-ml-2 flex">
        <Button
          size="small"
          look="accent"
          isDisabled={fresh.length === 0 || all}
          data-testid="tick-all"
          onPress={() => ticks.set(fresh, true)}
        >
          {t('list.tick_all', { count: fresh.length })}
        </Button>
        {count > 0 && (
          <Button
            size="small"
            look="quiet"
            data-testid="tick-none"
            onPress={() => ticks.set(subjects, false)}
          >
            {t('list.tick_none')}
          </Button>
        )}
      </span>
      <Button
        look="primary"
        isDisabled={count === 0 || ticks.busy}
        data-testid="save-people"
        onPress={ticks.save}
      >
        {t('list.save', { count })}
      </Button>
    </div>
  );
}

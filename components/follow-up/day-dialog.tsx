import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import { useApp } from '../app/app-context';
import { Dialog } from '../ui/dialog';

const ARROW =
  'inline-flex size-8 items-center justify-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink';

/** A month to pick a day from, in the rep's language; days up to `after` cannot be picked. */
export function DayDialog({
  title,
  after,
  isOpen,
  onClose,
  onPick,
}: {
  title: string;
  /** `YYYY-MM-DD` */
  after: string;
  isOpen: boolean;
  onClose: () => void;
  /** Given `YYYY-MM-DD`. */
  onPick: (day: string) => void;
}) {
  const { t } = useApp();
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      <Calendar
        aria-label={title}
        isDateUnavailable={(date) => date.toString() <= after}
        onChange={(date) => {
          onClose();
          onPick(date.toString());
        }}
        className="self-center"
      >
        <header className="mb-2 flex items-center">
          <Button slot="previous" className={ARROW} aria-label={t('snooze.month_before')}>
            <ChevronLeft aria-hidden size={16} />
          </Button>
          <Heading className="flex-1 text-center text-base font-semibold" />
          <Button slot="next" className={ARROW} aria-label={t('snooze.month_after')}>
            <ChevronRight aria-hidden size={16} />
          </Button>
        </header>
        <CalendarGrid>
          <CalendarGridHeader>
            {(weekday) => (
              <CalendarHeaderCell className="size-9 text-sm font-normal text-ink-faint">
                {weekday}
              </CalendarHeaderCell>
            )}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => (
              <CalendarCell
                date={date}
                className="flex size-9 cursor-pointer items-center justify-center rounded-md text-base tabular-nums hover:bg-accent-soft data-outside-month:hidden data-unavailable:cursor-default data-unavailable:text-ink-faint data-unavailable:opacity-50 data-unavailable:hover:bg-transparent"
              />
            )}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </Dialog>
  );
}

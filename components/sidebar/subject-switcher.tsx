import type { Subject } from '../../lib/messages/views';
import { useApp } from '../app/app-context';
import { classNames } from '../ui/class-names';
import { subjectKey } from './typed-person';

/** The people of a conversation: the last one who wrote first, the others a click or `n` away. */
export function SubjectSwitcher({
  subjects,
  selected,
  onSelect,
}: {
  subjects: Subject[];
  selected: Subject;
  onSelect: (subject: Subject) => void;
}) {
  const { t } = useApp();
  return (
    <nav
      aria-label={t('people.in_conversation')}
      className="flex shrink-0 gap-1 overflow-x-auto bg-sunken px-2 py-1.5"
    >
      {subjects.map((subject) => (
        <button
          key={subjectKey(subject)}
          type="button"
          aria-current={subject === selected}
          data-testid="subject"
          onClick={() => onSelect(subject)}
          className={classNames(
            'flex min-h-7 shrink-0 items-center gap-1.5 rounded-full px-2.5 text-sm',
            subject === selected
              ? 'bg-surface font-medium text-ink shadow-sm'
              : 'text-ink-soft hover:text-ink',
          )}
        >
          <span
            aria-hidden
            className={classNames(
              'size-1.5 rounded-full',
              subject.known ? 'bg-good' : subject.colleague ? 'bg-line-strong' : 'bg-accent',
            )}
          />
          <span className="max-w-40 truncate" title={subject.captured.emails[0]?.value}>
            {subject.captured.name?.value ?? subject.captured.emails[0]?.value}
          </span>
        </button>
      ))}
    </nav>
  );
}

import { ChevronRight, CircleCheck, ExternalLink, UserX } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { ask } from '../../lib/messages/client';
import type { Subject } from '../../lib/messages/views';
import { useApp } from '../app/app-context';
import { readListKey } from '../app/list-keys';
import { Badge } from '../ui/badge';
import { IconButton } from '../ui/button';
import { classNames } from '../ui/class-names';
import { subjectKey } from './typed-person';
import { isTickable, type Ticks } from './use-ticks';

/** Rows that Page Up and Page Down pass over. */
const SCREENFUL = 6;

/**
 * The people that a list on the page shows: new ones can be ticked and saved at once, known ones are marked,
 * and each can be looked at alone. Arrows move, the space bar ticks, Enter opens.
 */
export function PeopleList({
  subjects,
  ticks,
  onOpen,
}: {
  subjects: Subject[];
  ticks: Ticks;
  onOpen: (subject: Subject) => void;
}) {
  const { t } = useApp();
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef(false);
  const current = Math.min(active, subjects.length - 1);

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    list.current?.querySelector<HTMLElement>(`[data-row="${current}"] [data-main]`)?.focus();
  }, [current]);

  const onKey = (event: KeyboardEvent) => {
    const onControl = event.target instanceof Element && !event.target.closest('[data-main]');
    const move = readListKey(event, current, subjects.length, SCREENFUL);
    const subject = subjects[current];
    if (!move || !subject || move.kind === 'tick') return;
    if (move.kind === 'open' && onControl) return;
    event.preventDefault();
    if (move.kind === 'go') {
      moved.current = true;
      setActive(move.to);
    } else if (move.kind === 'open') onOpen(subject);
    else ticks.set(subjects.filter(isTickable), move.kind === 'tick_all');
  };

  return (
    <ul
      ref={list}
      aria-label={t('list.people')}
      className="min-h-0 flex-1 divide-y divide-line overflow-y-auto"
      data-testid="people-list"
    >
      {subjects.map((subject, index) => (
        <Row
          key={subjectKey(subject)}
          index={index}
          subject={subject}
          isActive={index === current}
          isTicked={ticks.has(subject)}
          onTick={(ticked) => ticks.set([subject], ticked)}
          onFocus={() => setActive(index)}
          onKey={onKey}
          onOpen={() => onOpen(subject)}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  index: number;
  subject: Subject;
  isActive: boolean;
  isTicked: boolean;
  onTick: (ticked: boolean) => void;
  onFocus: () => void;
  onKey: (event: KeyboardEvent) => void;
  onOpen: () => void;
}

function Row({ index, subject, isActive, isTicked, onTick, onFocus, onKey, onOpen }: RowProps) {
  const { t } = useApp();
  const { captured, known } = subject;
  const tickable = isTickable(subject);
  const name = known?.name ?? captured.name?.value ?? captured.emails[0]?.value ?? '';
  const tabIndex = isActive ? 0 : -1;
  return (
    <li
      data-row={index}
      data-testid="list-row"
      data-state={known ? 'known' : subject.suppressed ? 'suppressed' : 'new'}
      className={classNames('flex items-stretch pl-3', isTicked && tickable && 'bg-accent-soft/60')}
    >
      <div className="flex w-6 shrink-0 items-start pt-3">
        {tickable ? (
          <input
            type="checkbox"
            data-main
            data-testid="list-tick"
            tabIndex={tabIndex}
            checked={isTicked}
            aria-label={t('people.select_one', { name })}
            onFocus={onFocus}
            onKeyDown={onKey}
            onChange={(event) => onTick(event.currentTarget.checked)}
            className="size-4 accent-accent"
          />
        ) : (
          <StateMark subject={subject} />
        )}
      </div>
      <button
        type="button"
        {...(tickable ? {} : { 'data-main': true })}
        data-testid="list-open"
        tabIndex={tabIndex}
        onFocus={onFocus}
        onKeyDown={onKey}
        onClick={onOpen}
        className="group flex min-w-0 flex-1 items-center gap-1 py-2 pr-2 text-left hover:bg-sunken"
      >
        <RowWords subject={subject} name={name} />
        <ChevronRight aria-hidden size={14} className="shrink-0 text-ink-faint group-hover:text-ink" />
      </button>
      {known && (
        <div className="flex items-center pr-1.5">
          <IconButton
            label={t('list.open_in_dashboard', { name })}
            icon={<ExternalLink size={14} />}
            excludeFromTabOrder={!isActive}
            data-testid="list-dashboard"
            onPress={() => void ask('openDashboard', { path: `people/${known.id}` }).catch(() => undefined)}
          />
        </div>
      )}
    </li>
  );
}

function StateMark({ subject }: { subject: Subject }) {
  if (subject.suppressed) return <UserX aria-hidden size={16} className="text-bad" />;
  return subject.known ? <CircleCheck aria-hidden size={16} className="text-good" /> : null;
}

function RowWords({ subject, name }: { subject: Subject; name: string }) {
  const { t } = useApp();
  const { captured, known, suppressed, colleague } = subject;
  const job = [captured.title?.value, captured.company?.value].filter(Boolean).join(' · ');
  const line = captured.headline?.value || job || (captured.name ? captured.emails[0]?.value : undefined);
  return (
    <span className="min-w-0 flex-1">
      <span className="flex flex-wrap items-baseline gap-x-1.5">
        <span className="text-base font-medium text-ink">{name}</span>
        {captured.degree && (
          <span className="text-xs text-ink-faint">{t('list.degree', { n: captured.degree.value })}</span>
        )}
      </span>
      {line && (
        <span className="line-clamp-2 text-sm text-ink-soft" title={line}>
          {line}
        </span>
      )}
      {captured.location && <span className="block text-sm text-ink-faint">{captured.location.value}</span>}
      {(known || suppressed || colleague) && (
        <span className="mt-1 flex flex-wrap gap-1">
          {suppressed && <Badge tone="bad">{t('list.no_contact')}</Badge>}
          {known && <Badge tone="good">{t('person.known')}</Badge>}
          {known?.company && <Badge>{known.company}</Badge>}
          {known?.roles.map((role) => (
            <Badge key={role} tone="accent">
              {t(`role.${role}`)}
            </Badge>
          ))}
          {colleague && !known && <Badge>{t('list.colleague')}</Badge>}
        </span>
      )}
    </span>
  );
}

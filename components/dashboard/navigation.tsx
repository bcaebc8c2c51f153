import { CalendarCheck, Database, Download, LibraryBig, Settings, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useApp } from '../app/app-context';
import { classNames } from '../ui/class-names';
import { hashOf, type PlainPage, type Route } from './route';
import { DoorMark } from './door-mark';

const ICONS = {
  today: CalendarCheck,
  people: Users,
  library: LibraryBig,
  export: Download,
  settings: Settings,
  about: Database,
} as const;
type Destination = keyof typeof ICONS;

const WORK: Destination[] = ['today', 'people', 'library', 'export'];
const HOUSEKEEPING: Destination[] = ['settings', 'about'];

/** The way around; icons only where the window is narrow. */
export function Navigation({ route, due }: { route: Route; due: number }) {
  const { t, number } = useApp();
  const current: PlainPage = route.page === 'person' || route.page === 'company' ? 'people' : route.page;
  const item = (page: Destination) => (
    <NavigationLink key={page} page={page} current={page === current} label={t(`dashboard.nav.${page}`)}>
      {page === 'today' && due > 0 && (
        <span
          className="absolute top-0.5 right-0.5 min-w-4 rounded-full bg-accent px-1 text-center text-xs font-semibold text-on-accent min-[900px]:static min-[900px]:ml-auto min-[900px]:px-1.5"
          aria-label={t('dashboard.nav.due_count', { count: due })}
        >
          {due > 99 ? '99+' : number(due)}
        </span>
      )}
    </NavigationLink>
  );
  return (
    <nav
      aria-label={t('dashboard.nav.label')}
      className="flex w-14 shrink-0 flex-col gap-1 border-r border-line bg-surface px-2 py-3 min-[900px]:w-52 min-[900px]:px-3"
    >
      <a
        href={hashOf({ page: 'today' })}
        aria-label={t('app.name')}
        className="mb-3 flex h-9 items-center gap-2 self-start rounded-md px-1.5 text-lg font-semibold min-[900px]:px-2"
      >
        <DoorMark size={24} />
        <span className="hidden min-[900px]:inline">{t('app.name')}</span>
      </a>
      {WORK.map(item)}
      <div className="mt-auto flex flex-col gap-1">{HOUSEKEEPING.map(item)}</div>
    </nav>
  );
}

function NavigationLink({
  page,
  current,
  label,
  children,
}: {
  page: Destination;
  current: boolean;
  label: string;
  children: ReactNode;
}) {
  const Icon = ICONS[page];
  return (
    <a
      href={hashOf({ page })}
      title={label}
      aria-current={current ? 'page' : undefined}
      data-testid={`nav-${page}`}
      className={classNames(
        'relative flex h-9 items-center justify-center gap-2.5 rounded-md transition-colors min-[900px]:justify-start min-[900px]:px-2.5',
        current
          ? 'bg-accent-soft font-medium text-accent-strong'
          : 'text-ink-soft hover:bg-sunken hover:text-ink',
      )}
    >
      <Icon aria-hidden size={17} className="shrink-0" />
      <span className="sr-only min-[900px]:not-sr-only">{label}</span>
      {children}
    </a>
  );
}

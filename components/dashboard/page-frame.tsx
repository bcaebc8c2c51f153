import type { ReactNode } from 'react';
import { classNames } from '../ui/class-names';

/** A page's heading with what can be done on it, and its content beneath. */
export function PageFrame({
  title,
  lead,
  actions,
  children,
  wide,
}: {
  title: ReactNode;
  /** One sentence beneath the heading. */
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  wide?: boolean;
}) {
  return (
    <div
      className={classNames('mx-auto flex w-full flex-col gap-5 px-6 py-6', wide ? 'max-w-6xl' : 'max-w-3xl')}
    >
      <header className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1">
          <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
          {lead && <div className="mt-0.5 text-base text-ink-soft">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** A titled box of things that belong together. */
export function Section({
  title,
  lead,
  actions,
  children,
  flush,
}: {
  title: string;
  lead?: string;
  actions?: ReactNode;
  children: ReactNode;
  /** The content brings its own padding, as a list does. */
  flush?: boolean;
}) {
  return (
    <section className="rounded-lg border border-line bg-surface">
      <header className="flex items-start gap-3 px-4 pt-3 pb-2">
        <div className="min-w-0 flex-1">
          <h2 className="text-base font-semibold">{title}</h2>
          {lead && <p className="text-sm text-ink-soft">{lead}</p>}
        </div>
        {actions}
      </header>
      <div className={flush ? undefined : 'px-4 pb-4'}>{children}</div>
    </section>
  );
}

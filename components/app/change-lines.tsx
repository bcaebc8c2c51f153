import type { ReactNode } from 'react';

/** One value that a page tells otherwise than the record. */
export interface ChangeLine {
  key: string;
  label: string;
  /** '' where the record has none. */
  from: string;
  to: string;
  /** What can be done about it. */
  actions: ReactNode;
}

/** What a page says more or otherwise, above the record it is about: the rep decides, line by line. */
export function ChangeLines({
  title,
  all,
  lines,
  'data-testid': testId,
}: {
  title: string;
  /** Decides about several lines at once. */
  all: ReactNode;
  lines: readonly ChangeLine[];
  'data-testid': string;
}) {
  return (
    <section
      aria-label={title}
      className="rounded-lg border border-line bg-warn-soft/60 p-2.5"
      data-testid={testId}
    >
      <div className="mb-1.5 flex items-center justify-between gap-2">
        <h2 className="text-base font-semibold">{title}</h2>
        {all}
      </div>
      <ul className="flex flex-col gap-2">
        {lines.map(({ key, label, from, to, actions }) => (
          <li key={key} className="flex items-start gap-2">
            <div className="min-w-0 flex-1 text-sm">
              <span className="text-ink-soft">{label}: </span>
              {from && (
                <>
                  <span className="text-ink-soft line-through decoration-1">{from}</span>{' '}
                  <span aria-hidden>→</span>{' '}
                </>
              )}
              <span className="font-medium">{to}</span>
            </div>
            <div className="flex shrink-0">{actions}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

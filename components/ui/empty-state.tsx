import type { ReactNode } from 'react';

/** Says what a place is for and how to start, where there is nothing yet. */
export function EmptyState({
  icon,
  title,
  children,
  action,
}: {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="mx-auto flex max-w-80 flex-col items-center gap-2 px-4 py-10 text-center">
      {icon && (
        <div
          aria-hidden
          className="mb-1 flex size-11 items-center justify-center rounded-full bg-accent-soft text-accent"
        >
          {icon}
        </div>
      )}
      <h2 className="text-lg font-semibold">{title}</h2>
      {children && <p className="text-base text-ink-soft">{children}</p>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}

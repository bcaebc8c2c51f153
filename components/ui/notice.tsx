import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

const TONES = {
  info: { look: 'bg-sunken text-ink', icon: <Info aria-hidden size={15} className="text-ink-soft" /> },
  good: { look: 'bg-good-soft text-ink', icon: <CircleCheck aria-hidden size={15} className="text-good" /> },
  warn: {
    look: 'bg-warn-soft text-ink',
    icon: <TriangleAlert aria-hidden size={15} className="text-warn" />,
  },
  bad: { look: 'bg-bad-soft text-ink', icon: <CircleAlert aria-hidden size={15} className="text-bad" /> },
} as const;

/** A sentence about a state, with what to do about it. Errors are announced at once. */
export function Notice({
  tone = 'info',
  children,
  action,
  testId,
}: {
  tone?: keyof typeof TONES;
  children: ReactNode;
  action?: ReactNode;
  testId?: string;
}) {
  const { look, icon } = TONES[tone];
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      data-testid={testId}
      className={classNames(
        'flex gap-2 rounded-md px-2.5 py-2 text-sm',
        action ? 'items-center' : 'items-start',
        look,
      )}
    >
      <span className="mt-0.5 shrink-0">{icon}</span>
      <div className="min-w-0 flex-1">{children}</div>
      {action && <div className="shrink-0 self-center">{action}</div>}
    </div>
  );
}

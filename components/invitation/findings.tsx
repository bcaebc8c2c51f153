import type { Finding } from '../../lib/invitation/check-letter';
import { useApp } from '../app/app-context';
import { classNames } from '../ui/class-names';

const DOTS = { error: 'bg-bad', warning: 'bg-warn', hint: 'bg-line-strong' } as const;

/** What the checker found, worst first. */
export function Findings({ findings }: { findings: Finding[] }) {
  const { tData, t } = useApp();
  if (findings.length === 0) return null;
  return (
    <ul
      aria-label={t('findings.title')}
      aria-live="polite"
      className="flex flex-col gap-1.5"
      data-testid="findings"
    >
      {findings.map((finding, index) => (
        <li key={`${finding.code}:${index}`} className="flex gap-2 text-sm" data-rule={finding.rule}>
          <span
            aria-hidden
            className={classNames('mt-1.5 size-2 shrink-0 rounded-full', DOTS[finding.level])}
          />
          <span>{tData(`finding.${finding.code}`, finding.params)}</span>
        </li>
      ))}
    </ul>
  );
}

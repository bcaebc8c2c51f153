import type { Finding } from '../../../lib/invitation/check-letter';
import { useApp } from '../../app/app-context';
import { FindingRow, type FindingActions } from './finding-row';

/** Beyond this many the hints wait behind a button. */
const SHOWN = 3;

/** What the checker found, worst first: the first few, the others on demand. */
export function Findings({
  findings,
  body,
  ...actions
}: FindingActions & {
  findings: readonly Finding[];
  /** The text that was checked. */
  body: string;
}) {
  const { t } = useApp();
  const rest = findings.slice(SHOWN);
  const row = (finding: Finding, index: number) => (
    <FindingRow key={`${finding.code}:${index}`} finding={finding} body={body} {...actions} />
  );
  return (
    <div aria-live="polite" className="contents">
      {findings.length > 0 && (
        <section aria-label={t('findings.title')} data-testid="findings">
          <ul className="flex flex-col divide-y divide-line rounded-md border border-line">
            {findings.slice(0, SHOWN).map(row)}
          </ul>
          {rest.length > 0 && (
            <details className="mt-1">
              <summary className="cursor-pointer py-1 text-sm text-accent">
                {t('findings.more', { count: rest.length })}
              </summary>
              <ul className="flex flex-col divide-y divide-line rounded-md border border-line">
                {rest.map((finding, index) => row(finding, index + SHOWN))}
              </ul>
            </details>
          )}
        </section>
      )}
    </div>
  );
}

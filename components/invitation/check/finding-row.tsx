import { CircleAlert, CircleHelp, Ellipsis, EyeOff, Info, TriangleAlert, WandSparkles } from 'lucide-react';
import { useId, useState } from 'react';
import type { Finding, RuleId, Span } from '../../../lib/invitation/check-letter';
import type { Fix } from '../../../lib/invitation/check/letter-check';
import { useApp } from '../../app/app-context';
import { Button, IconButton } from '../../ui/button';
import { Menu } from '../../ui/menu';

export interface FindingActions {
  /** Both are absent where the text is not ours to change. */
  onPoint?: (span: Span) => void;
  onFix?: (fix: Fix) => void;
  /** This one, for good. */
  onDismiss: (finding: Finding) => void;
  onRuleOff: (rule: RuleId) => void;
}

const ICONS = {
  error: <CircleAlert aria-hidden size={15} className="text-bad" />,
  warning: <TriangleAlert aria-hidden size={15} className="text-warn" />,
  hint: <Info aria-hidden size={15} className="text-ink-faint" />,
} as const;

/** One thing to look at: what it is, in which words, why it matters, and how it is mended or put aside. */
export function FindingRow({
  finding,
  body,
  onPoint,
  onFix,
  onDismiss,
  onRuleOff,
}: FindingActions & { finding: Finding; body: string }) {
  const { t, tData } = useApp();
  const [why, setWhy] = useState(false);
  const whyId = useId();
  const { rule, level, code, params, span, fix } = finding;
  const quote = span && !('words' in params) ? quoted(body.slice(span.start, span.end)) : '';
  const text = tData(`finding.${code}`, params);
  return (
    <li data-rule={rule} data-level={level} className="flex gap-2 py-1.5 pr-1 pl-2.5 text-sm">
      <span className="mt-1 shrink-0" title={t(`findings.level.${level}`)}>
        {ICONS[level]}
        <span className="sr-only">{t(`findings.level.${level}`)}</span>
      </span>
      <div className="min-w-0 flex-1 py-0.5">
        {span && onPoint ? (
          <button
            type="button"
            className="rounded-sm text-left hover:underline"
            onClick={() => onPoint(span)}
          >
            {text}
          </button>
        ) : (
          <span>{text}</span>
        )}
        {quote && <p className="mt-0.5 text-ink-soft">{t('findings.quote', { words: quote })}</p>}
        {why && (
          <p id={whyId} className="mt-0.5 text-ink-soft">
            {tData(`rule.${rule}.why`)}
          </p>
        )}
        {fix && onFix && (
          <div className="mt-1">
            <Button
              size="small"
              look="accent"
              icon={<WandSparkles aria-hidden size={13} />}
              data-testid="finding-fix"
              onPress={() => onFix(fix)}
            >
              {fix.text.trim() === ''
                ? t('findings.fix_remove')
                : t('findings.fix', { words: quoted(fix.text) })}
            </Button>
          </div>
        )}
      </div>
      <Menu
        label={t('findings.actions')}
        trigger={
          <IconButton
            label={t('findings.actions')}
            icon={<Ellipsis size={15} />}
            data-testid="finding-more"
          />
        }
        actions={[
          {
            id: 'why',
            label: t(why ? 'findings.why_close' : 'findings.why'),
            icon: <CircleHelp aria-hidden size={14} />,
            run: () => setWhy(!why),
          },
          {
            id: 'dismiss',
            label: t('findings.dismiss'),
            icon: <EyeOff aria-hidden size={14} />,
            run: () => onDismiss(finding),
          },
          {
            id: 'rule',
            label: t('findings.rule_off', { rule: tData(`rule.${rule}.name`) }),
            icon: <EyeOff aria-hidden size={14} />,
            run: () => onRuleOff(rule),
          },
        ]}
      />
    </li>
  );
}

/** Long evidence is known by its beginning. */
function quoted(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 58)}…` : line;
}

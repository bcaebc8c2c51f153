import { useMemo } from 'react';
import type { Finding, RuleId } from '../../../lib/invitation/check-letter';
import { findingKey, type CheckOptions } from '../../../lib/invitation/check/letter-check';
import { ask } from '../../../lib/messages/client';
import { useApp } from '../../app/app-context';
import { useAction, useUndoToast } from '../../app/use-action';

/** As many as the settings keep; the oldest give way. */
const MOST_DISMISSED = 500;

/** What the rep does not want to be told, and how it is put aside; both can be undone. */
export function useQuiet(): {
  options: CheckOptions;
  dismiss: (finding: Finding, body: string) => void;
  ruleOff: (rule: RuleId) => void;
} {
  const { t, tData, settings } = useApp();
  const { rulesOff, dismissedFindings } = settings;
  const { run } = useAction();
  const undoToast = useUndoToast();
  const options = useMemo<CheckOptions>(
    () => ({ rulesOff, dismissed: dismissedFindings }),
    [rulesOff, dismissedFindings],
  );
  return {
    options,
    dismiss: (finding, body) =>
      void run(async () => {
        const all = [...new Set([...dismissedFindings, findingKey(finding, body)])];
        await ask('setSettings', { dismissedFindings: all.slice(-MOST_DISMISSED) });
        undoToast(t('findings.dismissed'));
      }),
    ruleOff: (rule) =>
      void run(async () => {
        await ask('setSettings', { rulesOff: [...new Set([...rulesOff, rule])] });
        undoToast(t('findings.rule_is_off', { rule: tData(`rule.${rule}.name`) }));
      }),
  };
}

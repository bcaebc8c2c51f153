import type { Finding, LampName, LetterToCheck, RuleId } from '../letter-check';
import type { LetterReading } from '../read-letter';
import type { Seen } from '../rules';
import { needsOf } from './text-needs';

const MISSING = {
  purpose: { rule: 'R1', code: 'no_purpose' },
  process: { rule: 'R2', code: 'no_process' },
  benefit: { rule: 'R3', code: 'no_benefit' },
  ask: { rule: 'R5', code: 'no_ask' },
} as const satisfies Record<LampName, { rule: RuleId; code: Finding['code'] }>;

/** R1 to R5: what the letter must hold and does not, pointing at what comes near to it. */
export function findDarkLamps(
  { kind, relation }: LetterToCheck,
  { sentences }: LetterReading,
  { lamps, requests, ours }: Seen,
): Finding[] {
  // A salutation alone is a letter not yet written.
  if (sentences.length < 2) return [];
  return needsOf(kind).flatMap((name): Finding[] => {
    const { lit, hint } = lamps[name];
    if (lit) return [];
    const level = name === 'ask' && relation === 'cold' ? 'hint' : 'warning';
    if (hint === 'ours_only') {
      const [span] = ours;
      return [{ rule: 'R4', level, code: 'ours_only', params: {}, ...(span && { span }) }];
    }
    if (hint === undefined) return [{ ...MISSING[name], level, params: {} }];
    const span = requests.at(-1);
    return [{ rule: 'R5', level, code: hint, params: {}, ...(span && { span }) }];
  });
}

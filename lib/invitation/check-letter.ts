import {
  findingKey,
  type CheckOptions,
  type Finding,
  type LetterCheck,
  type LetterToCheck,
} from './check/letter-check';
import { lightLamps } from './check/light-lamps';
import { productDump } from './check/pitch/product-dump';
import { readLetter } from './check/read-letter';
import { RULES } from './check/rules';

export { guessLanguage } from './check/read-letter';
export type { Finding, Lamp, LampName, LetterCheck, LetterToCheck, RuleId, Span } from './check/letter-check';

const LEVELS: Record<Finding['level'], number> = { error: 0, warning: 1, hint: 2 };

/**
 * Reads a letter as the rep finally wrote it: which of purpose, process, benefit and ask it holds,
 * and what should not leave the door (WORDING §6). Quoted thread, signature and disclaimer are not judged.
 * @param options what the rep does not want to be told.
 */
export function checkLetter(letter: LetterToCheck, options: CheckOptions = {}): LetterCheck {
  const reading = readLetter(letter.body, letter.language);
  const lights = lightLamps(reading, letter.relation);
  const dump = productDump(reading);
  const { rulesOff = [], dismissed = [] } = options;
  const findings = RULES.flatMap((rule) => rule(letter, reading, { ...lights, dump })).filter(
    (finding) => !rulesOff.includes(finding.rule) && !dismissed.includes(findingKey(finding, letter.body)),
  );
  return {
    lamps: lights.lamps,
    productDump: dump.length > 0,
    findings: findings.sort((a, b) => LEVELS[a.level] - LEVELS[b.level]),
  };
}

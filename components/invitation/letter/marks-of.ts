import type { Span } from '../../../lib/invitation/check-letter';
import type { LaidLetter, LaidPart } from '../../../lib/invitation/letter/lay-letter';
import type { CheckedLetter } from '../use-letter-check';
import type { TextMark } from './text-marks';

/** What is marked in the letter. Places found in an older text are not drawn: they would be beside the words. */
export function marksOf({
  letter,
  here,
  checked,
  pointed,
}: {
  letter: LaidLetter;
  /** The sentence at the caret. */
  here: LaidPart | undefined;
  checked: CheckedLetter | null;
  pointed: Span | null;
}): TextMark[] {
  const findings = checked?.body === letter.body ? checked.findings : [];
  return [
    ...(here ? [{ kind: 'here' as const, start: here.start, end: here.end }] : []),
    ...letter.parts
      .filter(({ state }) => state === 'locked')
      .map(({ start, end }) => ({ kind: 'locked' as const, start, end })),
    ...findings.flatMap(({ level, span }) => (span ? [{ kind: level, ...span }] : [])),
    ...(pointed ? [{ kind: 'pointed' as const, ...pointed }] : []),
  ];
}

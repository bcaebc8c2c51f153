import { overlap } from '../../overlap';
import { cuesOf } from '../cues-of';
import type { Finding, LetterToCheck, Span } from '../letter-check';
import { readLetter, type LetterReading } from '../read-letter';
import { isInviting } from './text-needs';

/** WORDING R15. */
const SAME = 0.6;
/** The reason to write stands in the first sentences. */
const OPENING = 2;

/** R15: the letter begins as the last one to this person did. */
export function findRepeatedOpening(
  { earlier = [], body, kind }: LetterToCheck,
  reading: LetterReading,
): Finding[] {
  const [last] = earlier;
  const place = openingOf(reading);
  if (last === undefined || !place || !isInviting(kind)) return [];
  const before = openingOf(readLetter(last, reading.language));
  if (!before) return [];
  const [now, then] = [body.slice(place.start, place.end), last.slice(before.start, before.end)];
  return overlap(now, then, reading.language) > SAME
    ? [{ rule: 'R15', level: 'warning', code: 'same_opening', params: {}, span: place }]
    : [];
}

function openingOf({ sentences }: LetterReading): Span | null {
  const said = sentences.filter(({ text, script }) => !cuesOf(script).formula(text)).slice(0, OPENING);
  const [first, last] = [said[0], said.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

import { cuesOf } from '../cues-of';
import { foldHan } from '../fold-han';
import type { Span } from '../letter-check';
import type { LetterReading, Script, Sentence } from '../read-letter';
import { chinesePitch } from './chinese-pitch';
import { englishPitch } from './english-pitch';
import { koreanPitch } from './korean-pitch';
import type { Pitch } from './pitch';

const PITCHES: Record<Script, Pitch> = { en: englishPitch, ko: koreanPitch, zh: chinesePitch };

/** So many features and boasts, tied to nothing of the customer's, make a dump (WORDING §6.0). */
const MANY = 3;
/** Fewer of them are one where they are the bulk of what is said. */
const FEW = 2;
const BULK = 0.4;

/** The sentences that only list what the seller has; empty where there are too few of them to matter. */
export function productDump({ sentences }: LetterReading): Span[] {
  let claims = 0;
  let length = 0;
  let whole = 0;
  const dumped: Span[] = [];
  for (const sentence of sentences) {
    if (cuesOf(sentence.script).formula(sentence.text)) continue;
    whole += sentence.text.length;
    const found = claimsIn(sentence);
    if (found === 0) continue;
    claims += found;
    length += sentence.text.length;
    dumped.push({ start: sentence.start, end: sentence.end });
  }
  return claims >= MANY || (claims >= FEW && length > whole * BULK) ? dumped : [];
}

function claimsIn({ text, script }: Sentence): number {
  const pitch = PITCHES[script];
  const said = script === 'zh' ? foldHan(text) : text;
  return pitch.anchored(said) ? 0 : pitch.claims(said);
}

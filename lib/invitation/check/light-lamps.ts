import type { Cues } from './cues';
import { cuesOf } from './cues-of';
import type { Lamp, LampName, LetterToCheck, Span } from './letter-check';
import { weighSentence, type Weigh } from './learned/learned-lamps';
import type { LetterReading, Sentence } from './read-letter';

const CLOCK = /(?<![\d.])(?:[01]?\d|2[0-3])[:：][0-5]\d(?!\d)/gu;

/** The lamps, and the sentences that their findings point at. */
export interface Lights {
  lamps: Record<LampName, Lamp>;
  /** What is asked of the reader, with a day or without. */
  requests: Span[];
  /** What speaks of the seller's own gain. */
  ours: Span[];
}

interface Judged extends Sentence {
  cues: Cues;
  request: boolean;
  weigh: Weigh;
}

/**
 * Decides which of the four parts the letter holds, sentence by sentence (WORDING §6.0, §6.3).
 * Works on any text; it knows nothing of how the letter came about.
 */
export function lightLamps({ sentences }: LetterReading, relation: LetterToCheck['relation']): Lights {
  const judged = sentences.flatMap((sentence): Judged[] => {
    const cues = cuesOf(sentence.script);
    return cues.formula(sentence.text)
      ? []
      : [
          {
            ...sentence,
            cues,
            request: asksReader(sentence.text, cues),
            weigh: weighSentence(sentence.text, sentence.script),
          },
        ];
  });

  const said = judged.filter(({ request, cues, text }) => !request && !cues.question(text));
  const benefit = said.filter(
    ({ cues, text, weigh }) => !cues.ours(text) && weigh('benefit', cues.benefit(text)),
  );
  const requests = judged.filter(({ request }) => request);
  const asks = requests.filter((sentence) => dayFor(sentence, judged));
  const ours = said.filter(({ cues, text }) => cues.ours(text));
  const lamps = {
    purpose: lamp(
      judged.filter(({ cues, text, weigh }, at) => {
        const rule = cues.purpose(text, judged[at - 1]?.text ?? '', judged[at + 1]?.text ?? '');
        return weigh('purpose', rule);
      }),
    ),
    process: lamp(
      judged.filter((sentence) => {
        const { cues, text, weigh } = sentence;
        return weigh('process', cues.process(text)) || onAgenda(sentence, judged);
      }),
    ),
    benefit: lamp(benefit, ours.length > 0 ? 'ours_only' : undefined),
    ask: lamp(
      asks,
      requests.length === 0 ? undefined : relation === 'cold' ? 'interest_asked' : 'day_missing',
    ),
  };
  return { lamps, requests: requests.map(placeOf), ours: ours.map(placeOf) };
}

const placeOf = ({ start, end }: Span): Span => ({ start, end });

function lamp(lights: readonly Span[], hint?: Lamp['hint']): Lamp {
  if (lights.length > 0) return { lit: true, spans: lights.map(placeOf) };
  return { lit: false, spans: [], ...(hint && { hint }) };
}

/** Asks about what was, as nobody proposes a day; "have you got ten minutes" asks for time. */
const DID =
  /^(?:did|was|were|has|had|have(?! you (?:got|time|any|room|space|a|an)\b))\b|[:,;] (?:did|was|were) /i;

/** A question that names a day proposes it, whatever its words are. */
function asksReader(text: string, cues: Cues): boolean {
  return cues.request(text) || (cues.question(text) && cues.day(text) && !DID.test(text));
}

/** A day of the past, however the sentence goes on. */
const TOLD = /\b(?:was|were|last|ago|spoke|met|agreed|missed)\b/i;

/** How many sentences may lie between a proposed time and the question about it, and one. */
const REACH = 2;

/** A day stands in the request itself or, with its hour, in a sentence near by that does not tell of the past. */
function dayFor(request: Judged, all: readonly Judged[]): boolean {
  if (request.cues.day(request.text)) return true;
  const at = all.indexOf(request);
  const previous = all[at - 1];
  // "I am in Lyon on Tuesday. Shall I call in?"
  if (previous && request.cues.meets?.(request.text) && previous.cues.day(previous.text)) {
    if (!previous.text.endsWith('?') && !TOLD.test(previous.text)) return true;
  }
  return all
    .slice(Math.max(0, at - REACH), at + REACH + 1)
    .some(({ bullet, cues, text }) => !bullet && cues.day(text) && cues.hour(text) && !cues.past(text));
}

/** Two clock times in a row, or two neighbouring points that name activities, are an agenda without the word. */
function onAgenda(sentence: Judged, all: readonly Judged[]): boolean {
  if (sentence.request || sentence.cues.day(sentence.text)) return false;
  const clocks = sentence.text.match(CLOCK)?.length ?? 0;
  if (clocks >= 2) return true;
  if (clocks === 0 && !(sentence.bullet && sentence.cues.activity(sentence.text))) return false;
  return all.some(
    (other) =>
      other !== sentence &&
      Math.abs(other.line - sentence.line) <= 1 &&
      !other.request &&
      (clocks > 0
        ? CLOCK_ONCE.test(other.text) && !other.cues.day(other.text)
        : other.bullet && other.cues.activity(other.text)),
  );
}

const CLOCK_ONCE = new RegExp(CLOCK.source, 'u');

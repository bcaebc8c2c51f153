import { layLetter, subjectWay, type LaidLetter, type LaidPart } from './lay-letter';
import type { LetterOutline } from './outline';
import { ALL_PARTS, SUBJECT, type KeptPart, type LetterWording } from './wording';

/**
 * Takes over what the rep typed into the letter. Sentences that were touched become the rep's own words; all
 * others stay as they were, locked ones among them, and go on following what is filled in.
 * @returns a wording that lays exactly `body`.
 */
export function editBody(wording: LetterWording, outline: LetterOutline, body: string): LetterWording {
  const laid = layLetter(outline, wording);
  if (body === laid.body) return wording;
  const change = changedStretch(laid, body);
  const added = body.slice(change.from, change.to + body.length - laid.body.length);
  const tries = [
    () => insertion(wording, laid, change, added),
    () => replacement(wording, touchedParts(laid.parts, change), change, added),
    () => replacement(wording, laid.parts, change, added),
  ];
  for (const attempt of tries) {
    const next = attempt();
    if (next && layLetter(outline, next).body === body) return next;
  }
  return { ...wording, kept: [whole(body)] };
}

/** The next or previous way of saying a sentence. Kept sentences are left alone. */
export function swapPart(wording: LetterWording, part: LaidPart, by: 1 | -1): LetterWording {
  if (part.state !== 'composed') return wording;
  const way = (part.way + by + part.ways) % part.ways;
  return { ...wording, ways: { ...wording.ways, [part.key]: way } };
}

/** The next or previous of `count` subjects; the rep's own is left alone. */
export function swapSubject(wording: LetterWording, count: number, by: 1 | -1): LetterWording {
  if (wording.subject !== null || count < 2) return wording;
  const way = (subjectWay(wording) + by + count) % count;
  return { ...wording, ways: { ...wording.ways, [SUBJECT]: way } };
}

/** Holds a sentence fast, or lets it go; what the rep wrote is let go into our own wording. */
export function setLocked(
  wording: LetterWording,
  laid: LaidLetter,
  key: string,
  locked: boolean,
): LetterWording {
  const part = laid.parts.find((one) => one.key === key);
  if (!part) return wording;
  if (!locked) return { ...wording, kept: wording.kept.filter((_, index) => `kept:${index}` !== key) };
  if (part.state !== 'composed') return wording;
  const { slot, before, text } = part;
  return {
    ...wording,
    kept: [...wording.kept, { covers: [part.key], after: null, slot, before, text, kind: 'locked' }],
  };
}

/** The next or previous letter as a whole; single swaps are forgotten, kept sentences stay. */
export function flipLetter(wording: LetterWording, by: 1 | -1, variants: number): LetterWording {
  return { ...wording, variant: (wording.variant + by + variants) % variants, ways: {} };
}

/** Composes everything anew but for what is locked. */
export function recompose(wording: LetterWording): LetterWording {
  return { ...wording, subject: null, kept: wording.kept.filter(({ kind }) => kind === 'locked') };
}

interface Stretch {
  from: number;
  /** End of the stretch in the old text. */
  to: number;
}

/** What differs, by the longest common beginning and end; a sentence put between two begins where the first ends. */
function changedStretch({ body: old, parts }: LaidLetter, now: string): Stretch {
  const most = Math.min(old.length, now.length);
  let from = 0;
  while (from < most && old[from] === now[from]) from++;
  let behind = 0;
  while (behind < most - from && old[old.length - 1 - behind] === now[now.length - 1 - behind]) behind++;
  const to = old.length - behind;
  if (from < to) return { from, to };
  // "a. |b. |c" and "a.| b.| c" are the same insertion: the second leaves the gap with the sentence it precedes.
  const length = now.length - old.length;
  for (let at = from; at >= 0 && now.slice(at, at + length) + old.slice(at) === now.slice(at); at--) {
    if (parts.some(({ end }) => end === at)) return { from: at, to: at };
    if (old[at - 1] !== now[at + length - 1]) break;
  }
  return { from, to };
}

const SENTENCE_END = /[.!?。！？…:：][\])"'”’」』）]*$/u;

/** A sentence of the rep's behind a finished one of ours; null where it is none. */
function insertion(
  wording: LetterWording,
  { parts }: LaidLetter,
  { from, to }: Stretch,
  added: string,
): LetterWording | null {
  const previous = parts.find(({ end }) => end === from);
  if (
    from < to ||
    !previous ||
    previous.state === 'own' ||
    !/^\s/u.test(added) ||
    !SENTENCE_END.test(previous.text)
  )
    return null;
  const kept = keptAt(wording, previous.key);
  const gap = /^\s*/u.exec(added)?.[0] ?? '';
  const own: KeptPart = {
    covers: [],
    after: kept ? (kept.covers.at(-1) ?? kept.after) : previous.key,
    slot: previous.slot,
    before: gap,
    text: added.slice(gap.length),
    kind: 'own',
  };
  return { ...wording, kept: [...wording.kept, own] };
}

/** The parts that the stretch lies in or touches; one that merely ends where typing begins is left alone if another is touched. */
function touchedParts(parts: readonly LaidPart[], { from, to }: Stretch): LaidPart[] {
  const inside = parts.filter(({ start, before, end }) => start - before.length < to && end > from);
  if (inside.length > 0 && from < to) return inside;
  const within = parts.filter(({ start, end }) => start < from && end > from);
  if (within.length > 0) return within;
  const touching = parts.filter(({ start, before, end }) => start - before.length <= to && end >= from);
  const own = touching.filter(({ state }) => state === 'own');
  return own.length > 0 ? own.slice(0, 1) : touching.slice(0, 1);
}

/** One own part in place of those that were touched. */
function replacement(
  wording: LetterWording,
  touched: readonly LaidPart[],
  { from, to }: Stretch,
  added: string,
): LetterWording | null {
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const text = touched.map(({ before, text: said }, at) => (at === 0 ? said : before + said)).join('');
  const gapCut = Math.max(0, first.start - from);
  const lead = first.before.slice(0, first.before.length - gapCut);
  const [head, tail] = [
    text.slice(0, Math.max(0, from - first.start)),
    text.slice(Math.max(0, to - first.start)),
  ];
  const kept = touched.flatMap(({ key }) => keptAt(wording, key) ?? []);
  const own: KeptPart = {
    covers: [
      ...new Set([
        ...kept.flatMap(({ covers }) => covers),
        ...touched.filter(({ state }) => state === 'composed').map(({ key }) => key),
      ]),
    ],
    after: kept[0]?.after ?? null,
    slot: first.slot,
    before: lead,
    text: head + added + tail,
    kind: 'own',
  };
  const gone = new Set(touched.map(({ key }) => key));
  const at = wording.kept.findIndex((_, index) => gone.has(`kept:${index}`));
  const rest = wording.kept.filter((_, index) => !gone.has(`kept:${index}`));
  // Its place in the list is its place among those that follow the same sentence.
  return { ...wording, kept: at < 0 ? [...rest, own] : [...rest.slice(0, at), own, ...rest.slice(at)] };
}

function whole(body: string): KeptPart {
  return { covers: [ALL_PARTS], after: null, slot: 'salutation', before: '', text: body, kind: 'own' };
}

function keptAt(wording: LetterWording, key: string): KeptPart | undefined {
  return wording.kept.find((_, index) => `kept:${index}` === key);
}

/** The rep's own subject, or ours again where it was emptied. */
export function editSubject(wording: LetterWording, subject: string): LetterWording {
  return { ...wording, subject };
}

import type { InvitationInput } from '../../lib/invitation/draft';
import type { LetterWording } from '../../lib/invitation/letter/wording';

/** What a letter is made of at one moment. */
export interface DraftMoment {
  input: InvitationInput;
  wording: LetterWording;
}

/** What can be taken back and done again, the newest last. */
export interface DraftHistory {
  past: readonly DraftMoment[];
  future: readonly DraftMoment[];
  /** When something was typed last, epoch ms; 0 = the last change was no typing. */
  typedAt: number;
}

export const NO_HISTORY: DraftHistory = { past: [], future: [], typedAt: 0 };

/** Keystrokes that follow each other this closely are taken back at once; ms. */
const ONE_STROKE = 800;
const LONGEST = 100;

/**
 * Notes what stood there before a change. The browser's own undo forgets everything as soon as a text is changed
 * from outside, which a flipped sentence or an applied fix does.
 * @param typing true for a keystroke: those of one burst are one step.
 * @param at epoch ms.
 */
export function remember(
  history: DraftHistory,
  before: DraftMoment,
  { typing, at }: { typing: boolean; at: number },
): DraftHistory {
  const goesOn = typing && history.typedAt > 0 && at - history.typedAt < ONE_STROKE;
  const past = goesOn && history.past.length > 0 ? history.past : [...history.past, before].slice(-LONGEST);
  return { past, future: [], typedAt: typing ? at : 0 };
}

/** The step before (`back`) or the one that was taken back (`forward`); null where there is none. */
export function step(
  { past, future }: DraftHistory,
  now: DraftMoment,
  way: 'back' | 'forward',
): { history: DraftHistory; moment: DraftMoment } | null {
  const [from, to] = way === 'back' ? [past, future] : [future, past];
  const moment = from.at(-1);
  if (!moment) return null;
  const [left, grown] = [from.slice(0, -1), [...to, now]];
  const history =
    way === 'back' ? { past: left, future: grown, typedAt: 0 } : { past: grown, future: left, typedAt: 0 };
  return { history, moment };
}

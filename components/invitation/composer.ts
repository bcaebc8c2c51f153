import { composeOutline } from '../../lib/invitation/compose-letter';
import type { InvitationInput } from '../../lib/invitation/draft';
import type { KnownFacts } from '../../lib/invitation/known-facts';
import { layLetter, type LaidLetter } from '../../lib/invitation/letter/lay-letter';
import type { LetterOutline } from '../../lib/invitation/letter/outline';
import { withOwnPhrases } from '../../lib/invitation/letter/own-phrases';
import type { LetterWording } from '../../lib/invitation/letter/wording';
import { letterFactsOf } from '../../lib/invitation/letter-facts-of';
import type { DraftMoment } from './draft-history';
import { filledInput, filledText } from './filled-input';

/** What a draft says. */
export interface Composer {
  outlineOf: (input: InvitationInput) => LetterOutline;
  letterOf: (moment: DraftMoment) => LaidLetter;
}

/**
 * Composes letters from what is known. The last is kept: who changes a draft wants its letter, and so does the drawing
 * that follows.
 */
export function composerFor(known: KnownFacts): Composer {
  let outlined: { input: InvitationInput; outline: LetterOutline } | undefined;
  let laid: { outline: LetterOutline; wording: LetterWording; letter: LaidLetter } | undefined;
  const outlineOf = (input: InvitationInput) => {
    if (outlined?.input !== input) outlined = { input, outline: outlineFor(known, input) };
    return outlined.outline;
  };
  return {
    outlineOf,
    letterOf: ({ input, wording }) => {
      const outline = outlineOf(input);
      if (laid?.outline !== outline || laid.wording !== wording)
        laid = { outline, wording, letter: layLetter(outline, wording) };
      return laid.letter;
    },
  };
}

function outlineFor(known: KnownFacts, input: InvitationInput): LetterOutline {
  const outline = composeOutline(letterFactsOf(known, filledInput(known, input)));
  return withOwnPhrases(outline, known.library, input.language, (text) => filledText(known, input, text));
}

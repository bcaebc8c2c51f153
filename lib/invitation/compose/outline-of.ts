import type { Occasion } from '../draft';
import type { LetterOutline } from '../letter/outline';
import type { Letter } from '../letter-facts';
import type { TidyFacts } from './tidy-facts';

export type OldOccasion = Exclude<Occasion, 'introduction' | 'event'>;
export interface OldFacts extends Omit<TidyFacts, 'occasion' | 'focus'> {
  occasion: OldOccasion;
  roles?: readonly string[];
  focus?: readonly string[];
}

/** A letter that can be said in one way only. */
export function outlineOf(write: (facts: OldFacts) => Letter, facts: TidyFacts): LetterOutline {
  const { occasion, focus, readerRole } = facts;
  const { subject, body } = write({
    ...facts,
    occasion:
      occasion === 'introduction' ? 'first_visit' : occasion === 'event' ? 'they_come_to_us' : occasion,
    roles: readerRole?.endsWith('decider') ? ['decider'] : readerRole ? [readerRole] : [],
    focus: focus ? [focus] : [],
  });
  return { subject: [subject], parts: [{ id: 'letter', slot: 'salutation', ways: [body], before: '' }] };
}

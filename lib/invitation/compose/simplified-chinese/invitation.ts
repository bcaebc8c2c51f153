import type { LetterPart } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { ask } from './ask';
import { benefit } from './benefit';
import { opening } from './opening';
import { paragraph, part } from './part';
import { process } from './process';
import { purpose } from './purpose';
import { salutations } from './recipient';
import { signOff } from './sign-off';
import type { Blanks } from './words';

/** WORDING §1: why we write and what for; how it goes and what is kept; the question. */
export function invitation(facts: TidyFacts, blanks: Blanks): LetterPart[] {
  const way = process(facts, blanks);
  const kept = benefit(facts, blanks);
  return [
    ...part('salutation', 'salutation', '', salutations(facts.recipient, salutationTone(facts))),
    ...opening(facts, blanks),
    ...purpose(facts, blanks),
    // Behind a list a sentence would read as its last point.
    ...(facts.process.includes('\n')
      ? [...paragraph(way), ...paragraph(kept)]
      : paragraph([...way, ...kept])),
    ...paragraph(ask(facts, blanks)),
    ...signOff(facts, 'formal'),
  ];
}

function salutationTone({ warmth, readerRole }: TidyFacts): 'first' | 'later' {
  return warmth === 'known' && readerRole === 'user' ? 'later' : 'first';
}

import type { LetterOutline } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { alternative, ask } from './ask';
import { benefit, proof } from './benefit';
import { openingParagraph, salutation } from './opening';
import { setParagraphs } from './parts';
import { attendance, conduct, place } from './process';
import { purpose } from './purpose';
import { signOff } from './sign-off';
import { subjectsOf } from './subject';
import { openQuestions } from './visitor-questions';

/** The full letter: why, how, what for, and one question (WORDING §1). */
export function invitation(facts: TidyFacts): LetterOutline {
  const isList = facts.process.includes('\n');
  const [how, gain] = [
    [attendance(facts), conduct(facts), place(facts)],
    [benefit(facts), proof(facts)],
  ];
  const questions = facts.occasion === 'they_come_to_us' ? openQuestions(facts) : [];
  // A gatekeeper passes it on: all facts in one block.
  const middle = isList ? [how, gain] : [[...how, ...gain]];
  return {
    subject: subjectsOf(facts),
    parts: setParagraphs([
      [salutation(facts)],
      [
        ...openingParagraph(facts),
        purpose(facts),
        ...(facts.readerRole === 'gatekeeper' && !isList ? middle.flat() : []),
      ],
      ...(facts.readerRole === 'gatekeeper' && !isList ? [] : middle),
      [...questions, ask(facts), alternative(facts)],
      [signOff(facts)],
    ]),
  };
}

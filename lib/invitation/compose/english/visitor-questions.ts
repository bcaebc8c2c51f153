import type { LetterOutline, LetterPart } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { outlined } from './harmony';
import { aboutOf, inBrief, planLine } from './about';
import { gainLine } from './gain';
import { capitalised } from './phrase';
import { salutation, signOff } from './salutation';
import { subjectWays } from './subject';
import { englishDay } from './when';

type Element = 'purpose' | 'process' | 'benefit';
const ELEMENTS: readonly Element[] = ['purpose', 'process', 'benefit'];

/** METHOD §1.2: what we ask a visiting customer where the answer is not known yet. */
const QUESTIONS: Record<Element, readonly string[]> = {
  purpose: [
    'What would you most like to talk about?',
    'Which topic should come first?',
    'What is the main thing you would like to see or discuss?',
  ],
  process: [
    'Who will be coming with you, and do you prefer to watch first or to try?',
    'How many of you will come, and what would you like to do yourselves?',
    'Who else will join you, and in what form would you like to spend the time?',
  ],
  benefit: [
    'What do you hope to take home from the day?',
    'What would you like to be able to judge afterwards?',
    'When you go home, what should be clear to you?',
  ],
};

/** In an invitation to us: the questions that are still open; none for other occasions. */
export function visitorQuestionWays(facts: TidyFacts): LetterPart[] {
  if (facts.occasion !== 'they_come_to_us') return [];
  const open = ELEMENTS.filter((element) => !facts[element]);
  return open.map((element, at) => ({
    id: `ask.${element}`,
    slot: 'ask',
    ways: QUESTIONS[element],
    before: at === 0 ? '\n\n' : ' ',
  }));
}

/** The reply to a customer who wants to visit: asks whichever of the three is open, offers what is known as a draft. */
export function visitorQuestions(facts: TidyFacts): LetterOutline {
  const open = ELEMENTS.filter((element) => !facts[element]);
  const known = ELEMENTS.filter((element) => facts[element]);
  const about = aboutOf(facts);
  return outlined(
    [
      open.length > 0
        ? `Your visit: ${COUNT[open.length]} before you come`
        : 'Your visit: a draft for you to correct',
      ...subjectWays(facts),
    ],
    [
      salutation(facts),
      { id: 'opening', slot: 'opening', ways: thanks(about), before: '\n\n' },
      { id: 'purpose', slot: 'purpose', ways: lead(open.length), before: ' ' },
      ...open.map((element): LetterPart => ({
        id: `ask.${element}`,
        slot: 'ask',
        ways: QUESTIONS[element].map((question) => `- ${question}`),
        before: '\n',
      })),
      ...known.map((element, at): LetterPart => ({
        id: element,
        slot: element,
        ways: DRAFTED[element].map(
          (label) => `${at === 0 ? `${KNOWN}\n` : ''}- ${label}: ${drafted(facts, element)}`,
        ),
        before: at === 0 ? '\n\n' : '\n',
      })),
      { id: 'ask', slot: 'ask', ways: replyWays(facts, open.length > 0), before: '\n\n' },
      signOff(facts),
    ],
  );
}

const COUNT: Record<number, string> = { 1: 'one question', 2: 'two questions', 3: 'three questions' };
const KNOWN = 'What I have noted so far, for you to correct:';
const DRAFTED: Record<Element, readonly string[]> = {
  purpose: ['Topic', 'What it is about', 'Purpose'],
  process: ['How it would run', 'Plan', 'Form'],
  benefit: ['What you take home', 'Result for you', 'For you'],
};

function drafted(facts: TidyFacts, element: Element): string {
  if (element === 'benefit') return gainLine(facts.benefit);
  if (element === 'process') return planLine(facts.process);
  return aboutOf(facts) || inBrief(facts.purpose);
}

function thanks(about: string): string[] {
  return about
    ? [
        `Thank you for wanting to come and see us about ${about}.`,
        `We are glad that you want to visit us about ${about}.`,
        `Thank you for your interest in visiting us about ${about}.`,
      ]
    : [
        'Thank you for wanting to come and see us.',
        'We are glad that you want to visit us.',
        'Thank you for your interest in visiting us.',
      ];
}

function lead(open: number): string[] {
  const questions = COUNT[open];
  if (!questions)
    return [
      'So that the time serves you, here is how I understand it.',
      'Before you set out, please look at this draft.',
      'To make it worth your journey, I have put a plan together.',
    ];
  const it = open === 1 ? 'it' : 'them';
  return [
    `So that the time serves you and your team, I have ${questions}:`,
    `To prepare it well, let me ask you ${questions}:`,
    `${capitalised(questions)} first, because the answers decide how we prepare:`.replace(
      open === 1 ? 'answers decide' : '\0',
      'answer decides',
    ),
  ].map((way) => way.replace('{it}', it));
}

function replyWays({ slots, sendDate, recipient }: TidyFacts, asks: boolean): string[] {
  const first = slots[0];
  const what = asks ? 'your answers' : 'your changes';
  if (!first)
    return [
      `A line to each point is enough.`,
      `Please send me ${what} when you can.`,
      `Short notes are enough.`,
    ].map((way) => (asks ? way : `Please send me ${what} when you can.`));
  const day = englishDay(first.date, sendDate, recipient.country);
  return [
    `Could you send me ${what} by ${day}?`,
    `May I have ${what} by ${day}?`,
    `Please send me ${what} by ${day}; short notes are enough.`,
  ];
}

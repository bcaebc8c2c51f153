import type { LetterOutline, LetterPart } from '../../letter/outline';
import { LINKEDIN_LIMITS } from '../../linkedin-limits';
import type { TidyFacts } from '../tidy-facts';
import { aboutOf } from './about';
import { askParts, timesOf } from './ask';
import { fitInto, type RankedPart } from './fit';
import { gainWays } from './gain';
import { inHarmony, outlined } from './harmony';
import { introducerWays, occasionWays } from './opening';
import { reasonWays } from './reason';
import { meetingName } from './meeting';
import { purposeWays } from './purpose';
import { salutation } from './salutation';
import { subjectWays } from './subject';

const ranked = (part: LetterPart, rank: number): RankedPart => ({ ...part, rank });

/** The words of an invitation to connect: within LinkedIn's limit whatever is chosen (WORDING §4), and no subject. */
export function connectionNote(facts: TidyFacts): LetterOutline {
  const { introducer, reason, limit } = facts;
  const about = aboutOf(facts);
  const opening = introducer
    ? introducerWays(introducer.name, '').slice(0, 3)
    : reasonWays(reason.type, reason.text);
  const parts = fitInto(
    [
      ranked({ ...salutation(facts), before: '' }, 2),
      ranked({ id: 'opening', slot: 'opening', ways: opening, before: '\n' }, 3),
      ranked({ id: 'purpose', slot: 'purpose', ways: noteTopic(about), before: ' ' }, 4),
      ranked(
        {
          id: 'ask',
          slot: 'ask',
          ways: [
            'May I add you to my contacts and tell you more?',
            'Shall we connect, so that I can tell you more?',
            'I would be glad to have you among my contacts.',
          ],
          before: ' ',
        },
        1,
      ),
      ranked({ id: 'sign_off', slot: 'sign_off', ways: noteSignOff(facts), before: '\n' }, 5),
    ],
    limit ?? LINKEDIN_LIMITS.note,
  );
  // A line break takes as much room as the space in its place.
  const lines = inHarmony(parts).map((part, at, all) =>
    part.before === ' ' && all[at - 1]?.slot === 'salutation' ? Object.assign(part, { before: '\n' }) : part,
  );
  return { subject: [''], parts: lines };
}

function noteTopic(about: string): string[] {
  return about
    ? [
        `My question is about ${about}.`,
        `Your view of ${about} would interest me.`,
        `What interests me is how you see ${about}.`,
      ]
    : [];
}

/** In other words than the letter that the same person may get. */
function inmailTopic(about: string): string[] {
  return [
    `I would like to hear what you think about ${about}.`,
    `My topic is ${about}.`,
    `What I would like to discuss is ${about}.`,
  ];
}

function noteSignOff({ sender }: TidyFacts): string[] {
  const whole = [sender.name, sender.company].filter(Boolean).join(', ');
  return [whole, sender.name].filter((way, at, all) => way && all.indexOf(way) === at).slice(0, 1);
}

const SHORT_ANSWER = [
  'A short answer here on LinkedIn is quite enough.',
  'One line here on LinkedIn will do as an answer.',
  'Please just answer here, in a word or two.',
];

/** A short letter on LinkedIn: as much as stays below what is answered best, and never beyond what can be sent. */
export function inmail(facts: TidyFacts): LetterOutline {
  const { introducer, reason, occasion, direction, limit } = facts;
  const most = Math.min(limit ?? LINKEDIN_LIMITS.inmail, LINKEDIN_LIMITS.inmail);
  const noun = meetingName(facts).noun;
  const about = aboutOf(facts);
  const opening = introducer
    ? introducerWays(introducer.name, '').slice(1)
    : reason.text
      ? reasonWays(reason.type, reason.text)
      : occasionWays(occasion, { direction, noun });
  const ask = askParts(facts)[0]?.ways ?? [];
  const essential = [
    ranked({ ...salutation(facts), before: '' }, 1),
    ranked({ id: 'opening', slot: 'opening', ways: opening, before: '\n\n' }, 4),
    ranked(
      {
        id: 'purpose',
        slot: 'purpose',
        ways: about ? inmailTopic(about) : purposeWays(facts),
        before: opening.length > 0 ? ' ' : '\n\n',
      },
      3,
    ),
    ranked({ id: 'ask', slot: 'ask', ways: [...shortAsk(facts), ...ask], before: '\n\n' }, 2),
    ranked({ id: 'sign_off', slot: 'sign_off', ways: noteSignOff(facts), before: '\n\n' }, 5),
  ];
  const short = fitInto(
    [
      ...essential.slice(0, 3),
      ranked({ id: 'benefit', slot: 'benefit', ways: gainWays(facts.benefit), before: ' ' }, 6),
      ...essential.slice(3, 4),
      ranked({ id: 'ask.alternative', slot: 'ask', ways: SHORT_ANSWER, before: ' ' }, 7),
      ...essential.slice(4),
    ],
    Math.min(most, LINKEDIN_LIMITS.inmailSoft),
  );
  const whole = essential.every(({ id, ways }) => ways.length === 0 || short.some((part) => part.id === id));
  const subject = subjectWays(facts).filter((way) => way.length <= LINKEDIN_LIMITS.inmailSubject);
  return outlined(subject, whole ? short : fitInto(essential, most));
}

/** One day is enough to choose from where there is little room. */
function shortAsk(facts: TidyFacts): string[] {
  const time = timesOf({ ...facts, slots: facts.slots.slice(0, 1) });
  return time
    ? [
        `Would you have time on ${time}, or on another day?`,
        `Could we speak on ${time}, or when it suits you better?`,
        `Does ${time} suit you, or another day?`,
      ]
    : [];
}

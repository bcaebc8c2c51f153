import type { NewsType } from '../../draft';
import type { LetterOutline } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { aboutOf } from './about';
import { timesOf } from './ask';
import { gainWays } from './gain';
import { outlined } from './harmony';
import { capitalised, inSentence, inText, readEnglishPhrase } from './phrase';
import { salutation, signOff } from './salutation';

interface Step {
  /** The earlier reason in one clause; about '' = it has no short name. */
  earlier: (about: string) => string[];
  ask: (times: string) => string[];
  open: readonly string[];
}

/** CADENCE §3.2, §7: each step has another shape, and none asks whether the last one was read. */
const STEPS: Record<2 | 3 | 4, Step> = {
  2: {
    earlier: (about) =>
      about
        ? [
            `Here is something new on ${about}, which I wrote to you about.`,
            `Since I wrote to you about ${about}, there is something to add.`,
            `My letter about ${about} lacked one point.`,
          ]
        : [
            'Here is something I could not tell you in my first letter.',
            'Since I wrote to you, there is something to add.',
            'My first letter lacked one point.',
          ],
    ask: (times) => [
      `Shall we talk it through on ${times}?`,
      `Would ${times} fit your plans?`,
      `How about ${times}?`,
    ],
    open: [
      'Shall we talk it through?',
      'Is it worth a conversation now?',
      'Would it help to go through it in person?',
    ],
  },
  3: {
    earlier: (about) =>
      about
        ? [
            `One more thought on ${about}.`,
            `${capitalised(about)}: there is one more thing you may find useful.`,
            `You may still be thinking about ${about}.`,
          ]
        : [
            'One more thought on what I suggested.',
            'There is one more thing you may find useful.',
            'You may still be thinking about what I suggested.',
          ],
    ask: (times) => [
      `I have kept ${times} free; may I count on you?`,
      `Could you spare a little time on ${times}?`,
      `If it is of use, would ${times} be all right?`,
    ],
    open: [
      'Is there a better moment for it?',
      'Which month would be better for you?',
      'Would later in the year be better?',
    ],
  },
  4: {
    earlier: (about) =>
      about
        ? [
            `There is one thing I left out about ${about}.`,
            `Before I leave it at that, one more word about ${about}.`,
            `One thing is still worth saying about ${about}.`,
          ]
        : [
            'There is one thing I left out.',
            'Before I leave it at that, one more word.',
            'One thing is still worth saying.',
          ],
    ask: (times) => [
      `If this is on somebody else’s desk, whom should I ask? If it is on yours, would ${times} work?`,
      `Is there a colleague I should turn to instead, or may I still offer you ${times}?`,
      `Would ${times} be possible, or shall I ask one of your colleagues?`,
    ],
    open: [
      'If this is on somebody else’s desk, whom should I ask?',
      'Is there a colleague I should turn to instead?',
      'Shall I ask one of your colleagues?',
    ],
  },
};

/** A further letter of a sequence: brings something new, recalls the reason in a clause, offers another time. */
export function followUpStep(facts: TidyFacts): LetterOutline {
  const step = STEPS[facts.step >= 4 ? 4 : facts.step === 3 ? 3 : 2];
  const about = aboutOf(facts);
  const times = timesOf(facts);
  const news = newsWays(facts);
  return outlined(subjects(facts, about), [
    salutation(facts),
    {
      id: 'opening',
      slot: 'opening',
      ways: news.length > 0 ? step.earlier(about) : recalled(about),
      before: '\n\n',
    },
    { id: 'opening.news', slot: 'opening', ways: news, before: ' ' },
    { id: 'benefit', slot: 'benefit', ways: facts.step === 3 ? gainWays(facts.benefit) : [], before: ' ' },
    { id: 'process.plan', slot: 'process', ways: facts.step <= 2 ? lengthWays(facts) : [], before: ' ' },
    { id: 'ask', slot: 'ask', ways: times ? step.ask(times) : step.open, before: '\n\n' },
    { id: 'ask.alternative', slot: 'ask', ways: easyNo(facts), before: ' ' },
    signOff(facts),
  ]);
}

/** Without anything new to tell: what it is about, said plainly. */
function recalled(about: string): string[] {
  return about
    ? [
        `I would still like to talk to you about ${about}.`,
        `My suggestion about ${about} still stands.`,
        `There is still the matter of ${about}.`,
      ]
    : [
        'I would still like to talk to you.',
        'My suggestion still stands.',
        'What I wrote to you still stands.',
      ];
}

/** The earlier suggestion in one clause, so that the letter can be read by itself. */
function lengthWays({ meeting: { minutes } }: TidyFacts): string[] {
  return minutes
    ? [
        `My suggestion remains a talk of ${minutes} minutes.`,
        `What I suggested takes ${minutes} minutes.`,
        `As I wrote, ${minutes} minutes are enough.`,
      ]
    : [];
}

function newsWays({ news: { type, text } }: TidyFacts): string[] {
  if (!text) return [];
  const { kind, text: read } = readEnglishPhrase(text);
  const said = read.replace(/[\s.]+$/u, '');
  if (kind === 'sentence')
    return /[.!?]\s/u.test(read)
      ? [read]
      : [read, ...LEADS[type ?? 'fact'].slice(0, 2).map((lead) => `${lead}: ${inText(text)}`)];
  if (kind === 'noun' && type === 'document')
    return [
      `I can send you ${said}.`,
      `You are welcome to ${said}.`,
      `If you like, I will send you ${said}.`,
    ];
  if (kind === 'noun' && type === 'person')
    return [
      `${capitalised(said)}${said.includes(', ') ? ',' : ''} could join us.`,
      `You would also be talking to ${said}.`,
      `I could bring ${said}.`,
    ];
  if (kind === 'noun' && type === 'event')
    return [
      `There is a date you may like to know: ${said}.`,
      `We would be glad to see you at ${said}.`,
      `You are invited to ${said}.`,
    ];
  return LEADS[type ?? 'fact'].map((lead) => `${lead}: ${inSentence(said)}.`);
}

const LEADS: Record<NewsType, readonly string[]> = {
  fact: ['This is what is new', 'A fact that may matter to you', 'Since then I have learnt one thing'],
  case: ['Here is one more case', 'A case from practice', 'Perhaps this case helps'],
  answer: ['One question can now be answered', 'I now have the answer', 'The answer I owed you'],
  document: ['There is something to read', 'This may help you', 'What I can send you'],
  event: ['There is a date you may like to know', 'One date for your calendar', 'You are welcome to see it'],
  person: ['There is somebody you should know', 'Somebody could help us', 'One person to add'],
};

function easyNo({ lastStep }: TidyFacts): string[] {
  return lastStep
    ? [
        'A plain “no” is just as helpful, and I will leave it at that.',
        'If the answer is no, one word is enough, and I will not write again.',
        'If it is not for you, just say so; I will not write again.',
      ]
    : [];
}

function subjects({ step, news }: TidyFacts, about: string): string[] {
  if (!about)
    return step >= 4
      ? ['Am I asking the right person?', 'Shall I ask somebody else?']
      : ['One thing to add', 'Something new for you', 'A further point'];
  const topic = capitalised(about);
  if (step >= 4)
    return [
      `${topic}: am I asking the right person?`,
      `${topic}: yes, no or somebody else?`,
      `${topic}: one last question`,
    ];
  const what =
    news.type === 'case'
      ? 'a case'
      : news.type === 'document'
        ? 'something to read'
        : news.type === 'answer'
          ? 'an answer'
          : 'one more point';
  return [`${topic}: ${what}`, `Something to add on ${about}`, `New on ${about}`];
}

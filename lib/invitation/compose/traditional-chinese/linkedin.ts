import { LINKEDIN_LIMITS } from '../../linkedin-limits';
import type { LetterOutline, LetterPart } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { ask } from './ask';
import { benefit } from './benefit';
import { fillAll } from './fill';
import { introduction, opening, salutation } from './opening';
import { longest, saying, setParagraphs, type Saying } from './parts';
import { attendance, conduct } from './process';
import { purpose } from './purpose';
import { greeting } from './recipient';
import { shortSignOff } from './sign-off';
import { subjectsOf } from './subject';
import { topicOf } from './topic';

/** Leaves out whole sentences, the most dispensable first, until every choice of ways fits. */
function fitted(
  build: (left: ReadonlySet<string>) => LetterPart[],
  dispensable: readonly string[],
  limit: number,
): LetterPart[] {
  const left = new Set<string>();
  let parts = build(left);
  for (const id of dispensable) {
    if (longest(parts) <= limit) break;
    left.add(id);
    parts = build(left);
  }
  return parts;
}

const without = (sayings: readonly Saying[], left: ReadonlySet<string>) =>
  sayings.filter(({ id }) => !left.has(id));

const ABOUT = ['想與您交流對{x}的看法。', '{x}這個題目，很想聽聽您的經驗。', '希望有機會向您請教{x}。'];
const CONNECT = [
  '希望能先與您建立聯繫，謝謝。',
  '不知能否先加為聯絡人？',
  '方便的話，先在這裡與您保持聯絡。',
];

/** A connection note: who, why and what about; never longer than LinkedIn takes, and never cut in a word. */
export function connectionNote(facts: TidyFacts): LetterOutline {
  const limit = facts.limit ?? LINKEDIN_LIMITS.note;
  const x = topicOf(facts);
  const told = opening(facts);
  const why =
    told.find(({ id }) => id === 'opening.introducer') ??
    (facts.reason.type ? told.find(({ id }) => id === 'opening') : undefined);
  const said = [
    saying('salutation', 'salutation', [`${greeting(facts.recipient)}，`]),
    introduction(facts),
    ...(why ? [why] : []),
    saying('purpose', 'purpose', x ? fillAll(ABOUT, { x }) : []),
    saying('ask', 'ask', CONNECT),
  ];
  const build = (left: ReadonlySet<string>) => setParagraphs([without(said, left)], ['']);
  const dispensable = ['opening', 'opening.introducer', 'purpose', 'opening.self', 'salutation'];
  return { subject: [], parts: fitted(build, dispensable, limit) };
}

/** An InMail: the letter without what it can do without, within 400 characters where it can be. */
export function inMail(facts: TidyFacts): LetterOutline {
  const limit = facts.limit ?? LINKEDIN_LIMITS.inmail;
  const first = [introduction(facts), ...opening(facts), purpose(facts)];
  const [how, gain] = [[attendance(facts), conduct(facts)], [benefit(facts)]];
  // A list ends its paragraph.
  const middle = facts.process.includes('\n') ? [how, gain] : [[...how, ...gain]];
  const build = (left: ReadonlySet<string>) =>
    setParagraphs(
      [[salutation(facts)], first, ...middle, [ask(facts)], [shortSignOff(facts)]].map((paragraph) =>
        without(paragraph, left),
      ),
    );
  const soft = ['process.people', 'opening.self', 'process'];
  const hard = [
    'benefit',
    'opening',
    'opening.introducer',
    'opening.thanks',
    'purpose',
    'sign_off',
    'salutation',
  ];
  const parts = fitted(build, soft, Math.min(limit, LINKEDIN_LIMITS.inmailSoft));
  return {
    subject: subjectsOf(facts).map((subject) => subject.slice(0, LINKEDIN_LIMITS.inmailSubject)),
    parts: longest(parts) <= limit ? parts : fitted(build, [...soft, ...hard], limit),
  };
}

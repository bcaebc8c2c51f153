import { inSentence, readEnglishPhrase } from '../../compose/english/phrase';
import type { FocusPerson } from '../../../chain/role-tag';
import type { Occasion, ReasonType } from '../../draft';
import type { ReaderRole } from '../../reader-role';
import type { OpenPoint, Situation, SuggestedPhrase } from '../situation';
import { phrase } from './phrase';

type OnTopic = (topic: string) => string;

/** WORDING §2 Role: what each reader's part in the decision makes worth an hour of theirs. */
const BY_ROLE: Record<ReaderRole, readonly [OnTopic, OnTopic]> = {
  policy_decider: [
    (topic) => `hear what matters most to you about ${topic}`,
    (topic) => `agree who decides what on ${topic}`,
  ],
  specific_decider: [
    (topic) => `decide where to start with ${topic}`,
    (topic) => `agree who does what by when on ${topic}`,
  ],
  influencer: [
    (topic) => `test our assumptions about ${topic} against your data`,
    (topic) => `find out which data on ${topic} can be relied on`,
  ],
  executor: [
    (topic) => `clarify which documents and dates count for ${topic}`,
    (topic) => `confirm the open points on ${topic}, one by one`,
  ],
  user: [
    (topic) => `see where ${topic} costs your team time`,
    (topic) => `hear what your team would change about ${topic}`,
  ],
  gatekeeper: [
    (topic) => `clarify who needs to be heard on ${topic}`,
    (topic) => `settle the open points on ${topic} in one sitting`,
  ],
  finance: [
    (topic) => `test the assumptions behind ${topic}`,
    (topic) => `check the figures on ${topic}, best case and worst case`,
  ],
};

const BY_FOCUS: Record<FocusPerson, OnTopic> = {
  receptive: (topic) => `hear what you have already done about ${topic}`,
  dissatisfied: (topic) => `find out what causes most of the trouble with ${topic}`,
  power: (topic) => `settle what only you can decide on ${topic}`,
};

const BY_OCCASION: Partial<Record<Occasion, OnTopic>> = {
  follow_up: (topic) => `settle what is still open on ${topic}`,
  they_come_to_us: (topic) => `find out on the spot what would help with ${topic}`,
  demo: (topic) => `see on a case of your own what would help with ${topic}`,
  service_visit: (topic) => `check how things stand with ${topic}`,
  event: (topic) => `find out which questions on ${topic} matter most to you`,
};

/** What was left open comes first, then role, focus, occasion and style in turn. */
export function purposePhrases(situation: Situation): SuggestedPhrase[] {
  const { topic, readerRole, focus, style, occasion, warmth, stage, openPoints, reasonType } = situation;
  const open = openPoints
    .filter(({ from }) => !topic || !reasonType || REASON_OF[from] !== reasonType)
    .flatMap(openPhrase)
    .slice(0, 2);
  if (!topic) return open;
  const [first, second] = readerRole ? BY_ROLE[readerRole] : [];
  const atOccasion = BY_OCCASION[occasion];
  return [
    ...open,
    ...(first ? [phrase('role', first(topic))] : []),
    ...(focus ? [phrase('focus', BY_FOCUS[focus](topic))] : []),
    ...(atOccasion ? [phrase('occasion', atOccasion(topic))] : []),
    ...(second ? [phrase('role', second(topic))] : []),
    ...(style === 'emotional' ? [phrase('style', `hear what ${topic} means for your people`)] : []),
    ...(style === 'rational' ? [phrase('style', `agree which figures count for ${topic}`)] : []),
    ...(warmth === 'cold'
      ? [phrase('warmth', `find out whether a closer look at ${topic} would pay off`)]
      : []),
    ...(stage === 'deal' ? [phrase('stage', `settle the last open points on ${topic}`)] : []),
    phrase('topic', `agree the next step on ${topic}`),
    phrase('topic', `find out what is holding up progress on ${topic}`),
  ];
}

/** METHOD §11: what was left open between both sides; none where the note cannot stand in a sentence. */
function openPhrase({ from, text }: OpenPoint): SuggestedPhrase[] {
  const { kind, text: read } = readEnglishPhrase(text);
  const note = inSentence(read.replace(/[\s.]+$/u, ''));
  if (kind === 'clause') return [phrase(from, `settle ${note}`)];
  if (kind === 'verb') return from === 'need' ? [phrase(from, `find out how to ${note}`)] : [];
  return [phrase(from, `${OPEN_LEADS[from]}: ${note}`)];
}

/** What the letter begins with as its reason is not said again as its purpose. */
const REASON_OF: Record<OpenPoint['from'], ReasonType | null> = {
  commitment_ours: 'open_commitment',
  commitment_theirs: 'open_commitment',
  visit: 'open_commitment',
  objection: 'customer_question',
  need: null,
};

const OPEN_LEADS: Record<OpenPoint['from'], string> = {
  commitment_ours: 'go through what I still owe you',
  commitment_theirs: 'go through what you wanted to prepare',
  visit: 'settle what we left open',
  objection: 'clear up one concern of yours',
  need: 'work out how to get what you need',
};

import type { OldOccasion as Occasion } from '../outline-of';
import type { Letter } from '../../letter-facts';
import { englishSubject } from './subject';
import { asSentence, readEnglishPhrase, type EnglishPhrase } from './phrase';
import { englishTimes } from './when';
import { agenda, joinParagraphs } from '../layout';
import type { OldFacts as TidyFacts } from '../outline-of';

type Frame = (text: string) => string;
type PurposeFrames = Record<Exclude<EnglishPhrase['kind'], 'sentence' | 'third'>, Frame>;

/** How each occasion leads up to its purpose, its way of working and its question (WORDING §2). */
interface OccasionFrame {
  opening: string;
  /** Stands in for the opening where a purpose sentence of the rep's follows or none was given. */
  purpose: PurposeFrames;
  process: string;
  ask: Frame;
  /** Without a time: an honest small question that asks for no date. */
  openAsk: string;
}

const OCCASIONS: Record<Occasion, OccasionFrame> = {
  first_visit: {
    opening: 'I am writing to ask you for a first meeting.',
    purpose: {
      noun: (text) => `I would like to visit you and talk through ${text} with you.`,
      verb: (text) => `I would like to visit you to ${text}.`,
      clause: (text) => `I would like to visit you and find out together with you ${text}.`,
      label: (text) => `There is one topic I would like to visit you about: ${text}.`,
    },
    process: 'For the meeting I suggest',
    ask: (times) => `Would ${times} suit you?`,
    openAsk: 'Would you be open to such a meeting? A short reply is enough.',
  },
  follow_up: {
    opening: 'Thank you for our last conversation.',
    purpose: {
      noun: (text) => `As the next step, I would like to go through ${text} with you.`,
      verb: (text) => `As the next step, I would like to ${text}.`,
      clause: (text) => `As the next step, I would like to find out together with you ${text}.`,
      label: (text) => `There is one point I would like to settle with you next: ${text}.`,
    },
    process: 'For the meeting I suggest',
    ask: (times) => `Can you confirm ${times}?`,
    openAsk: 'Is this the right next step for you? A short reply is enough.',
  },
  they_come_to_us: {
    opening: 'Thank you for your interest in visiting us. We want the time to serve you.',
    purpose: {
      noun: (text) => `During your visit we would like to go through ${text} with you.`,
      verb: (text) => `The aim of your visit would be to ${text}.`,
      clause: (text) => `During your visit we would like to find out together with you ${text}.`,
      label: (text) => `There is one topic we would like to work on with you during the visit: ${text}.`,
    },
    process: 'As a draft for you to correct, I suggest',
    ask: (times) => `Would ${times} suit you for the visit?`,
    openAsk: 'Please tell me what you would like to change.',
  },
  demo: {
    opening: 'I am writing to arrange a demo for you.',
    purpose: {
      noun: (text) => `In the demo I would like to go through ${text} with you.`,
      verb: (text) => `The aim of the demo is to ${text}.`,
      clause: (text) => `In the demo I would like to find out together with you ${text}.`,
      label: (text) => `There is one topic I would like to show and test with you: ${text}.`,
    },
    process: 'For the demo I suggest',
    ask: (times) => `Would ${times} suit you?`,
    openAsk: 'Would a demo of this kind be useful to you? A short reply is enough.',
  },
  service_visit: {
    opening: 'I am writing to arrange our service visit.',
    purpose: {
      noun: (text) => `During the visit we would like to go through ${text} with you.`,
      verb: (text) => `The aim of the visit is to ${text}.`,
      clause: (text) => `During the visit we would like to find out together with you ${text}.`,
      label: (text) => `There is one topic we would like to check with you on site: ${text}.`,
    },
    process: 'For the visit I suggest',
    ask: (times) => `Would ${times} suit you and your team?`,
    openAsk: 'Would such a visit be useful at present? A short reply is enough.',
  },
};

/** Verbs that name a result rather than something two people do in a meeting. */
const OUTCOME =
  /^(?:reduce|cut|save|avoid|improve|shorten|eliminate|lower|simplify|prevent|raise|lift|stop|remove|free|speed)\b/;

/** METHOD §1.2: what we ask a visiting customer where the answer is not known yet. */
const VISITOR_QUESTIONS = {
  purpose: 'What would you most like to talk about?',
  process: 'Who will be coming with you, and how much time would you like for trying things out?',
  benefit: 'What do you hope to take home from the day?',
};

/** Words the invitation in plain English: short sentences, no claim of gender. */
export function writeEnglish(facts: TidyFacts): Letter {
  const frame = OCCASIONS[facts.occasion];
  const body = joinParagraphs([
    facts.recipient.name ? `Dear ${facts.recipient.name},` : 'Hello,',
    [introduction(facts), frame.opening, purposeSentence(facts, frame)],
    processSentence(facts, frame),
    benefitSentence(facts),
    [...visitorQuestions(facts), ...ask(facts, frame)],
    signOff(facts),
  ]);
  return { subject: englishSubject(facts), body };
}

function introduction({ sender, occasion }: TidyFacts): string {
  if (occasion !== 'first_visit' || !sender.name) return '';
  const post = [sender.title, sender.company].filter(Boolean).join(' at ');
  if (sender.title) return `I am ${sender.name}, ${post}.`;
  return sender.company ? `I am ${sender.name} of ${sender.company}.` : `My name is ${sender.name}.`;
}

function purposeSentence({ purpose }: TidyFacts, frame: OccasionFrame): string {
  if (!purpose) return '';
  const phrase = readEnglishPhrase(purpose);
  if (phrase.kind === 'sentence') return phrase.text;
  if (phrase.kind === 'third') return frame.purpose.label(phrase.text);
  // One does not visit somebody to reduce a cost, but to find out how to.
  if (phrase.kind === 'verb' && OUTCOME.test(phrase.text))
    return frame.purpose.clause(`how to ${phrase.text}`);
  return frame.purpose[phrase.kind](phrase.text);
}

function processSentence({ process }: TidyFacts, frame: OccasionFrame): string {
  if (!process) return '';
  if (process.includes('\n')) return agenda(`${frame.process}:`, process);
  const phrase = readEnglishPhrase(process);
  switch (phrase.kind) {
    case 'sentence':
      return phrase.text;
    case 'noun':
      return STANDS_ALONE.test(phrase.text)
        ? `${frame.process} ${phrase.text}.`
        : `${frame.process} the following: ${phrase.text}.`;
    case 'verb':
      return `${frame.process} that we ${phrase.text}.`;
    default:
      return `${frame.process} the following: ${phrase.text}.`;
  }
}

/** A noun with its article or number: "a video call", "40 minutes"; "video call" alone is a note. */
const STANDS_ALONE = /^(?:an?|the|our|your|one|two|three|four|half|\d)\b/i;

function benefitSentence({ benefit, style }: TidyFacts): string {
  if (!benefit) return '';
  const consequence = /^so (?:that )?((?:you|your)\b.*)$/is.exec(benefit)?.[1];
  if (consequence) return asSentence(`That way ${consequence.replace(/\n/gu, ' ')}`);
  const phrase = readEnglishPhrase(benefit);
  switch (phrase.kind) {
    case 'sentence':
      return phrase.text;
    case 'verb':
      return style === 'rational'
        ? `As a result, you can ${phrase.text}.`
        : `That way you can ${phrase.text}.`;
    case 'third':
      return `For you, that ${phrase.text}.`;
    case 'clause':
      return `Afterwards you will know ${phrase.text}.`;
    case 'noun':
      return /^\w+ing\b/.test(phrase.text)
        ? `For you, it means ${phrase.text}.`
        : `You would come away with ${phrase.text}.`;
    case 'label':
      return `What you would gain: ${phrase.text}.`;
  }
}

function visitorQuestions(facts: TidyFacts): string[] {
  if (facts.occasion !== 'they_come_to_us') return [];
  return (['purpose', 'process', 'benefit'] as const).flatMap((part) =>
    facts[part] ? [] : [VISITOR_QUESTIONS[part]],
  );
}

function ask({ slots, sendDate, recipient, roles, focus }: TidyFacts, frame: OccasionFrame): string[] {
  if (slots.length === 0) return [frame.openAsk];
  const question = frame.ask(englishTimes(slots, sendDate, recipient.country));
  if (roles?.includes('gatekeeper'))
    return [question, 'If another time is easier to arrange, a line is enough.'];
  const busy = roles?.includes('decider') || focus?.includes('power');
  return busy ? [question, 'Your assistant is welcome to reply for you.'] : [question];
}

function signOff({ sender }: TidyFacts): string {
  const post = [sender.title, sender.company].filter(Boolean).join(', ');
  return ['Kind regards,', sender.name, post, sender.phone].filter(Boolean).join('\n');
}

import type { OldOccasion as Occasion } from '../outline-of';
import type { Letter, Recipient, Sender } from '../../letter-facts';
import { isOutcome, readChinesePhrase, type ChinesePhrase } from './phrase';
import { chineseSubject, type ChineseSubjectStyle } from './subject';
import { chineseTimes, type ChineseTimeStyle } from './when';
import { agenda, joinParagraphs } from '../layout';
import type { OldFacts as TidyFacts } from '../outline-of';

type Kind = Exclude<ChinesePhrase['kind'], 'sentence'>;
type PurposeKind = Exclude<Kind, 'clause' | 'able'>;
export type Frame = (text: string) => string;

export interface ChineseOccasion {
  opening: string;
  purpose: Record<PurposeKind, Frame>;
  /** Ends in a colon; the way of working follows. */
  plan: string;
  askOne: Frame;
  askTwo: Frame;
  /** Without a time: a small question that asks for no date. */
  openAsk: string;
}

/** All words of one Chinese letter culture. Each has its own; only the order of the parts is shared. */
export interface ChineseWording {
  salutation: (recipient: Recipient) => string;
  introduction: (sender: Sender) => string;
  occasions: Record<Occasion, ChineseOccasion>;
  /** METHOD §1.2: what we ask a visiting customer where the answer is not known yet. */
  visitorQuestions: { purpose: string; process: string; benefit: string };
  benefit: Record<Kind, Frame>;
  /** For a gain in which the customer is named already. */
  benefitNamed: Frame;
  /** For a listening of one's own: 听听您的看法 must not become 和您一起听听您的看法. */
  aboutYou: Frame;
  /** The verb before an indirect question: 讨论如何缩短换型时间. */
  discuss: string;
  gatekeeper: string;
  decider: string;
  signOff: (sender: Sender) => string;
  times: ChineseTimeStyle;
  subject: ChineseSubjectStyle;
}

/** Puts a letter together from the words of one culture. */
export function writeChinese(facts: TidyFacts, wording: ChineseWording): Letter {
  const occasion = wording.occasions[facts.occasion];
  const body = [
    wording.salutation(facts.recipient),
    joinParagraphs(
      [
        [wording.introduction(facts.sender), occasion.opening, purposeSentence(facts, occasion, wording)],
        processSentence(facts, occasion),
        benefitSentence(facts, wording),
        [...visitorQuestions(facts, wording), ...ask(facts, occasion, wording)],
        wording.signOff(facts.sender),
      ],
      '',
    ),
  ].join('\n');
  return { subject: chineseSubject(facts, wording.subject), body };
}

function purposeSentence({ purpose }: TidyFacts, occasion: ChineseOccasion, wording: ChineseWording): string {
  if (!purpose) return '';
  const { kind, text } = readChinesePhrase(purpose);
  if (kind === 'sentence') return text;
  if (/^(?:听|聽|请教|請教|向您|了解您)/u.test(text)) return wording.aboutYou(text);
  if (kind === 'clause') return occasion.purpose.verb(`${wording.discuss}${text}`);
  if (kind === 'verb' && isOutcome(text)) return occasion.purpose.verb(`${wording.discuss}如何${text}`);
  if (kind === 'verb' || kind === 'noun') return occasion.purpose[kind](text);
  return occasion.purpose[/[，；：]/u.test(text) ? 'open' : 'noun'](text);
}

function processSentence({ process }: TidyFacts, occasion: ChineseOccasion): string {
  if (!process) return '';
  if (process.includes('\n')) return agenda(occasion.plan, process);
  const { kind, text } = readChinesePhrase(process);
  return kind === 'sentence' ? text : `${occasion.plan}${text}。`;
}

function benefitSentence({ benefit }: TidyFacts, wording: ChineseWording): string {
  if (!benefit) return '';
  const { kind, text } = readChinesePhrase(benefit);
  if (kind === 'sentence') return text;
  return kind === 'verb' && /[您贵貴]/u.test(text) ? wording.benefitNamed(text) : wording.benefit[kind](text);
}

function visitorQuestions(facts: TidyFacts, { visitorQuestions: questions }: ChineseWording): string[] {
  if (facts.occasion !== 'they_come_to_us') return [];
  return (['purpose', 'process', 'benefit'] as const).flatMap((part) =>
    facts[part] ? [] : [questions[part]],
  );
}

function ask(facts: TidyFacts, occasion: ChineseOccasion, wording: ChineseWording): string[] {
  const { slots, sendDate, roles, focus } = facts;
  if (slots.length === 0) return [occasion.openAsk];
  const times = chineseTimes(slots, sendDate, wording.times);
  const question = slots.length === 1 ? occasion.askOne(times) : occasion.askTwo(times);
  if (roles?.includes('gatekeeper')) return [question, wording.gatekeeper];
  const busy = roles?.includes('decider') || focus?.includes('power');
  return busy ? [question, wording.decider] : [question];
}

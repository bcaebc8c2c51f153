import type { OldOccasion as Occasion } from '../outline-of';
import { isOutcome, readChinesePhrase } from './phrase';
import type { OldFacts as TidyFacts } from '../outline-of';

/** WORDING §1: 10-25 characters. */
const MAX_CHARACTERS = 25;
/** What is read of the purpose: more can never be part of a subject. */
const MAX_READ = 400;

/** The words before and after the topic, and what stands alone without one. */
export interface ChineseSubjectStyle {
  verb: Record<Occasion, readonly [string, string]>;
  noun: Record<Occasion, readonly [string, string]>;
  plain: Record<Occasion, string>;
}

const LEAD =
  /^(?:这次|這次|此次|本次|我们|我們|我|想|希望|打算|计划|計畫|拟|擬|和您|与您|與您|跟您|向您|同您|一起|当面|當面|会议的目的是|會議的目的是)+/u;

/** Names the topic; where it does not fit the band, the kind of meeting and the sender's company. */
export function chineseSubject(facts: TidyFacts, style: ChineseSubjectStyle): string {
  const topic = topicOf(facts.purpose);
  if (topic) {
    const [before, behind] = style[topic.verb ? 'verb' : 'noun'][facts.occasion];
    // 听听您的看法 is one's own listening: 一起 or 就 before it would turn the sense round.
    const listens = facts.occasion === 'first_visit' && LISTENING.test(topic.text);
    const subject = listens ? `想${topic.text}` : `${before}${topic.text}${behind}`;
    if (subject.length <= MAX_CHARACTERS) return subject;
    if (topic.text.length >= 8 && topic.text.length <= MAX_CHARACTERS) return topic.text;
  }
  const { company } = facts.sender;
  const plain = style.plain[facts.occasion];
  return company && company.length + plain.length + 1 <= MAX_CHARACTERS ? `${company}：${plain}` : plain;
}

const LISTENING = /^(?:听|聽|请教|請教|向您|了解您)/u;

/** Clauses that only lead up to the topic, and words that promise another. */
const SUBORDINATE =
  /^(?:如果|若|因为|因為|由于|由於|为了|為了|虽然|雖然|鉴于|鑑於|既然|等到|[当當](?!面|场|場)|[^，]{2,12}(?:之前|以前|之后|之後|的时候|的時候)$)/u;
const PROMISING = /[的和与與跟在把对對就及或向从從]$/u;

/** The first clause that can stand alone. */
function mainClause(text: string): string {
  const clauses = text.split(/[，。；？！]/u).map((clause) => clause.trim());
  return clauses.find((clause) => clause && !SUBORDINATE.test(clause) && !PROMISING.test(clause)) ?? '';
}

function topicOf(purpose: string): { text: string; verb: boolean } | null {
  if (!purpose) return null;
  const { text } = readChinesePhrase(purpose.slice(0, MAX_READ));
  const clause = mainClause(text);
  const around = /^(?:.*?(?:想|希望))?就(.+?)(?:问题|問題)?(?:和|与|與|跟|向|同)您/u.exec(clause)?.[1];
  if (around) return { text: around, verb: false };
  const topic = clause.replace(LEAD, '');
  if (topic.length < 2) return null;
  if (isOutcome(topic)) return { text: `如何${topic}`, verb: false };
  return { text: topic, verb: readChinesePhrase(clause).kind === 'verb' || topic !== clause };
}

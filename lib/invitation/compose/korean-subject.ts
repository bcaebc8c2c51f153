import type { Occasion } from '../draft';
import { withParticle } from './korean-particle';
import { readKoreanPhrase } from './korean-phrase';
import type { TidyFacts } from './tidy-facts';

/** WORDING §1: 15-35 characters. */
const MAX_CHARACTERS = 35;
const MAX_TOPIC = 22;

const WHAT: Record<Occasion, string> = {
  first_visit: '방문 요청',
  follow_up: '후속 논의 요청',
  they_come_to_us: '방문 일정 초안',
  demo: '시연 일정 문의',
  service_visit: '서비스 방문 일정 문의',
};

/** Names the topic and what is asked for, after the sender's company in brackets where it fits. */
export function koreanSubject({ purpose, occasion, sender }: TidyFacts): string {
  const core = purpose ? withTopic(purpose, WHAT[occasion]) : `${WHAT[occasion]}드립니다`;
  const signed = sender.company ? `[${sender.company}] ${core}` : core;
  return signed.length <= MAX_CHARACTERS ? signed : core;
}

function withTopic(purpose: string, what: string): string {
  const { kind, text } = readKoreanPhrase(purpose);
  const topic = lastWords(kind === 'sentence' || kind === 'aim' ? objectOf(text) : text);
  if (!topic) return `${what}드립니다`;
  return kind === 'action' ? `${withParticle(topic, '을/를')} 위한 ${what}` : `${topic} 관련 ${what}`;
}

/** What the first sentence is about: the words before its object particle. */
function objectOf(sentence: string): string {
  const first = sentence.split(/[.?!]/u)[0] ?? '';
  const object = /^(.*?[가-힣A-Za-z0-9)%])(?:을|를) /u.exec(first)?.[1] ?? '';
  return object
    .replace(/^(?:이번에?는?|이번 [가-힣]+(?:에서는|에는)|저희는|당일에는) /u, '')
    .replace(/^.*,\s*/u, '');
}

/** Korean keeps the head of a phrase last, so a long topic is shortened from its beginning. */
function lastWords(text: string): string {
  let words = text.split(/\s+/u).filter(Boolean);
  while (words.length > 1 && words.join(' ').length > MAX_TOPIC) words = words.slice(1);
  const topic = words.join(' ');
  return topic.length <= MAX_TOPIC ? topic : '';
}

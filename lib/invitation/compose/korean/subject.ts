import type { OldOccasion as Occasion } from '../outline-of';
import { withParticle } from './particle';
import { readKoreanPhrase } from './phrase';
import type { OldFacts as TidyFacts } from '../outline-of';

/** WORDING §1: 15-35 characters. */
const MAX_CHARACTERS = 35;
/** What is read of the purpose: more can never be part of a subject. */
const MAX_READ = 400;

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
  const { kind, text } = readKoreanPhrase(purpose.slice(0, MAX_READ));
  const connect = (topic: string) =>
    kind === 'action' ? `${withParticle(topic, '을/를')} 위한 ${what}` : `${topic} 관련 ${what}`;
  const room = MAX_CHARACTERS - connect('').length - 1;
  const topic = lastWords(kind === 'sentence' || kind === 'aim' ? objectOf(text) : text, room);
  return topic ? connect(topic) : `${what}드립니다`;
}

/** What the first sentence is about: the words before the object particle of its own verb. */
function objectOf(sentence: string): string {
  const first = sentence.split(/[.?!]/u)[0] ?? '';
  for (const { index, 0: mark } of first.matchAll(/(?<=[가-힣A-Za-z0-9)%])(?:을|를) /gu)) {
    // 라벨을 붙이는 방법을: the first object belongs to a verb that only describes the second.
    if (DESCRIBES.test(first.slice(index + mark.length).split(' ')[0] ?? '')) continue;
    return first
      .slice(0, index)
      .replace(/^(?:이번에?는?|이번 [가-힣]+(?:에서는|에는)|저희는|당일에는) /u, '')
      .replace(/^.*,\s*/u, '');
  }
  return '';
}

/** A verb in the form that stands before a noun. */
const DESCRIBES =
  /(?:는|던|[가-힣](?:한|된|할|될|인|일|친|칠|긴|길|린|릴|난|날|본|볼|운|울|준|줄|킨|킬|둔|둘|쓴|쓸))$/u;
/** Words that lean on the one before them, so that no topic begins with them. */
const LEANS =
  /^(?:수|것|줄|때|중|및|또는|등|후|뒤|전|간|위한|위해|대한|대해|관한|따른|통한|있는|없는|하는|되는|된|한|할|될)(?:$|[은는이가을를의에도로와과])|^(?:위한|대한|관한|따른|통한|있는|없는|하는|되는)$/u;
const COMPARES = /비교|대조|차이|선택|연계/u;
/** A word that is joined to the next, so that the next does not begin a topic. */
const JOINS = /(?:[을를와과및,·]|또는|이나|하고|이랑)$/u;

/** Korean keeps the head of a phrase last, so a long topic is shortened from its beginning, between whole groups. */
function lastWords(text: string, maxCharacters: number): string {
  const words = text.split(/\s+/u).filter(Boolean);
  const from = words.findIndex(
    (word, at) =>
      words.slice(at).join(' ').length <= maxCharacters &&
      (at === 0 || (!LEANS.test(word) && !JOINS.test(words[at - 1] ?? ''))),
  );
  // One word left of many is too little to know the topic by.
  if (from < 0 || (from > 0 && words.length - from < 2)) return '';
  // A와 B의 차이: without its partner the comparison is another topic.
  if (words.slice(0, from).some((word) => /[와과]$/u.test(word)) && COMPARES.test(text)) return '';
  return words.slice(from).join(' ');
}

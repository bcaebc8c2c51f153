import type { TidyFacts } from '../tidy-facts';
import { readKoreanPhrase } from './phrase';

/** What is read of the purpose: more can never be part of a topic. */
const MAX_READ = 400;
/** A topic that is repeated in a sentence. */
const MAX_CHARACTERS = 32;

/** What the meeting is about as a noun phrase, as given or else as far as the purpose tells it; '' = unknown. */
export function topicOf({ topic, purpose }: Pick<TidyFacts, 'topic' | 'purpose'>): string {
  if (topic) return bareTopic(topic);
  if (!purpose) return '';
  const phrase = readKoreanPhrase(purpose.slice(0, MAX_READ));
  if (phrase.kind === 'noun') return lastWords(phrase.text, MAX_CHARACTERS);
  if (phrase.kind === 'verb') {
    const object = phrase.object.replace(/(?<=[가-힣A-Za-z0-9)%])(?:을|를)(?: \S+)?$/u, '');
    return object === phrase.object && object.includes(' ') ? '' : lastWords(object, MAX_CHARACTERS);
  }
  return phrase.kind === 'sentence' ? lastWords(objectOf(phrase.text), MAX_CHARACTERS) : '';
}

function bareTopic(topic: string): string {
  const phrase = readKoreanPhrase(topic.slice(0, MAX_READ));
  const text = phrase.kind === 'noun' ? phrase.text : topic.replace(/[.。]$/u, '');
  return text.length > 60 ? lastWords(text, MAX_CHARACTERS) : text;
}

/** What the first sentence is about: the words before the object particle of its own verb. */
export function objectOf(sentence: string): string {
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
export function lastWords(text: string, maxCharacters: number): string {
  const words = text.split(/\s+/u).filter(Boolean);
  let length = words.reduce((sum, word) => sum + word.length + 1, -1);
  let from = -1;
  for (const [at, word] of words.entries()) {
    const begins = at === 0 || (!LEANS.test(word) && !JOINS.test(words[at - 1] ?? ''));
    if (length <= maxCharacters && begins) {
      from = at;
      break;
    }
    length -= word.length + 1;
  }
  // One word left of many is too little to know the topic by.
  if (from < 0 || (from > 0 && words.length - from < 2)) return '';
  // A와 B의 차이: without its partner the comparison is another topic.
  if (words.slice(0, from).some((word) => /[와과]$/u.test(word)) && COMPARES.test(text)) return '';
  return words.slice(from).join(' ');
}

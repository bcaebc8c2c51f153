import { agenda } from '../layout';
import { readKoreanPhrase } from './phrase';
import { withParticle } from './particle';
import type { Scene, Voice } from './scene';
import { doing, doingHonoured, intending } from './verb';

type Three = readonly [string, string, string];

/** WORDING §1 slot 5: how the meeting runs, in the manner that suits the reader. */
export function processWays(scene: Scene): readonly string[] {
  const { process } = scene.facts;
  if (!process) return [];
  if (process.includes('\n')) return LISTS[listOf(scene)].map((lead) => agenda(lead, process));
  const phrase = readKoreanPhrase(process);
  if (phrase.kind === 'sentence') return [phrase.text];
  const [first, second, third] = leads(scene);
  if (phrase.kind === 'verb') {
    const deed = [phrase.object, phrase.stem].filter(Boolean).join(' ');
    return theirs(phrase.object)
      ? ordered(`${doingHonoured(deed)} 순서로`, scene)
      : [
          `${onTheDay(scene)} ${deed}겠습니다.`,
          `${second} ${doing(deed)} 순서로 준비하겠습니다.`,
          `${intending(deed)} 합니다.`,
        ];
  }
  const steps = phrase.text.replace(/\s*순서(?:로)?$/u, '');
  if (steps !== phrase.text && /[가-힣]는$/u.test(steps)) return ordered(`${steps} 순서로`, scene);
  const manner = mannerOf(phrase.text, phrase.kind);
  const [one, two, three] = TAILS[scene.voice];
  return [`${first} ${manner} ${one}`, `${second} ${manner} ${two}`, `${third} ${manner} ${three}`];
}

/** An order told in clauses needs no manner of its own. */
function ordered(order: string, scene: Scene): Three {
  const [first, second, third] = leads(scene);
  return [
    `${first} ${order} 진행하겠습니다.`,
    `${second} ${order} 준비하겠습니다.`,
    `${third} ${order} 생각하고 있습니다.`,
  ];
}

/** "부장님께서 직접 시험": who does it is the customer. */
const theirs = (object: string) => /(?:님이|님께서|분들이|분께서)(?: \S+)?$/u.test(object);

/** What is done beforehand does not happen on the day. */
const BEFOREHAND = /미리|전날|사전에|당일|그날|준비해/u;

function leads({ facts, mode }: Scene): Three {
  if (BEFOREHAND.test(facts.process))
    return ['진행은', '진행은', '순서는'].map((lead) =>
      facts.process.includes('순서') ? '진행은' : lead,
    ) as unknown as Three;
  switch (facts.occasion) {
    case 'demo':
      return facts.process.includes('시연')
        ? ['당일에는', '진행은', '그날은']
        : ['시연은', '진행은', '시연 당일에는'];
    case 'follow_up':
      return ['회의는', '진행은', '당일에는'];
    case 'they_come_to_us':
      return ['그날은', '진행은', '초안으로는'];
    case 'event':
      return ['당일에는', '행사는', '그날은'];
    default:
      return mode === 'call' ? ['통화는', '진행은', '이야기는'] : ['당일에는', '진행은', '뵙는 자리는'];
  }
}

function onTheDay({ facts, mode }: Scene): string {
  if (BEFOREHAND.test(facts.process)) return '';
  return mode === 'call' ? '통화로' : '당일에는';
}

/** Steps stand in an order; a form of meeting is what it is held as. */
function mannerOf(text: string, kind: 'question' | 'adverb' | 'noun'): string {
  if (kind === 'adverb') return text;
  const steps = text.replace(/\s*(?:순서|순)(?:로|으로)?$/u, '').replace(/\s*(?:→|->|⇒)\s*/gu, ', ');
  return steps !== text || /,\s/u.test(steps) ? `${steps} 순으로` : withParticle(steps, '으로/로');
}

const TAILS: Record<Voice, Three> = {
  together: ['진행하겠습니다.', '생각하고 있습니다.', '진행하려 합니다.'],
  hear: ['간결하게 진행하겠습니다.', '준비하겠습니다.', '짧게 진행하겠습니다.'],
  settle: ['간결하게 진행하겠습니다.', '생각하고 있습니다.', '군더더기 없이 진행하겠습니다.'],
  verify: ['하나씩 진행하겠습니다.', '준비하겠습니다.', '기록을 남기며 진행하겠습니다.'],
  clarify: ['빠짐없이 진행하겠습니다.', '준비하겠습니다.', '하나씩 짚어 가겠습니다.'],
  try: ['하시는 일에 지장이 없도록 진행하겠습니다.', '준비하겠습니다.', '직접 보시면서 진행하겠습니다.'],
  arrange: ['간단히 진행하겠습니다.', '준비하겠습니다.', '짧게 진행하겠습니다.'],
  reckon: ['숫자를 함께 보며 진행하겠습니다.', '준비하겠습니다.', '하나씩 검산하며 진행하겠습니다.'],
  causes: ['차근차근 진행하겠습니다.', '준비하겠습니다.', '하나씩 짚어 가겠습니다.'],
};

function listOf({ facts, voice }: Scene): keyof typeof LISTS {
  if (facts.occasion === 'they_come_to_us' || facts.occasion === 'event') return 'draft';
  return voice === 'settle' || voice === 'hear' ? 'short' : 'plain';
}

const LISTS = {
  plain: ['진행 순서는 다음과 같습니다.', '순서는 이렇게 생각하고 있습니다.', '당일 진행은 아래와 같습니다.'],
  short: [
    '다룰 내용은 다음 항목뿐입니다.',
    '순서는 이렇게 짧게 준비했습니다.',
    '당일 안건은 아래와 같습니다.',
  ],
  draft: [
    '일정 초안은 다음과 같습니다.',
    '그날 순서는 이렇게 잡아 보았습니다.',
    '당일 진행 초안을 적어 드립니다.',
  ],
} as const;

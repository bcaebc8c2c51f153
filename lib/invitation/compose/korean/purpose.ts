import { withParticle } from './particle';
import { readKoreanPhrase, type KoreanPhrase } from './phrase';
import type { Scene } from './scene';
import { intending, toBeDone } from './verb';

import { LEADS, MANNER, QUESTION, TOPIC, type Three } from './purpose-words';

/** WORDING §1 slot 4, with the verb that fits the reader (WORDING §2). Whole sentences stand as they were typed. */
export function purposeWays(scene: Scene): readonly string[] {
  const { purpose } = scene.facts;
  if (!purpose) return [];
  const phrase = readKoreanPhrase(purpose);
  if (phrase.kind === 'sentence') return [phrase.text];
  const leads = LEADS[scene.mode === 'call' ? 'call' : scene.facts.occasion];
  return said(phrase, scene).map((rest, way) => {
    const lead = leads[way] ?? '';
    // 현장에서 현장을: a lead is dropped where the sentence says the same.
    const word = lead.trim().split(' ').at(-1) ?? '';
    return (word && rest.includes(word.slice(0, 2))) ||
      (lead.startsWith('행사 자리') && rest.includes('자리에서')) ||
      rest.startsWith('찾아뵙')
      ? rest
      : lead + rest;
  });
}

function said(phrase: Exclude<KoreanPhrase, { kind: 'sentence' }>, scene: Scene): Three {
  const { voice, you } = scene;
  switch (phrase.kind) {
    case 'question':
      return QUESTION[voice].map((rest) =>
        `${phrase.text} ${rest.replace('YOU', you)}`.replace(/ {2,}/gu, ' '),
      ) as unknown as Three;
    case 'adverb':
      return [
        `${phrase.text} 말씀을 나누고자 합니다.`,
        `${phrase.text} 이야기를 나누고 싶습니다.`,
        `${phrase.text} 살펴보고자 합니다.`,
      ];
    case 'noun':
      return TOPIC[voice](phrase.text, you);
    default:
      return phrase.joint ? task(phrase, scene) : goal(phrase, scene);
  }
}

/** A deed of the meeting itself: the manner is the reader's, the verb the one that was typed. */
function task({ object, stem }: Extract<KoreanPhrase, { kind: 'verb' }>, { voice, you }: Scene): Three {
  const free =
    !HEARS.test(stem) &&
    !/(?:함께|같이|직접|먼저|나란히|하나씩|[별대]로)$/u.test(object) &&
    !/(?:함께|같이) /u.test(`${object} ${stem}`);
  const with_ = (manner: string) =>
    [object, free && !repeats(object, manner) ? manner : '', stem].filter(Boolean).join(' ');
  const [first, second, third] = MANNER[voice];
  const heard = voice === 'hear' && !HEARS.test(stem);
  if (heard) {
    return [
      `${you ? `${you} ` : ''}말씀을 먼저 듣고 ${with_('')}고자 합니다.`,
      `${with_('함께')}고 싶습니다.`,
      `${you ? `${you} ` : ''}생각을 여쭙고, 이어서 ${intending(with_(''))} 합니다.`,
    ];
  }
  return [
    `${with_(first)}고자 합니다.`,
    `${with_(second)}고 싶습니다.`,
    `${intending(with_(third))} 합니다.`,
  ];
}

/** 쓰인 가정을 가정부터: a manner that names what is named already is left out. */
function repeats(object: string, manner: string): boolean {
  return manner !== '' && object.includes(manner.slice(0, 2));
}

const HEARS = /(?:듣|여쭙|들어 보)$/u;

/** A goal is not reached in one meeting: the way there is what one talks about. */
function goal(phrase: Extract<KoreanPhrase, { kind: 'verb' }>, scene: Scene): Three {
  const plain = phrase.nominal && !/[을를] /u.test(phrase.text);
  const way = plain
    ? `${phrase.text} 방안`
    : `${toBeDone([phrase.object, phrase.stem].filter(Boolean).join(' '))} 방법`;
  const { voice, you } = scene;
  return voice === 'causes' || voice === 'try' || voice === 'together'
    ? [
        `${withParticle(way, '을/를')} 함께 찾아보고자 합니다.`,
        `${withParticle(way, '을/를')} 같이 살펴보고 싶습니다.`,
        `${withParticle(way, '을/를')} 하나씩 짚어 보려 합니다.`,
      ]
    : TOPIC[voice](way, you);
}

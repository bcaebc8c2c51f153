import { benefitWays } from './benefit';
import { openingWays } from './opening';
import { withParticle } from './particle';
import { readKoreanPhrase } from './phrase';
import { purposeWays } from './purpose';
import { honoured } from './salutation';
import type { Scene } from './scene';

type Ways = readonly string[];

/** Sentences of LinkedIn's short texts: not the ones of the mail, which the same person may have got before. */

export function noteOpening(scene: Scene): Ways {
  return shortOpening(scene, (text) => [
    `${withParticle(text, '와/과')} 관련해 인사드립니다.`,
    `${text} 건으로 인연을 이어 두고 싶습니다.`,
    `${withParticle(text, '이/가')} 생각나 인사드립니다.`,
  ]);
}

export function inmailOpening(scene: Scene): Ways {
  return shortOpening(scene, (text) => [
    `${withParticle(text, '을/를')} 계기로 링크드인에 글을 남깁니다.`,
    `${text} 건으로 짧게 글을 남깁니다.`,
    `${withParticle(text, '이/가')} 마음에 남아 이렇게 여쭙니다.`,
  ]);
}

function shortOpening(scene: Scene, frame: (text: string) => Ways): Ways {
  const { introducer, reason } = scene.facts;
  if (introducer) {
    const who = honoured(introducer.name);
    return [`${who}께 말씀 들었습니다.`, `${who}께서 이어 주셨습니다.`, `${who} 덕분에 알게 되었습니다.`];
  }
  if (!reason.text || !reason.type) return openingWays(scene).map(notMail);
  const phrase = readKoreanPhrase(reason.text);
  if (phrase.kind === 'sentence') return [phrase.text];
  if (phrase.kind === 'adverb') return [`${phrase.text} 글을 남깁니다.`, `${phrase.text} 인사드립니다.`];
  return frame(phrase.text.replace(/ 건$/u, ''));
}

/** What is no mail does not call itself one. */
function notMail(way: string): string {
  return way.replace(/메일을 드립니다/gu, '글을 남깁니다').replace(/메일로 먼저/gu, '먼저');
}

export function inmailPurpose(scene: Scene): Ways {
  const { topic, facts } = scene;
  if (!facts.purpose && !topic) return [];
  if (!topic) return purposeWays(scene);
  return [
    `여쭙고 싶은 것은 ${topic} 한 가지입니다.`,
    `${withParticle(topic, '을/를')} 두고 짧게 의논드리고 싶습니다.`,
    `${topic}에 관해 확인하고 싶은 점이 있습니다.`,
  ];
}

const LEAVES = /(?:목록|표|한 장|자료|보고서|초안|기록|요약|요약본|시트|결과|안내문|근거|기준|사진|도면)$/u;

export function inmailBenefit(scene: Scene): Ways {
  const { benefit } = scene.facts;
  const phrase = benefit ? readKoreanPhrase(benefit) : null;
  if (!phrase || phrase.kind === 'sentence' || phrase.kind === 'adverb') return benefitWays(scene);
  const { text } = phrase;
  if (LEAVES.test(text))
    return [
      `뵙고 나면 ${withParticle(text, '은/는')} 귀사에 남겨 드리겠습니다.`,
      `답을 주시면 ${withParticle(text, '을/를')} 정리해 드리겠습니다.`,
      `${withParticle(text, '은/는')} 거래와 관계없이 쓰실 수 있습니다.`,
    ];
  if (phrase.kind === 'question')
    return [
      `${text} 가늠하시는 데 도움을 드리고 싶습니다.`,
      `${text} 답을 찾으시도록 돕겠습니다.`,
      `${text} 함께 따져 드리겠습니다.`,
    ];
  return [
    `뵙게 되면 ${text}부터 말씀드리겠습니다.`,
    `귀사에 드리고 싶은 것은 ${text}입니다.`,
    `${text}, 이 점을 짧게 보여 드리겠습니다.`,
  ];
}

export function inmailAsk({ times, two, facts }: Scene): Ways {
  const lead = facts.warmth === 'cold' ? '관심이 가신다면 ' : '';
  if (!times)
    return [
      `${lead}편하신 때를 답글로 남겨 주시겠습니까?`,
      `${lead}언제가 좋으실지 한 줄만 남겨 주시겠습니까?`,
      `${lead}괜찮으신 날을 알려 주시겠습니까?`,
    ];
  return two
    ? [
        `${lead}${times} 중 괜찮으신 때를 답글로 남겨 주시겠습니까?`,
        `${lead}${times} 중 하나만 골라 답글을 주시겠습니까?`,
        `${lead}${times} 가운데 어느 쪽이 나으신지 한 줄만 남겨 주시겠습니까?`,
      ]
    : [
        `${lead}${times}에 잠시 괜찮으신지 답글로 남겨 주시겠습니까?`,
        `${lead}${withParticle(times, '이/가')} 어떠신지 한 줄만 남겨 주시겠습니까?`,
        `${lead}${times}에 뵐 수 있을지 답글을 주시겠습니까?`,
      ];
}

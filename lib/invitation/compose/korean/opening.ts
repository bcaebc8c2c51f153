import { withParticle } from './particle';
import { readKoreanPhrase } from './phrase';
import { honoured } from './salutation';
import { reasonWays } from './reason';
import type { Scene } from './scene';

type Ways = readonly string[];

/** Greeting and who writes; people who know the writer are not told the post again. */
export function selfWays({ self, selfShort, facts }: Scene): Ways {
  const me = facts.warmth === 'known' ? selfShort : self;
  return me ? [`안녕하십니까. ${me}입니다.`, `안녕하십니까, ${me}입니다.`] : ['안녕하십니까.'];
}

/** WORDING §1 slot 3: why you, why now, who sent me. The introducer stands first (WORDING §2 Warmth). */
export function openingWays(scene: Scene): Ways {
  const { introducer, reason } = scene.facts;
  const text = reason.text === introducer?.name ? '' : reason.text;
  if (introducer) {
    const who = honoured(introducer.name);
    if (!text || reason.type === null) return introducedAlone(who, scene);
    if (reason.type === 'introduced') return introducedFor(who, text);
    const since = reasonWays({ type: reason.type, text }, scene);
    return introducedFirst(who, scene).map((first, way) => `${first} ${since[way % since.length] ?? ''}`);
  }
  return text && reason.type ? reasonWays({ type: reason.type, text }, scene) : plainOpening(scene);
}

function introducedAlone(who: string, { you, facts }: Scene): Ways {
  const own = /^(?:저희|당사|우리) /u.test(who);
  if (own)
    return [
      `${who}의 소개로 인사드립니다.`,
      `${withParticle(who, '이/가')} 소개해 주어 연락드립니다.`,
      `${who}에게 말씀을 전해 듣고 메일을 드립니다.`,
    ];
  const reader = you || '담당자분';
  const ways = [
    `${who} 소개로 연락드립니다.`,
    `${who}의 소개를 받아 인사드립니다.`,
    `${who}께서 ${withParticle(reader, '을/를')} 소개해 주셔서 메일을 드립니다.`,
  ];
  return facts.style === 'emotional' ? ways.toReversed() : ways;
}

function introducedFor(who: string, text: string): Ways {
  const phrase = readKoreanPhrase(text);
  if (phrase.kind === 'sentence')
    return [`${who} 소개로 연락드립니다. ${phrase.text}`, `${who}께서 소개해 주셨습니다. ${phrase.text}`];
  if (phrase.kind === 'adverb')
    return [`${who}께서 ${phrase.text} 연락드립니다.`, `${who} 소개로, ${phrase.text} 메일을 드립니다.`];
  const topic = phrase.text.replace(/ 건$/u, '');
  return [
    `${withParticle(topic, '와/과')} 관련해 ${who} 소개로 연락드립니다.`,
    `${who}께서 ${topic} 말씀을 하시며 소개해 주셔서 메일을 드립니다.`,
    `${topic} 건으로 ${who}의 소개를 받아 인사드립니다.`,
  ];
}

function introducedFirst(who: string, { you, facts }: Scene): Ways {
  const reader = you ? withParticle(you, '을/를') : '';
  const warm = [
    `${who}께서 ${reader ? `${reader} ` : ''}소개해 주셨습니다.`,
    `${who} 소개로 인사드립니다.`,
    `${who}의 소개를 받았습니다.`,
  ];
  return facts.style === 'emotional' ? warm : [warm[1] ?? '', warm[0] ?? '', warm[2] ?? ''];
}

/** Without a reason on record nothing is claimed but what the occasion itself says. */
function plainOpening({ facts }: Scene): Ways {
  const { occasion, direction, warmth } = facts;
  if (occasion === 'they_come_to_us' && direction === 'customer_initiated')
    return [
      '저희를 찾아 주시기로 하셔서 감사합니다.',
      '저희 쪽으로 걸음해 주신다니 고맙습니다.',
      '직접 와 보시겠다는 말씀 감사히 받았습니다.',
    ];
  if (occasion === 'they_come_to_us')
    return [
      '저희 쪽으로 한번 모시고자 연락드립니다.',
      '저희 현장에 초대하고자 메일을 드립니다.',
      '직접 보실 자리를 마련하고자 연락드립니다.',
    ];
  if (occasion === 'follow_up')
    return [
      '지난번에 시간을 내어 주셔서 감사합니다.',
      '지난번 말씀 감사히 들었습니다.',
      '지난번 만남 뒤로 다시 연락드립니다.',
    ];
  if (occasion === 'demo')
    return [
      '시연 일정을 여쭙고자 연락드립니다.',
      '시연을 보여 드리고자 메일을 드립니다.',
      '시연 건으로 연락드립니다.',
    ];
  if (occasion === 'service_visit')
    return [
      '서비스 방문 일정을 여쭙고자 연락드립니다.',
      '쓰시는 데 불편하신 점이 없으신지 여쭙고자 연락드립니다.',
      '서비스 방문 건으로 메일을 드립니다.',
    ];
  if (occasion === 'event')
    return [
      '행사에 모시고자 연락드립니다.',
      '행사 초대 말씀을 드리고자 연락드립니다.',
      '행사에 초대하고자 메일을 드립니다.',
    ];
  return warmth === 'cold'
    ? ['처음 인사드립니다.', '메일로 먼저 인사드립니다.', '처음 연락드립니다.']
    : ['오랜만에 연락드립니다.', '다시 연락드립니다.', '이어서 연락드립니다.'].slice(1);
}

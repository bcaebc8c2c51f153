import type { OldOccasion as Occasion } from '../outline-of';
import type { Letter } from '../../letter-facts';
import { withParticle } from './particle';
import { honourAbility, readKoreanPhrase, type KoreanPhrase } from './phrase';
import { koreanSalutation, koreanSelf } from './salutation';
import { koreanSubject } from './subject';
import { koreanTimes } from './when';
import { agenda, joinParagraphs } from '../layout';
import type { OldFacts as TidyFacts } from '../outline-of';

type Kind = Exclude<KoreanPhrase['kind'], 'sentence'>;
type Frame = (text: string) => string;

interface OccasionFrame {
  opening: string;
  purpose: Record<Kind, Frame>;
  /** Stands before the way of working. */
  day: string;
  oneTime: Frame;
  twoTimes: Frame;
  /** Without a time: a small question that asks for no date. */
  openAsk: string;
}

const object: (rest: string) => Frame = (rest) => (text) => `${withParticle(text, '을/를')} ${rest}`;
const after: (rest: string) => Frame = (rest) => (text) => `${text} ${rest}`;

/** Frames for a meeting named by `lead` ("이번 방문에서는"), where the visit itself is already agreed. */
const within = (lead: string, plan: string): Record<Kind, Frame> => ({
  noun: (text) => `${lead} ${withParticle(text, '을/를')} 함께 살펴보고자 합니다.`,
  action: (text) => `${plan} ${withParticle(text, '을/를')} 위한 자리로 준비하고자 합니다.`,
  doing: (text) => `${lead} ${withParticle(text, '을/를')} 주제로 말씀을 나누고자 합니다.`,
  aim: (text) => `${plan} ${text} 준비하고자 합니다.`,
  adverb: (text) => `${lead} ${text} 살펴보고자 합니다.`,
});

const OCCASIONS: Record<Occasion, OccasionFrame> = {
  first_visit: {
    opening: '처음 인사드립니다.',
    purpose: {
      noun: object('함께 살펴보고자 찾아뵙고 싶습니다.'),
      action: object('위해 찾아뵙고자 연락드립니다.'),
      doing: object('주제로 찾아뵙고 말씀을 나누고자 합니다.'),
      aim: after('찾아뵙고 싶습니다.'),
      adverb: after('살펴보고자 찾아뵙고 싶습니다.'),
    },
    day: '당일에는',
    oneTime: (time) => `${time}에 찾아뵈어도 괜찮으실지 회신해 주시겠습니까?`,
    twoTimes: (times) => `찾아뵐 때로 ${times} 중 언제가 편하신지 회신해 주시겠습니까?`,
    openAsk: '찾아뵙고 말씀드려도 괜찮으실지 편하게 회신해 주시면 감사하겠습니다.',
  },
  follow_up: {
    opening: '지난번에 귀한 시간을 내어 주셔서 감사합니다.',
    purpose: {
      noun: (text) => `이어서 ${withParticle(text, '을/를')} 함께 살펴보고자 합니다.`,
      action: (text) => `이어서 ${withParticle(text, '을/를')} 위해 다시 말씀을 나누고자 합니다.`,
      doing: (text) => `이어서 ${withParticle(text, '을/를')} 주제로 말씀을 나누고자 합니다.`,
      aim: (text) => `이어서 ${text} 다시 말씀을 나누고 싶습니다.`,
      adverb: (text) => `이어서 ${text} 살펴보고자 합니다.`,
    },
    day: '이번에는',
    oneTime: (time) => `${withParticle(time, '으로/로')} 확정해도 괜찮으실지 회신해 주시겠습니까?`,
    twoTimes: (times) => `${times} 중 어느 때로 정하면 좋을지 회신해 주시겠습니까?`,
    openAsk: '이렇게 이어 가도 괜찮으실지 편하게 회신해 주시면 감사하겠습니다.',
  },
  they_come_to_us: {
    opening: '저희를 찾아 주시기로 하셔서 감사합니다.',
    purpose: within('이번 방문에서는', '이번 방문은'),
    day: '일정 초안으로, 당일에는',
    oneTime: (time) => `방문하실 때로 ${withParticle(time, '이/가')} 괜찮으신지 회신해 주시겠습니까?`,
    twoTimes: (times) => `방문하실 때로 ${times} 중 언제가 편하신지 회신해 주시겠습니까?`,
    openAsk: '바꾸고 싶으신 점이 있으면 편하게 말씀해 주십시오.',
  },
  demo: {
    opening: '시연 일정을 여쭙고자 연락드립니다.',
    purpose: within('이번 시연에서는', '이번 시연은'),
    day: '시연 당일에는',
    oneTime: (time) => `${time}에 시연을 보여 드려도 괜찮으실지 회신해 주시겠습니까?`,
    twoTimes: (times) => `시연을 보실 때로 ${times} 중 언제가 편하신지 회신해 주시겠습니까?`,
    openAsk: '이러한 시연이 필요하신지 편하게 회신해 주시면 감사하겠습니다.',
  },
  service_visit: {
    opening: '서비스 방문 일정을 여쭙고자 연락드립니다.',
    purpose: within('이번 방문에서는', '이번 방문은'),
    day: '당일에는',
    oneTime: (time) => `${time}에 방문해도 괜찮으실지 회신해 주시겠습니까?`,
    twoTimes: (times) => `${times} 중 현장에 부담이 적은 때를 회신해 주시겠습니까?`,
    openAsk: '방문이 필요하신지 편하게 회신해 주시면 감사하겠습니다.',
  },
};

/** METHOD §1.2: what we ask a visiting customer where the answer is not known yet. */
const VISITOR_QUESTIONS = {
  purpose: '어떤 이야기를 가장 나누고 싶으십니까?',
  process: '몇 분이 오시고, 직접 다루어 보실 시간은 어느 정도면 좋겠습니까?',
  benefit: '다녀가신 뒤 무엇을 얻으시면 좋겠습니까?',
};

/** Gains that one expects; other gains are things one gets. */
const EFFECT =
  /(?:절감|단축|감소|개선|향상|확보|축소|방지|예방|해소|제거|증가|효과|최소화|안정화|간소화|자동화|완화|절약|회피|상승|강화)$/u;

/** Nouns that 하다 makes into something one does; 감소 or 향상 happen by themselves. */
const DOABLE =
  '판단|결정|파악|확인|비교|선정|확정|검증|산정|예측|단축|절감|개선|축소|방지|예방|해소|제거|확보';

/**
 * "교체 여부 판단" → "교체 여부를 판단하실 수 있습니다"; "시간 절반으로 단축" → "시간을 절반으로 단축하실 …".
 * null where the noun is better expected than done ("인원 20% 절감").
 */
function asAbility(text: string): string | null {
  const match = new RegExp(`^(.+?)(?: (\\S+(?:으로|로|까지)))? (${DOABLE})$`, 'u').exec(text);
  const [, what = '', manner, deed] = match ?? [];
  const judges = /^(?:판단|결정|파악|확인|비교|선정|확정|검증|산정|예측)$/u.test(deed ?? '');
  if (!deed || (!manner && !judges && !/[을를]$/u.test(what))) return null;
  const done = /[가-힣][을를]$/u.test(what) && what.includes(' ') ? what : withParticle(what, '을/를');
  return `${[done, manner, deed].filter(Boolean).join(' ')}하실 수 있습니다.`;
}

/** Words the invitation in formal Korean (합쇼체), name and post with 님. */
export function writeKorean(facts: TidyFacts): Letter {
  const frame = OCCASIONS[facts.occasion];
  const self = koreanSelf(facts.sender);
  const body = joinParagraphs([
    koreanSalutation(facts.recipient),
    ['안녕하십니까.', self && `${self}입니다.`, frame.opening, purposeSentence(facts, frame)],
    processSentence(facts, frame),
    benefitSentence(facts),
    [...visitorQuestions(facts), ...ask(facts, frame)],
    signOff(facts),
  ]);
  return { subject: koreanSubject(facts), body };
}

function purposeSentence({ purpose }: TidyFacts, frame: OccasionFrame): string {
  if (!purpose) return '';
  const phrase = readKoreanPhrase(purpose);
  return phrase.kind === 'sentence' ? phrase.text : frame.purpose[phrase.kind](phrase.text);
}

function processSentence({ process }: TidyFacts, frame: OccasionFrame): string {
  if (!process) return '';
  if (process.includes('\n')) return agenda('진행 순서는 다음과 같습니다.', process);
  const { kind, text } = readKoreanPhrase(process);
  if (kind === 'sentence') return text;
  const ours = /(?:제가|저희가) (?:\S+ )?\S+$/u.test(text) && kind !== 'noun';
  if (ours || /(?:제가|저희가) (?:방문|참석|동석)$/u.test(text)) return `${frame.day} ${text}하겠습니다.`;
  if (kind === 'adverb' || kind === 'aim') return `${frame.day} ${text} 진행하겠습니다.`;
  const steps = text.replace(/\s*(?:순서|순)$/u, '').replace(/\s*(?:→|->)\s*/gu, ', ');
  if (steps !== text) return `${frame.day} ${steps} 순으로 진행하겠습니다.`;
  return `${frame.day} ${withParticle(text, '으로/로')} 진행하겠습니다.`;
}

function benefitSentence({ benefit, occasion }: TidyFacts): string {
  if (!benefit) return '';
  const { kind, text } = readKoreanPhrase(benefit);
  const namesThem = /귀사|귀\s?팀|님|고객사|분들/u.test(text);
  if (kind === 'sentence') {
    const honoured = honourAbility(text);
    return honoured !== text && !namesThem ? `귀사에서는 ${honoured}` : honoured;
  }
  if (kind === 'doing') return `${namesThem ? '' : '귀사의 '}${text}에 보탬이 되도록 준비하겠습니다.`;
  if (kind === 'aim') return `${namesThem ? '' : '귀사에서 '}${text} 바로 쓰실 수 있도록 준비하겠습니다.`;
  const lead = occasion === 'they_come_to_us' ? '다녀가신 뒤' : '이를 통해';
  const able = asAbility(text);
  if (able) return `${lead} ${namesThem ? '' : '귀사에서는 '}${able}`;
  const verb = EFFECT.test(text) ? '기대하실 수 있습니다.' : '얻으실 수 있습니다.';
  return `${lead} ${namesThem ? '' : '귀사에서는 '}${withParticle(text, '을/를')} ${verb}`;
}

function visitorQuestions(facts: TidyFacts): string[] {
  if (facts.occasion !== 'they_come_to_us') return [];
  return (['purpose', 'process', 'benefit'] as const).flatMap((part) =>
    facts[part] ? [] : [VISITOR_QUESTIONS[part]],
  );
}

function ask({ slots, sendDate, roles, focus }: TidyFacts, frame: OccasionFrame): string[] {
  const times = koreanTimes(slots, sendDate);
  if (!times) return [frame.openAsk];
  const question = slots.length === 1 ? frame.oneTime(times) : frame.twoTimes(times);
  if (roles?.includes('gatekeeper')) return [question, '다른 시간이 더 편하시면 말씀해 주십시오.'];
  const busy = roles?.includes('decider') || focus?.includes('power');
  return busy ? [question, '일정은 담당자분을 통해 회신해 주셔도 됩니다.'] : [question];
}

function signOff({ sender }: TidyFacts): string {
  const post = [sender.company, sender.title].filter(Boolean).join(' ');
  return ['감사합니다.', sender.name && `${sender.name} 드림`, post, sender.phone].filter(Boolean).join('\n');
}

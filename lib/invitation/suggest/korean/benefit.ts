import type { FocusPerson } from '../../../chain/role-tag';
import { withParticle } from '../../compose/korean/particle';
import type { BenefitType } from '../../../library/library-item';
import type { ReaderRole } from '../../reader-role';
import type { Situation, SuggestedPhrase, WhyCode } from '../situation';

type Frame = (topic: string) => string;

/** METHOD §1.4, §9: what the customer keeps or can do after this meeting, whether or not they buy. */
export function benefitPhrases(situation: Situation): SuggestedPhrase[] {
  const { topic, readerRole, focus, style, benefitType, occasion } = situation;
  const framed = (frames: readonly Frame[] | undefined, why: WhyCode): SuggestedPhrase[] =>
    (frames ?? []).map((frame) => ({ text: frame(topic), why }));
  if (!topic) {
    return [
      ...framed(
        readerRole === 'gatekeeper' ? [() => '그대로 전달하실 수 있는 한 쪽 요약'] : undefined,
        'role',
      ),
      ...framed(benefitType ? TYPE_ALONE[benefitType] : undefined, 'benefit_type'),
      ...framed([() => '거래와 관계없이 쓰실 수 있는 한 장 정리본'], 'occasion'),
    ];
  }
  if (readerRole === 'gatekeeper') return framed(ROLE.gatekeeper, 'role');
  const [byRole, ...moreByRole] = framed(readerRole ? ROLE[readerRole] : undefined, 'role');
  return [
    ...framed(focus ? FOCUS[focus] : undefined, 'focus'),
    ...(byRole ? [byRole] : []),
    ...framed(benefitType ? TYPE[benefitType] : undefined, 'benefit_type'),
    ...framed(style === 'unknown' ? undefined : STYLE[style], 'style'),
    ...moreByRole,
    ...framed(
      occasion === 'they_come_to_us' || occasion === 'demo' ? [() => '귀사에 맞는 방식인지'] : undefined,
      'occasion',
    ),
    ...framed([(about) => `${withParticle(about, '을/를')} 한 장으로 정리한 자료`], 'topic'),
  ];
}

const ROLE: Record<ReaderRole, readonly Frame[]> = {
  policy_decider: [
    (topic) => `${topic}에서 미리 피할 수 있는 위험 목록`,
    (topic) => `${topic}의 방향과 시기 판단`,
  ],
  specific_decider: [
    (topic) => `${topic}의 선택지와 근거를 정리한 한 장`,
    (topic) => `${topic}에서 지금 정할 것과 미룰 것 판단`,
  ],
  influencer: [
    (topic) => `${topic}의 조건과 결과를 함께 적은 비교 자료`,
    (topic) => `${topic} 검토에 다시 쓸 수 있는 시험 기록`,
  ],
  executor: [
    (topic) => `${withParticle(topic, '을/를')} 한 양식으로 정리한 표`,
    (topic) => `${topic}에서 빠진 서류 목록`,
  ],
  user: [(topic) => `${topic}에서 바로 바꿔 볼 수 있는 점 목록`, (topic) => `${topic}에서 손이 덜 가는 방법`],
  gatekeeper: [
    () => '그대로 전달하실 수 있는 한 쪽 요약',
    (topic) => `${topic}에 필요한 시간과 참석자를 미리 적은 안내문`,
    () => '따로 준비하지 않고 그대로 쓰실 수 있는 안내문',
  ],
  finance: [
    (topic) => `가정을 직접 바꾸어 볼 수 있는 ${topic} 계산 시트`,
    (topic) => `최저와 최고 두 경우로 본 ${topic} 비교표`,
  ],
};

const FOCUS: Record<FocusPerson, readonly Frame[]> = {
  receptive: [(topic) => `${topic}에 참고하실 만한 질문 목록`],
  dissatisfied: [(topic) => `${topic}에서 어느 문제부터 손댈지`],
  power: [(topic) => `${withParticle(topic, '을/를')} 지금 추진할지 더 기다릴지`],
};

const TYPE: Record<BenefitType, readonly Frame[]> = {
  product: [(topic) => `${withParticle(topic, '을/를')} 귀사 물건으로 직접 재어 본 기록`],
  enterprise: [(topic) => `${withParticle(topic, '을/를')} 맡기셔도 안전한지`],
  unique: [(topic) => `${topic}에 쓰이는 두 방식을 나란히 놓은 비교표`],
};

const TYPE_ALONE: Record<BenefitType, readonly Frame[]> = {
  product: [() => '귀사 물건으로 직접 재어 본 기록'],
  enterprise: [() => '일을 맡기셔도 안전한지'],
  unique: [() => '두 방식을 나란히 놓은 비교표'],
};

const STYLE: Record<'emotional' | 'rational', readonly Frame[]> = {
  emotional: [(topic) => `${withParticle(topic, '을/를')} 함께하실 분들과 나눠 보실 한 장 요약`],
  rational: [(topic) => `${topic}의 현재 값과 근거를 적은 표`],
};

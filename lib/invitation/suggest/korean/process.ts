import type { FocusPerson } from '../../../chain/role-tag';
import { withParticle } from '../../compose/korean/particle';
import type { BenefitType } from '../../../library/library-item';
import type { Occasion } from '../../draft';
import type { ReaderRole } from '../../reader-role';
import type { Situation, SuggestedPhrase, WhyCode } from '../situation';

type Plan = (minutes: number) => string;

const MINUTES: Record<ReaderRole, number> = {
  policy_decider: 30,
  specific_decider: 40,
  influencer: 30,
  executor: 30,
  user: 40,
  gatekeeper: 20,
  finance: 30,
};

/** Who speaks first, in which order, what each side brings: proposals that the rep may keep (METHOD §1.1). */
export function processPhrases(situation: Situation): SuggestedPhrase[] {
  const { readerRole, focus, style, occasion, benefitType, meeting } = situation;
  const minutes = meeting.minutes ?? (readerRole ? MINUTES[readerRole] : 30);
  const plans = (list: readonly Plan[] | undefined, why: WhyCode): SuggestedPhrase[] =>
    (list ?? []).map((plan) => ({ text: plan(minutes), why }));
  const [byRole, ...moreByRole] = plans(readerRole ? ROLE[readerRole] : undefined, 'role');
  if (readerRole === 'gatekeeper') return plans(ROLE.gatekeeper, 'role');
  const ours = meeting.ours.trim().replace(/^(?:저희|당사|우리) /u, '');
  return [
    ...plans(byFocus(focus, readerRole), 'focus'),
    ...plans(OCCASION[occasion], 'occasion'),
    ...(byRole ? [byRole] : []),
    ...(ours
      ? [
          {
            text: `먼저 말씀을 듣고, 이어서 저희 ${withParticle(ours, '이/가')} 질문에 답을 드리는 순서`,
            why: 'role' as const,
          },
        ]
      : []),
    ...plans(style === 'unknown' ? undefined : STYLE[style], 'style'),
    ...plans(benefitType ? TYPE[benefitType] : undefined, 'benefit_type'),
    ...moreByRole,
    ...plans(ANY, 'topic'),
  ];
}

const ROLE: Record<ReaderRole, readonly Plan[]> = {
  policy_decider: [
    (minutes) => `발표 자료 없이 ${minutes}분 동안 먼저 말씀을 듣고, 저희 의견은 끝에 짧게 말씀드리는 순서`,
    () => '말씀 듣기, 쟁점 한두 가지 확인, 다음 단계 정리',
  ],
  specific_decider: [
    (minutes) => `쟁점을 세 가지 이내로 미리 보내 드리고, ${minutes}분 동안 하나씩 정리`,
    () => '현황 확인, 선택지 비교, 다음 단계 합의',
  ],
  influencer: [
    (minutes) => `귀사 자료를 미리 받아 저희가 정리한 뒤, ${minutes}분 동안 결과를 함께 검토`,
    () => '조건 확인, 자료 대조, 검증 방법 합의',
  ],
  executor: [
    (minutes) => `비교 항목을 미리 보내 드리고, ${minutes}분 동안 항목별로 함께 확인`,
    () => '필요 서류 확인, 항목별 질의응답, 남은 일정 정리',
  ],
  user: [
    () => '일하시는 자리에서 먼저 지켜보고, 이어서 직접 해 보시며 의견을 주시는 순서',
    () => '교대 시간을 피해 작업 과정을 함께 확인',
  ],
  gatekeeper: [
    (minutes) => `용건을 한 장으로 미리 보내 드리고, ${minutes}분 안에 함께 확인`,
    (minutes) => `${minutes}분 동안 용건만 함께 확인`,
    () => '용건 확인, 질의응답, 다음 일정 정리',
  ],
  finance: [
    (minutes) => `계산 시트를 전날 보내 드리고, ${minutes}분 동안 숫자를 바꾸어 보며 함께 검토`,
    () => '가정 확인, 수치 대조, 최저와 최고 경우 비교',
  ],
};

const FOCUS: Record<Exclude<FocusPerson, 'receptive'>, readonly Plan[]> = {
  dissatisfied: [() => '문제가 생기는 자리를 먼저 둘러본 뒤, 기록을 놓고 원인을 함께 확인'],
  power: [(minutes) => `결정하실 내용만 한 장으로 준비해, ${minutes}분 안에 함께 확인`],
};

/** Who sits far from where the trouble arises is not walked there. */
function byFocus(focus: FocusPerson | null, role: ReaderRole | null): readonly Plan[] {
  if (!focus || focus === 'receptive') return [];
  const far = role === 'finance' || role === 'policy_decider';
  return focus === 'dissatisfied' && far
    ? [() => '불편하신 점을 먼저 듣고, 이어서 기록을 놓고 원인을 함께 확인']
    : FOCUS[focus];
}

const OCCASION: Partial<Record<Occasion, readonly Plan[]>> = {
  follow_up: [() => '지난번 정리한 내용을 미리 보내 드리고, 남은 항목만 함께 확인'],
  they_come_to_us: [() => '현장을 먼저 둘러보시고, 이어서 직접 해 보신 뒤 질문을 받는 순서'],
  demo: [() => '귀사 자료로 먼저 시연을 보여 드리고, 이어서 직접 다루어 보시는 순서'],
  service_visit: [() => '쓰시는 분의 말씀을 먼저 듣고, 이어서 상태를 함께 점검'],
  event: [() => '현장을 먼저 함께 둘러보고, 이어서 궁금하신 점에 답을 드리는 순서'],
};

const STYLE: Record<'emotional' | 'rational', readonly Plan[]> = {
  emotional: [() => '현장을 함께 걸으며 먼저 말씀을 듣고, 이어서 저희 생각을 말씀드리는 순서'],
  rational: [() => '비교 방법을 먼저 정하고, 같은 조건에서 나온 값을 함께 비교'],
};

const TYPE: Record<BenefitType, readonly Plan[]> = {
  product: [() => '귀사 물건으로 먼저 시험해 보고, 결과를 함께 확인'],
  enterprise: [() => '같은 일을 먼저 겪은 고객과 통화하실 자리를 마련하고, 궁금하신 점을 함께 확인'],
  unique: [() => '두 방식을 나란히 놓고, 같은 조건에서 함께 비교'],
};

const ANY: readonly Plan[] = [(minutes) => `${minutes}분 동안 먼저 말씀을 듣고, 이어서 자료를 함께 검토`];

import { withParticle } from '../../compose/korean/particle';
import { readKoreanPhrase } from '../../compose/korean/phrase';
import type { FocusPerson } from '../../../chain/role-tag';
import type { Occasion } from '../../draft';
import type { ReaderRole } from '../../reader-role';
import type { OpenPoint, Situation, SuggestedPhrase, WhyCode } from '../situation';

type Frame = (topic: string) => string;

/** METHOD §11: what was left open is the best reason to meet; then what reader and occasion call for. */
export function purposePhrases(situation: Situation): SuggestedPhrase[] {
  const { topic, readerRole, focus, style, occasion, openPoints } = situation;
  const open = openPoints.map((point) => ({ text: fromOpenPoint(point), why: point.from }));
  if (!topic) return open;
  const framed = (frames: readonly Frame[] | undefined, why: WhyCode): SuggestedPhrase[] =>
    (frames ?? []).map((frame) => ({ text: frame(topic), why }));
  if (readerRole === 'gatekeeper') return [...open, ...framed(ROLE.gatekeeper, 'role')];
  const [byRole, ...moreByRole] = framed(readerRole ? ROLE[readerRole] : undefined, 'role');
  return [
    ...open,
    ...framed(focus ? FOCUS[focus] : undefined, 'focus'),
    ...(byRole ? [byRole] : []),
    ...framed(OCCASION[occasion], 'occasion'),
    ...framed(style === 'unknown' ? undefined : STYLE[style], 'style'),
    ...moreByRole,
    ...framed(ANY, 'topic'),
  ];
}

const ROLE: Record<ReaderRole, readonly Frame[]> = {
  policy_decider: [
    (topic) => `${topic}에서 가장 중요하게 보시는 점 듣기`,
    (topic) => `${topic}의 위험과 시기 점검`,
  ],
  specific_decider: [(topic) => `${topic}에서 결정할 사항 정리`, (topic) => `${topic}의 다음 단계 합의`],
  influencer: [(topic) => `${topic}의 근거 자료 비교`, (topic) => `${topic}의 검증 방법 합의`],
  executor: [(topic) => `${topic}의 요건과 절차 확인`, (topic) => `${topic}에 필요한 서류 확인`],
  user: [(topic) => `${topic}에서 불편하신 점 듣기`, (topic) => `${topic}에서 먼저 바꿔 볼 점 선정`],
  gatekeeper: [
    (topic) => `${topic}에 관해 말씀드릴 시간 조율`,
    (topic) => `${topic}에 참석하실 분과 시간 확인`,
    (topic) => `${topic}에 관해 여쭐 분 확인`,
  ],
  finance: [(topic) => `${topic}에 쓰인 가정 검증`, (topic) => `${topic}의 최저와 최고 경우 비교`],
};

const FOCUS: Record<FocusPerson, readonly Frame[]> = {
  receptive: [(topic) => `${topic}에서 궁금하신 점 확인`],
  dissatisfied: [(topic) => `${topic}에서 되풀이되는 문제의 원인 파악`],
  power: [(topic) => `${topic}에서 결정하실 한 가지 확정`],
};

const OCCASION: Partial<Record<Occasion, readonly Frame[]>> = {
  follow_up: [(topic) => `${topic}에서 남은 항목 확정`],
  they_come_to_us: [(topic) => `저희 방식이 ${topic}에 맞는지`],
  demo: [(topic) => `저희 방식이 ${topic}에 맞는지`],
  service_visit: [(topic) => `${topic}의 현재 상태 점검`],
  event: [(topic) => `${withParticle(topic, '와/과')} 관련해 궁금하신 점 확인`],
};

const STYLE: Record<'emotional' | 'rational', readonly Frame[]> = {
  emotional: [(topic) => `${topic}에서 마음 쓰이시는 점 듣기`],
  rational: [(topic) => `${topic}의 현재 수치 확인`],
};

const ANY: readonly Frame[] = [
  (topic) => `${topic}의 현황 파악`,
  (topic) => `${topic}에서 먼저 풀 문제 선정`,
];

/** An open point is a purpose already where it names a deed or a question; otherwise it is given one. */
function fromOpenPoint({ from, text }: OpenPoint): string {
  const bare = text.trim().replace(/[.。]$/u, '');
  const { kind } = bare ? readKoreanPhrase(bare) : { kind: 'sentence' as const };
  const worry = from === 'objection' ? concern(bare) : '';
  if (worry || kind === 'sentence') return worry;
  if (from === 'commitment_ours')
    return `${bare.replace(/\s?(?:송부|전달|공유|발송|제출|회신|보내기)$/u, '')} 내용 확인`;
  if (from === 'objection')
    return `${bare.replace(/\s?(?:문제|우려)$/u, '')} 문제의 해결 방안 논의`.replace('점 문제의', '점의');
  if (kind === 'question' || kind === 'verb') return bare;
  return from === 'commitment_theirs'
    ? `${bare} 진행 상황 확인`
    : from === 'visit'
      ? `지난번에 남은 ${bare} 정리`
      : `${bare} 방안 논의`;
}

/** "수량이 너무 많음" → "수량이 너무 많다는 점의 해결 방안 논의" */
function concern(note: string): string {
  const told = /^(.*[많있없적높낮좁넓짧같었았했])(?:음|다|습니다)$/u.exec(note)?.[1];
  return told ? `${told}다는 점의 해결 방안 논의` : '';
}

import { withParticle } from './particle';
import type { Scene, Voice } from './scene';

/** A sentence in its three ways. */
export type Three = readonly [string, string, string];

/** What stands before the purpose, where the occasion wants it named. */
export const LEADS: Record<Scene['facts']['occasion'] | 'call', Three> = {
  first_visit: ['', '찾아뵙고 ', ''],
  introduction: ['한번 찾아뵙고 ', '', ''],
  follow_up: ['이어서 ', '이번에는 ', ''],
  they_come_to_us: ['오시는 날에는 ', '이번 방문에서는 ', '오시면 '],
  demo: ['이번 시연에서는 ', '시연 자리에서 ', '시연을 통해 '],
  service_visit: ['이번 방문에서는 ', '찾아뵙고 ', ''],
  event: ['이번 행사에서는 ', '행사에 오시면 ', '행사 자리에서 '],
  call: ['', '통화로 ', ''],
};

/** How a deed is done, between its object and its verb. */
export const MANNER: Record<Voice, Three> = {
  together: ['함께', '한자리에서', '차근차근'],
  hear: ['함께', '', ''],
  settle: ['한자리에서', '함께', '하나씩'],
  verify: ['자료를 놓고 함께', '항목별로', '같은 조건에서'],
  clarify: ['빠짐없이', '항목별로', '하나씩'],
  try: ['현장에서 함께', '직접 보면서', '일하시는 자리에서'],
  arrange: ['함께', '', '미리'],
  reckon: ['숫자를 놓고', '하나씩', '함께'],
  causes: ['함께', '처음부터 차근차근', '같이'],
};

/** Topics that are troubles themselves, so that one can ask for their cause. */
const PROBLEM =
  /(?:편차|지연|정지|불량|대기|오류|고장|파손|누락|소음|결로|기공|오작동|불편|멈춤|누수|정체|오차|결품|과부하|이탈|균열|마모|발열|재작업|반품|클레임|민원|초과|부족|낭비|혼선|오염|진동|오경보)$/u;

/** A topic, with the verb that the reader's role wants (WORDING §2). */
export const TOPIC: Record<Voice, (topic: string, you: string) => Three> = {
  together: (topic) => [
    `${withParticle(topic, '을/를')} 함께 살펴보고자 합니다.`,
    `${withParticle(topic, '을/를')} 한자리에서 짚어 보고 싶습니다.`,
    `${topic}에 관해 구체적으로 말씀을 나누고자 합니다.`,
  ],
  hear: (topic, you) => [
    `${topic}에 관해 ${you ? `${you} ` : ''}말씀을 직접 듣고 싶습니다.`,
    `${withParticle(topic, '을/를')} 어떻게 보고 계신지 여쭙고자 합니다.`,
    `${topic}에 관한 ${you ? `${you} ` : ''}생각을 먼저 듣고자 합니다.`,
  ],
  settle: (topic) => [
    `${withParticle(topic, '을/를')} 놓고 결정하실 사항을 정리하고자 합니다.`,
    `${topic}, 이 한 가지를 확정하고 싶습니다.`,
    `${topic}의 다음 단계를 함께 정하려 합니다.`,
  ],
  verify: (topic) => [
    `${withParticle(topic, '을/를')} 자료로 비교해 보고자 합니다.`,
    `${withParticle(topic, '을/를')} 같은 조건에서 검증해 보고 싶습니다.`,
    `${topic}의 근거를 하나씩 확인하려 합니다.`,
  ],
  clarify: (topic) => [
    `${topic}에서 확인이 필요한 항목을 정리하고자 합니다.`,
    `${topic}의 요건을 빠짐없이 확인하고 싶습니다.`,
    `${withParticle(topic, '을/를')} 항목별로 명확히 하려 합니다.`,
  ],
  try: (topic) => [
    `${withParticle(topic, '을/를')} 현장에서 직접 보며 확인하고자 합니다.`,
    `${topic}에 관해 매일 겪으시는 점을 듣고 싶습니다.`,
    `${withParticle(topic, '을/를')} 평소 일하시는 방식 그대로 살펴보려 합니다.`,
  ],
  arrange: (topic) => [
    `${withParticle(topic, '을/를')} 논의할 방문 일정을 잡고자 합니다.`,
    `${topic}에 관해 담당하시는 분과 논의할 시간을 여쭙고 싶습니다.`,
    `${withParticle(topic, '을/를')} 검토할 짧은 자리를 잡으려 합니다.`,
  ],
  reckon: (topic) => [
    `${topic}의 계산 근거를 함께 검증하고자 합니다.`,
    `${topic}에 쓰인 가정을 하나씩 확인하고 싶습니다.`,
    `${withParticle(topic, '을/를')} 숫자로 따져 보려 합니다.`,
  ],
  causes: (topic) => [
    `${topic}에서 가장 걸리는 점을 함께 짚어 보고자 합니다.`,
    PROBLEM.test(topic)
      ? `${topic}의 원인부터 차근차근 살펴보고 싶습니다.`
      : `${topic}에서 불편하신 점부터 차근차근 살펴보고 싶습니다.`,
    PROBLEM.test(topic)
      ? `${withParticle(topic, '이/가')} 어디에서 비롯되는지 가려 보려 합니다.`
      : `${topic}에서 먼저 풀 문제를 가려 보려 합니다.`,
  ],
};

/** The same behind an indirect question; YOU stands for the reader. */
export const QUESTION: Record<Voice, Three> = {
  together: ['함께 확인하고자 합니다.', '같이 따져 보고 싶습니다.', '한자리에서 알아보려 합니다.'],
  hear: ['YOU 말씀을 듣고 싶습니다.', '직접 여쭙고자 합니다.', 'YOU 생각을 먼저 듣고자 합니다.'],
  settle: ['분명히 확인하고자 합니다.', '한자리에서 확인하고 싶습니다.', '함께 판단하려 합니다.'],
  verify: [
    '자료를 놓고 비교해 보고자 합니다.',
    '같은 조건에서 시험해 보고 싶습니다.',
    '수치로 확인하려 합니다.',
  ],
  clarify: ['빠짐없이 확인하고자 합니다.', '항목별로 확인하고 싶습니다.', '하나씩 명확히 하려 합니다.'],
  try: [
    '현장에서 직접 확인하고자 합니다.',
    '매일 일하시는 자리에서 살펴보고 싶습니다.',
    '직접 써 보며 확인하려 합니다.',
  ],
  arrange: [
    '논의할 방문 일정을 잡고자 합니다.',
    '담당하시는 분과 확인할 시간을 여쭙고 싶습니다.',
    '짧게 확인하려 합니다.',
  ],
  reckon: [
    '숫자를 놓고 검증하고자 합니다.',
    '가정부터 하나씩 확인하고 싶습니다.',
    '함께 계산해 보려 합니다.',
  ],
  causes: ['함께 짚어 보고자 합니다.', '처음부터 차근차근 살펴보고 싶습니다.', '같이 가려 보려 합니다.'],
};

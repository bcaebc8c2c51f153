import { withParticle } from './particle';
import { readKoreanPhrase, type KoreanPhrase } from './phrase';
import { honourAbility } from './raise';
import type { Scene } from './scene';
import { ableTo } from './verb';

type Three = readonly [string, string, string];

/** WORDING §1 slot 6: what the customer has afterwards; the customer is always who gains (WORDING §5.3). */
export function benefitWays(scene: Scene): readonly string[] {
  const { benefit } = scene.facts;
  if (!benefit) return [];
  const phrase = readKoreanPhrase(benefit);
  const namesThem = /귀사|귀\s?팀|님|고객사|분들|직원|현장에서/u.test(phrase.text);
  if (phrase.kind === 'sentence') {
    const honoured = honourAbility(phrase.text);
    return [honoured !== phrase.text && !namesThem ? `귀사에서는 ${honoured}` : honoured];
  }
  const who = namesThem ? '' : whoGains(scene);
  return gain(phrase, scene).map((rest, way) =>
    [AFTER[whenOf(scene)][way], way === 1 ? '' : who, rest].filter(Boolean).join(' '),
  );
}

/** WORDING §2 benefit angle: the firm gains for who decides, the team for who works with it. */
function whoGains({ facts }: Scene): string {
  if (facts.readerRole === 'user') return '현장에서는';
  return '귀사에서는';
}

const AFTER: Record<'go' | 'come' | 'demo' | 'call', Three> = {
  go: ['이 자리를 통해', '미팅이 끝나면', '그 결과로'],
  come: ['다녀가시고 나면', '다녀가신 다음에는', '다녀가신 뒤'],
  demo: ['시연을 보시고 나면', '시연이 끝나면', '이를 통해'],
  call: ['통화를 마치시면', '통화가 끝나면', '그 결과로'],
};

function whenOf({ facts, mode }: Scene): keyof typeof AFTER {
  if (mode !== 'go') return mode;
  return facts.occasion === 'demo' ? 'demo' : 'go';
}

function gain(phrase: Exclude<KoreanPhrase, { kind: 'sentence' }>, scene: Scene): Three {
  const { text } = phrase;
  if (phrase.kind === 'question')
    return [
      `${text} 판단하실 수 있습니다.`,
      `${text} 분명히 아실 수 있습니다.`,
      `${text} 정하실 수 있습니다.`,
    ];
  if (phrase.kind === 'adverb')
    return [
      `${text} 바로 활용하실 수 있습니다.`,
      `${text} 쓰실 수 있도록 준비하겠습니다.`,
      `${text} 판단하실 수 있도록 돕겠습니다.`,
    ];
  if (phrase.kind === 'verb' && canDo(phrase)) return able(phrase, scene);
  return EFFECT.test(text) ? effect(text, scene) : thing(text, scene);
}

/** Gains that one expects; other gains are things one gets. */
const EFFECT =
  /(?:절감|단축|감소|개선|향상|확보|축소|방지|예방|해소|제거|증가|효과|최소화|안정화|간소화|자동화|완화|절약|회피|상승|강화|경감)$/u;

/** "교체 여부 판단" is something one can do; "재작업 감소" happens, "보고 준비" is a thing, unless an object is named. */
function canDo({ object, stem, nominal, text }: Extract<KoreanPhrase, { kind: 'verb' }>): boolean {
  return (
    !nominal ||
    JUDGES.test(stem) ||
    (/[가-힣0-9A-Za-z)%][을를] /u.test(text) && /[을를](?: \S+)?$/u.test(object)) ||
    object.endsWith('으로')
  );
}

const JUDGES = /(?:판단|결정|파악|확인|비교|선정|확정|검증|산정|예측|가늠|점검|진단)하$/u;

/** "교체 여부 판단" → 교체 여부를 판단하실 수 있습니다 */
function able({ object, stem }: Extract<KoreanPhrase, { kind: 'verb' }>, { facts }: Scene): Three {
  const deed = (manner: string) => `${[object, manner, ableTo(stem)].filter(Boolean).join(' ')} 수 있`;
  const [first, second, third] =
    facts.style === 'rational'
      ? ['수치를 근거로', '', '직접']
      : facts.style === 'emotional'
        ? ['마음 놓고', '', '한결 편하게']
        : ['', '', '바로'];
  const fit = (manner: string) => (DECIDED.test(stem) ? manner : '');
  return [
    `${deed(fit(first ?? ''))}습니다.`,
    `${deed(fit(second ?? ''))}도록 준비하겠습니다.`,
    `${deed(fit(third ?? ''))}게 됩니다.`.replace(/수 있게 됩니다\.$/u, '수 있습니다.'),
  ];
}

const DECIDED = /(?:판단|결정|비교|선정|확정|검증|확인|산정|검토)하$/u;

const PAPER =
  /(?:목록|리스트|표|한 장|두 장|자료|보고서|도면|초안|기록|사진|견적|계획|계획서|일정표|데이터|성적서|시트|체크리스트|요약|요약본|정리본|결과|비교안|개선안|제안서|지도|그래프|파일|명세|명세서|매뉴얼|양식|예시|안내문|개요|배치안|시나리오)$/u;
const BASIS = /(?:근거|기준|수치|값|범위|조건|답|해답|순서|방향|우선순위|감|실마리|견해|정보)$/u;

/** A list, a sheet, a figure: what remains with the customer, put to the use that the reader has for it. */
function thing(text: string, scene: Scene): Three {
  const object = withParticle(text, '을/를');
  if (PAPER.test(text)) {
    const [first, second] = paperUse(text, scene);
    return [`${object} ${first}`, `${withParticle(text, '이/가')} 귀사에 남습니다.`, `${object} ${second}`];
  }
  if (BASIS.test(text))
    return [
      `${object} 얻으실 수 있습니다.`,
      `${object} 활용하실 수 있습니다.`,
      `${object} 갖추실 수 있습니다.`,
    ];
  if (scene.facts.benefitType === 'enterprise')
    return [
      `${object} 직접 확인하신 뒤 안심하고 검토하실 수 있습니다.`,
      `${object} 자세히 알아보실 수 있습니다.`,
      `${object} 눈으로 확인하실 수 있습니다.`,
    ];
  return [
    `${object} 얻으실 수 있습니다.`,
    `${object} 기대하실 수 있습니다.`,
    `${object} 직접 확인하실 수 있습니다.`,
  ];
}

/** Papers that show where a trouble sits. */
const POINTS = /(?:목록|표|결과|결과표|기록|자료|지도|사진|데이터)$/u;

function paperUse(text: string, { facts }: Scene): readonly [string, string] {
  if (facts.readerRole === 'gatekeeper')
    return ['그대로 전달하실 수 있습니다.', '미리 보여 드리실 수 있습니다.'];
  if (facts.focus === 'dissatisfied' && POINTS.test(text))
    return ['바탕으로 대책을 고르실 수 있습니다.', '보며 어디부터 손댈지 정하실 수 있습니다.'];
  if (facts.benefitType === 'unique')
    return ['다른 방법과 나란히 놓고 비교하실 수 있습니다.', '놓고 다른 안과 견주어 보실 수 있습니다.'];
  if (facts.benefitType === 'enterprise')
    return ['보며 안심하고 검토하실 수 있습니다.', '선택의 근거로 쓰실 수 있습니다.'];
  switch (facts.readerRole) {
    case 'policy_decider':
      return ['바탕으로 방향을 정하실 수 있습니다.', '보시고 다음 단계를 판단하실 수 있습니다.'];
    case 'specific_decider':
      return ['결정 근거로 쓰실 수 있습니다.', '그대로 내부 보고에 올리실 수 있습니다.'];
    case 'influencer':
      return ['사내 검토 자료로 그대로 쓰실 수 있습니다.', '다른 안과 견주어 보실 수 있습니다.'];
    case 'executor':
      return ['업체 선정에 그대로 쓰실 수 있습니다.', '구매 서류의 근거로 쓰실 수 있습니다.'];
    case 'user':
      return ['그날부터 바로 쓰실 수 있습니다.', '일하시는 자리에 두고 쓰실 수 있습니다.'];
    case 'finance':
      return ['보고 자료의 근거로 쓰실 수 있습니다.', '직접 고쳐 가며 검증하실 수 있습니다.'];
    default:
      return facts.style === 'emotional'
        ? ['동료분들과 함께 보실 수 있습니다.', '두고두고 참고하실 수 있습니다.']
        : ['내부 검토에 그대로 쓰실 수 있습니다.', '받아 보실 수 있습니다.'];
  }
}

function effect(text: string, { facts }: Scene): Three {
  const object = withParticle(text, '을/를');
  if (facts.benefitType === 'enterprise')
    return [
      `${object} 바라보고 안심하고 검토하실 수 있습니다.`,
      `${object} 기대하실 수 있습니다.`,
      `${withParticle(text, '이/가')} 가능한지 직접 판단하실 수 있습니다.`,
    ];
  if (facts.benefitType === 'unique')
    return [
      `지금 방식과 견주어 ${object} 기대하실 수 있습니다.`,
      `${object} 기대하실 수 있습니다.`,
      `${withParticle(text, '이/가')} 가능한지 직접 판단하실 수 있습니다.`,
    ];
  return facts.style === 'emotional'
    ? [
        `${object} 눈으로 확인하실 수 있습니다.`,
        `${object} 기대하실 수 있습니다.`,
        `${withParticle(text, '이/가')} 가능한지 직접 보실 수 있습니다.`,
      ]
    : [
        `${object} 기대하실 수 있습니다.`,
        `${withParticle(text, '이/가')} 어느 정도인지 미리 가늠하실 수 있습니다.`,
        `${withParticle(text, '이/가')} 가능한지 직접 판단하실 수 있습니다.`,
      ];
}

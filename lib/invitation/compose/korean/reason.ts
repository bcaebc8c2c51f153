import type { ReasonType } from '../../draft';
import { withParticle } from './particle';
import { readKoreanPhrase } from './phrase';
import type { Scene } from './scene';

type Ways = readonly string[];
type Frame = (text: string, scene: Scene) => Ways;

/** METHOD §1.5: the reason as a sentence of the opening; whole sentences stand as they were typed. */
export function reasonWays({ type, text }: { type: ReasonType; text: string }, scene: Scene): Ways {
  const phrase = readKoreanPhrase(text);
  if (phrase.kind === 'sentence') return [phrase.text];
  if (phrase.kind === 'adverb')
    return [
      `${phrase.text} 연락드립니다.`,
      `${phrase.text} 메일을 드립니다.`,
      `${phrase.text} 글을 올립니다.`,
    ];
  const ways = FRAMES[type](phrase.text.replace(/ 건$/u, ''), scene);
  // What moves an emotional reader stands last in each frame.
  return scene.facts.style === 'emotional' ? [ways.at(-1) ?? '', ...ways.slice(0, -1)] : ways;
}

const SEEN =
  /(?:소식|기사|공시|공고|발표|보도|보도자료|자료|인터뷰|글|논문|강연|영상|게시물|뉴스|보고서|안내|발표문|칼럼|사진)$/u;
const ASKED = /(?:문의|질문|질의|물음|말씀|의견|요청)$/u;
const CASE = /(?:사례|경험|결과|방법|이야기|방식)$/u;
const DONE =
  /(?:설치|납품|수리|교육|교체|점검|도입|개통|가동|이전|정비|공사|업데이트|전환|보수|교정|시공|증설)$/u;
const EVENT =
  /(?:행사|세미나|견학|설명회|간담회|전시회|시연회|공개일|워크숍|콘퍼런스|컨퍼런스|포럼|발표회|교육|자리|모임|초청회|박람회|체험|투어|방문)$/u;
const HELD =
  /(?:행사|세미나|견학|설명회|간담회|전시회|시연회|공개일|워크숍|콘퍼런스|컨퍼런스|포럼|발표회|교육|자리|모임|초청회|박람회|체험|투어|방문|공장|처리장|센터|전시장|시험실|연구소|현장|라인)$/u;

const FRAMES: Record<ReasonType, Frame> = {
  introduced: (text) => [
    `${text} 건으로 연락드립니다.`,
    `${withParticle(text, '와/과')} 관련해 메일을 드립니다.`,
    `${text} 말씀을 전해 듣고 인사드립니다.`,
  ],
  trigger_event: (text) =>
    SEEN.test(text)
      ? [
          `${withParticle(text, '을/를')} 보고 연락드립니다.`,
          `${withParticle(text, '을/를')} 접하고 메일을 드립니다.`,
          `${withParticle(text, '이/가')} 눈에 들어와 연락드립니다.`,
        ]
      : [
          `${text} 소식을 접하고 연락드립니다.`,
          `${text} 소식을 듣고 메일을 드립니다.`,
          `${withParticle(text, '이라/라')}는 소식에 귀사가 먼저 떠올라 연락드립니다.`,
        ],
  open_commitment: (text) => [
    `${text} 건을 이어 가고자 연락드립니다.`,
    `${text} 건으로 다시 메일을 드립니다.`,
    `${text} 건은 잊지 않고 챙기고 있습니다.`,
  ],
  customer_question: (text) =>
    ASKED.test(text) || /물어|물으|여쭈|문의하|질문하|궁금해/u.test(text)
      ? [
          `${text}에 대해 답을 드리고자 연락드립니다.`,
          `${withParticle(text, '을/를')} 다시 살펴보고 메일을 드립니다.`,
          `${withParticle(text, '이/가')} 마음에 남아 연락드립니다.`,
        ]
      : [
          `${text}에 관한 답을 드리고자 연락드립니다.`,
          `${withParticle(text, '을/를')} 궁금해하셔서 메일을 드립니다.`,
          `${text}에 대해 해 주신 말씀이 마음에 남아 연락드립니다.`,
        ],
  problem_seen: (text, { facts }) =>
    facts.focus === 'dissatisfied'
      ? [
          `${withParticle(text, '은/는')} 그대로 두기 어려운 문제라고 보아 연락드립니다.`,
          `${withParticle(text, '이/가')} 되풀이되지 않을 길이 있을 것 같아 메일을 드립니다.`,
          `${withParticle(text, '이/가')} 내내 마음에 걸려 연락드립니다.`,
        ]
      : [
          `${withParticle(text, '이/가')} 눈에 띄어 연락드립니다.`,
          `${withParticle(text, '을/를')} 보고 메일을 드립니다.`,
          `${withParticle(text, '이/가')} 마음에 걸려 연락드립니다.`,
        ],
  peer_case: (text) => {
    const subject = withParticle(CASE.test(text) ? text : `${text} 사례`, '이/가');
    const object = withParticle(CASE.test(text) ? text : `${text} 사례`, '을/를');
    return [
      `${subject} 귀사에도 참고가 될 것 같아 연락드립니다.`,
      `${object} 전해 드리고자 메일을 드립니다.`,
      `${object} 접하고 귀사가 떠올라 연락드립니다.`,
    ];
  },
  service_followup: (text) =>
    DONE.test(text)
      ? [
          `${text} 이후 불편하신 점은 없으신지 여쭙고자 연락드립니다.`,
          `${text} 이후의 상태를 확인하고자 메일을 드립니다.`,
          `${text} 이후로 어떻게 쓰고 계신지 궁금해 연락드립니다.`,
        ]
      : [
          `${text} 건을 살펴 드리고자 연락드립니다.`,
          `${text} 건이 어떻게 되었는지 여쭙고자 메일을 드립니다.`,
          `${text} 건으로 불편하시지는 않은지 궁금해 연락드립니다.`,
        ],
  invitation_to_us: (text, { you }) =>
    HELD.test(text)
      ? [
          `${text}에 모시고자 연락드립니다.`,
          `${text}에 ${you ? `${withParticle(you, '을/를')} ` : ''}초대하고자 메일을 드립니다.`,
          EVENT.test(text)
            ? `${text}에 꼭 한번 모시고 싶어 연락드립니다.`
            : `${withParticle(text, '을/를')} 직접 보여 드리고 싶어 연락드립니다.`,
        ]
      : [
          `${text} 건으로 모시고자 연락드립니다.`,
          `${withParticle(text, '을/를')} 함께 보시도록 초대하고자 메일을 드립니다.`,
          `${withParticle(text, '을/를')} 직접 보여 드리고 싶어 연락드립니다.`,
        ],
};

import type { LetterOutline, LetterPart } from '../../letter/outline';
import { briefly } from './brief';
import { signOffWays } from './closing';
import { selfWays } from './opening';
import { koreanSalutation } from './salutation';
import type { Scene } from './scene';
import { subjectsFor } from './subject';
import { part } from './ways';
import { koreanDay } from './when';

type Asked = 'purpose' | 'process' | 'benefit';
const ASKED = ['purpose', 'process', 'benefit'] as const;

/** METHOD §1.2: topic, form and people, hoped result. */
const QUESTIONS: Record<Asked, readonly string[]> = {
  purpose: [
    '가장 궁금하신 점은 무엇입니까?',
    '가장 이야기 나누고 싶으신 주제는 무엇입니까?',
    '무엇을 중심으로 준비하면 좋겠습니까?',
  ],
  process: [
    '몇 분이 오시고, 직접 다루어 보실 시간은 어느 정도면 좋겠습니까?',
    '어느 분들이 함께 오시며, 직접 해 보시는 편과 먼저 지켜보시는 편 중 어느 쪽이 좋으십니까?',
    '함께 오시는 분들은 어떤 일을 맡고 계시고, 어떤 순서로 보시는 것이 편하십니까?',
  ],
  benefit: [
    '돌아가실 때 무엇을 가지고 가시면 좋겠습니까?',
    '다녀가신 뒤 무엇을 판단하실 수 있으면 좋겠습니까?',
    '이번 방문에서 꼭 얻고 싶으신 것은 무엇입니까?',
  ],
};

/** In an invitation to us, only what is not filled in yet is asked. */
export function visitorQuestion({ facts }: Scene): LetterPart[] {
  if (facts.occasion !== 'they_come_to_us') return [];
  return missing(facts).flatMap((asked, at) =>
    part(`${asked}.question`, asked, at === 0 ? '\n\n' : ' ', QUESTIONS[asked]),
  );
}

function missing(facts: Record<Asked, string>): Asked[] {
  return ASKED.filter((asked) => !facts[asked]);
}

/** What the topic is known by is named in the question about it. */
function questionsOn(asked: Asked, { topic }: Scene): readonly string[] {
  if (asked !== 'purpose' || !topic) return QUESTIONS[asked];
  return [
    `${topic}에서 가장 궁금하신 점은 무엇입니까?`,
    `${topic} 가운데 어떤 점을 가장 이야기하고 싶으십니까?`,
    `${topic}에 관해 무엇을 중심으로 준비하면 좋겠습니까?`,
  ];
}

const COUNT = ['', '한 가지', '두 가지', '세 가지'] as const;

/** The reply to a customer who wants to visit: asks what is not known and shows what is, to be corrected. */
export function visitorQuestionsOutline(scene: Scene): LetterOutline {
  const { facts } = scene;
  const open = missing(facts);
  const count = COUNT[open.length] ?? '';
  const [first] = facts.slots;
  const by = first ? `${koreanDay(first.date, facts.sendDate)}까지 ` : '';
  const known = knownLines(scene);
  return {
    subject: subjectsFor(
      scene,
      count
        ? [
            (topic) => `방문 준비를 위한 질문: ${topic}`,
            (topic) => `${topic}, 오시기 전에 여쭙니다`,
            (topic) => `오시는 날 준비: ${topic}`,
          ]
        : [
            (topic) => `방문 일정 초안: ${topic}`,
            (topic) => `${topic}, 오시는 날 초안`,
            (topic) => `오시는 날 준비: ${topic}`,
          ],
      count ? `방문 준비를 위해 ${count}를 여쭙니다` : '방문 일정 초안을 보내 드립니다',
    ),
    parts: [
      ...part('salutation', 'salutation', '', [koreanSalutation(facts.recipient)]),
      ...part('opening.self', 'opening', '\n\n', selfWays(scene)),
      ...part('opening', 'opening', ' ', [
        '저희를 찾아 주시겠다니 감사합니다.',
        '직접 와 보시겠다는 말씀 반갑게 받았습니다.',
        '귀한 걸음을 해 주신다니 고맙습니다.',
      ]),
      ...part(
        'purpose.lead',
        'purpose',
        ' ',
        count
          ? [
              `헛걸음이 되지 않도록 ${count}만 먼저 여쭙니다.`,
              `알차게 준비하고자 ${count}를 여쭙니다.`,
              `오시는 시간이 아깝지 않도록 ${count}를 미리 여쭙니다.`,
            ]
          : [],
      ),
      ...open.flatMap((asked, at) =>
        part(
          `${asked}.question`,
          asked,
          at === 0 ? '\n\n' : '\n',
          questionsOn(asked, scene).map((question) =>
            open.length > 1 ? `${at + 1}. ${question}` : question,
          ),
        ),
      ),
      ...part(
        'process.lead',
        'process',
        '\n\n',
        known.length > 0
          ? [
              '지금까지 준비한 초안은 이렇습니다. 다르게 보고 싶으시면 바꾸겠습니다.',
              '아래는 마음껏 고쳐 주셔도 되는 초안입니다.',
              '먼저 잡아 본 초안을 적어 드리니 편하게 고쳐 주십시오.',
            ]
          : [],
      ),
      ...known,
      ...part(
        'ask',
        'ask',
        '\n\n',
        count
          ? [
              `그에 맞추어 준비하겠으니 ${by}답해 주시겠습니까?`,
              `${by}짧게라도 회신해 주시겠습니까?`,
              `${by}알려 주실 수 있겠습니까?`,
            ]
          : [
              `고치실 점이 있으면 ${by}알려 주시겠습니까?`,
              `${by}보태거나 뺄 것을 회신해 주시겠습니까?`,
              `바꾸고 싶으신 점을 ${by}말씀해 주시겠습니까?`,
            ],
      ),
      ...part('sign_off', 'sign_off', '\n\n', signOffWays(scene)),
    ],
  };
}

function knownLines({ facts }: Scene): LetterPart[] {
  const line = (labels: readonly string[], text: string) =>
    text ? labels.map((label) => `- ${label}: ${text}`) : [];
  const whole = (text: string) => briefly(text) || text.replace(/\n/gu, ', ');
  return [
    ...part('purpose', 'purpose', '\n', line(['주제', '다룰 내용', '안건'], whole(facts.purpose))),
    ...part('process', 'process', '\n', line(['진행', '순서', '진행 방식'], whole(facts.process))),
    ...part(
      'benefit',
      'benefit',
      '\n',
      line(['가져가실 것', '기대 효과', '얻으실 것'], whole(facts.benefit)),
    ),
  ];
}

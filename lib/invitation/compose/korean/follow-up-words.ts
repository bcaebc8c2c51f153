import type { NewsType } from '../../draft';
import { withParticle } from './particle';

type Three = readonly [string, string, string];

/** Second letter: adds to the first. Third: the new thing itself. Fourth and last: a smaller wish. */
export type Shape = 'adds' | 'fresh' | 'smaller' | 'last';

export const SUBJECTS: Record<Shape, readonly ((topic: string) => string)[]> = {
  adds: [
    (topic) => `${topic}에 덧붙여`,
    (topic) => `${topic}: 한 가지 더`,
    (topic) => `${topic}, 새로 확인한 내용`,
  ],
  fresh: [
    (topic) => `${topic}에 참고하실 내용`,
    (topic) => `새 소식: ${topic}`,
    (topic) => `${topic}, 짧게 전합니다`,
  ],
  smaller: [
    (topic) => `${topic}, 더 작은 부탁`,
    (topic) => `짧은 통화 문의: ${topic}`,
    (topic) => `${topic}, 맞는 분을 여쭙니다`,
  ],
  last: [
    (topic) => `${topic}, 마지막으로 여쭙니다`,
    (topic) => `${topic} 건 마무리`,
    (topic) => `${topic}, 답만 부탁드립니다`,
  ],
};

/** The earlier reason in one clause. */
export const EARLIER: Record<Shape, (about: string) => readonly string[]> = {
  adds: (about) =>
    about
      ? [
          `지난번 ${about} 건에 한 가지를 덧붙입니다.`,
          `${about} 이야기를 드린 뒤 새로 말씀드릴 것이 생겼습니다.`,
          `앞서 여쭌 ${about}에 보탤 내용이 있습니다.`,
        ]
      : [
          '지난번 말씀에 한 가지를 덧붙입니다.',
          '메일을 드린 뒤 새로 말씀드릴 것이 생겼습니다.',
          '앞서 드린 메일에 보탤 내용이 있습니다.',
        ],
  fresh: (about) =>
    about
      ? [
          `앞서 ${about} 건으로 시간을 청한 터라 먼저 알려 드립니다.`,
          `${about} 건을 말씀드릴 때 함께 전하려던 소식입니다.`,
          `${about} 건을 보실 때 참고하실 만할 것 같습니다.`,
        ]
      : [
          '앞서 시간을 청한 터라 먼저 알려 드립니다.',
          '뵙고 함께 전하려던 소식입니다.',
          '참고하실 만할 것 같아 전합니다.',
        ],
  smaller: (about) =>
    about
      ? [
          `${about} 건은 자리를 따로 내시기 번거로우실 수 있겠습니다.`,
          `바쁘신 줄 알기에 ${about} 건의 부탁을 줄여 보았습니다.`,
          `${about} 건으로 긴 시간을 청하지는 않겠습니다.`,
        ]
      : [
          '자리를 따로 내시기 번거로우실 수 있겠습니다.',
          '바쁘신 줄 알기에 부탁을 줄여 보았습니다.',
          '긴 시간을 청하지는 않겠습니다.',
        ],
  last: (about) =>
    about
      ? [
          `${about} 건으로는 이번까지만 메일을 드리려 합니다.`,
          `여러 번 메일을 드려 조심스럽지만, ${about} 건을 마지막으로 여쭙니다.`,
          `${about} 건은 여기서 매듭을 지으려 합니다.`,
        ]
      : [
          '이번까지만 메일을 드리려 합니다.',
          '여러 번 메일을 드려 조심스럽지만, 마지막으로 여쭙니다.',
          '여기서 매듭을 지으려 합니다.',
        ],
};

/** How the new thing changes what is asked. */
export const NEXT: Record<Shape, (about: string) => readonly string[]> = {
  adds: () => [
    '이 내용까지 놓고 보면 이야기가 더 빨라질 것 같습니다.',
    '뵙게 되면 여기서부터 시작하겠습니다.',
    '자세한 것은 만나 뵙고 설명드리겠습니다.',
  ],
  fresh: () => [],
  smaller: () => [
    '먼저 전화로 짧게 말씀 나누는 것으로도 충분합니다.',
    '우선 통화 한 번이면 됩니다.',
    '처음에는 전화로 대신해도 좋습니다.',
  ],
  last: () => [],
};

/** CADENCE §7: what is new, said by its kind. */
export const NEWS: Record<NewsType, (text: string) => Three> = {
  fact: (text) => [
    `그사이 ${withParticle(text, '을/를')} 확인했습니다.`,
    `새로 확인한 것은 ${text}입니다.`,
    `${withParticle(text, '이/가')} 새로 나왔습니다.`,
  ],
  case: (text) => {
    const told = /(?:사례|경험|결과|이야기)$/u.test(text) ? text : `${text} 사례`;
    return [
      `${withParticle(told, '을/를')} 전해 드립니다.`,
      `${withParticle(told, '을/를')} 들려드릴 수 있게 되었습니다.`,
      `참고하실 만한 예로 ${withParticle(told, '이/가')} 있습니다.`,
    ];
  },
  answer: (text) => [
    `${text}에 대한 답을 준비했습니다.`,
    `${withParticle(text, '을/를')} 확인해 두었습니다.`,
    `${text}에 답을 드릴 수 있게 되었습니다.`,
  ],
  document: (text) => [
    `${withParticle(text, '을/를')} 정리해 두었습니다. 말씀만 주시면 보내 드리겠습니다.`,
    `${withParticle(text, '이/가')} 마련되어 있습니다. 필요하시면 바로 보내 드리겠습니다.`,
    `${withParticle(text, '을/를')} 보내 드릴 수 있습니다. 답장에 한마디만 적어 주십시오.`,
  ],
  event: (text) => [
    `곧 ${withParticle(text, '이/가')} 열립니다.`,
    `${withParticle(text, '이/가')} 예정되어 있습니다.`,
    `${withParticle(text, '을/를')} 준비하고 있습니다.`,
  ],
  person: (text) => [
    `${withParticle(text, '이/가')} 자리에 함께할 수 있게 되었습니다.`,
    `이번 자리에는 ${withParticle(text, '이/가')} 함께하기로 했습니다.`,
    `직접 답해 드릴 ${withParticle(text, '이/가')} 같이 갑니다.`,
  ],
};

/** The last letter leaves the reader in peace. */
export const EASY_NO: Three = [
  '필요하지 않으시면 “괜찮습니다” 한마디로 충분합니다. 더 여쭙지 않겠습니다.',
  '다른 분이 맡고 계시면 성함만 알려 주셔도 고맙겠습니다.',
  '관심이 없으시다는 한 줄도 저희에게는 고마운 답입니다.',
];

export const OTHER_PERSON: Three = [
  '이 일을 맡으신 분이 따로 계시면 그분께 여쭙겠습니다.',
  '더 잘 아시는 분이 계시면 소개해 주셔도 좋습니다.',
  '담당이 다르시면 어느 분께 여쭈면 될지만 적어 주셔도 됩니다.',
];

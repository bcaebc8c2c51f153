import type { LetterOutline } from '../../letter/outline';
import { aboutClause } from './brief';
import { signOffWays } from './closing';
import { selfWays } from './opening';
import { withParticle } from './particle';
import { koreanSalutation } from './salutation';
import type { Scene } from './scene';
import { subjectsFor } from './subject';
import { part } from './ways';
import { koreanMoment } from './when';

/** Regret in half a sentence, the purpose in a clause, new times. */
export function rescheduleOutline(scene: Scene): LetterOutline {
  const { facts, times, two, mode } = scene;
  const old = facts.appointment ? koreanMoment(facts.appointment, facts.sendDate) : '';
  const about = aboutClause(scene);
  const meet = { go: '찾아뵈어도', come: '뵈어도', call: '통화드려도' }[mode];
  const held = old
    ? [
        `${withParticle(old, '으로/로')} 잡아 주신 시간을 지키기 어려워져 죄송하며, 다시 시간을 여쭙고자 합니다.`,
        `죄송하게도 ${old} 약속을 옮겨야 하게 되어 연락드립니다.`,
        `${old} 약속을 지키지 못하게 되어 송구한 마음으로 다시 여쭙니다.`,
      ]
    : [
        '정해 주신 시간을 지키기 어려워져 죄송하며, 다시 시간을 여쭙고자 합니다.',
        '죄송하게도 약속을 옮겨야 하게 되어 연락드립니다.',
        '약속을 지키지 못하게 되어 송구한 마음으로 다시 여쭙니다.',
      ];
  return {
    subject: subjectsFor(
      scene,
      [
        (topic) => `${topic} 일정 변경 문의`,
        (topic) => `일정 변경 부탁: ${topic}`,
        (topic) => `${topic}, 시간을 다시 여쭙니다`,
      ],
      '약속 일정 변경 문의드립니다',
    ),
    parts: [
      ...part('salutation', 'salutation', '', [koreanSalutation(facts.recipient)]),
      ...part('opening.self', 'opening', '\n\n', selfWays(scene)),
      ...part('opening', 'opening', ' ', held),
      ...part(
        'purpose',
        'purpose',
        ' ',
        about
          ? [
              `${about}에 관해 말씀 나누려던 내용은 그대로입니다.`,
              `날만 옮길 뿐 ${about} 준비는 그대로 하겠습니다.`,
              `${about}에 관해 준비한 것은 그대로 보여 드리겠습니다.`,
            ]
          : [],
      ),
      ...part(
        'ask',
        'ask',
        '\n\n',
        times
          ? two
            ? [
                `${times} 중 언제가 괜찮으신지 회신해 주시겠습니까?`,
                `새 시간으로 ${times} 중 어느 쪽이 나으신지 알려 주시겠습니까?`,
                `${times} 가운데 되는 때를 말씀해 주시겠습니까?`,
              ]
            : [
                `${times}에 ${meet} 괜찮으신지 회신해 주시겠습니까?`,
                `새 시간으로 ${withParticle(times, '은/는')} 어떠신지 알려 주시겠습니까?`,
                `${withParticle(times, '으로/로')} 옮겨도 되는지 말씀해 주시겠습니까?`,
              ]
          : [
              '언제가 다시 편하신지 회신해 주시겠습니까?',
              '새로 편하신 때를 알려 주시겠습니까?',
              '괜찮으신 날을 말씀해 주시겠습니까?',
            ],
      ),
      ...part(
        'ask.alternative',
        'ask',
        ' ',
        times
          ? [
              '어려우시면 편하신 때를 적어 주십시오. 저희가 맞추겠습니다.',
              '다른 날이 더 나으시면 그날로 맞추겠습니다.',
              '이때가 어려우시면 가능하신 날을 적어 주셔도 됩니다.',
            ]
          : [],
      ),
      ...part('sign_off', 'sign_off', '\n\n', signOffWays(scene)),
    ],
  };
}

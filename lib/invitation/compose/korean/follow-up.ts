import type { LetterOutline } from '../../letter/outline';
import { aboutClause } from './brief';
import { signOffWays } from './closing';
import { selfWays } from './opening';
import { withParticle } from './particle';
import { readKoreanPhrase } from './phrase';
import { koreanSalutation } from './salutation';
import type { Scene } from './scene';
import { subjectsFor } from './subject';
import { part } from './ways';

import { EARLIER, EASY_NO, NEWS, NEXT, OTHER_PERSON, SUBJECTS, type Shape } from './follow-up-words';

/** CADENCE §7: each step brings something new, in another shape, and says the earlier reason in one clause. */
export function followUpOutline(scene: Scene): LetterOutline {
  const { facts, selfShort } = scene;
  const shape = shapeOf(scene);
  const about = aboutClause(scene);
  const news = newsWays(scene);
  const reason = part('opening', 'opening', ' ', EARLIER[shape](about));
  const added = part('purpose', 'purpose', shape === 'fresh' ? ' ' : '\n\n', news);
  const next = part('purpose.next', 'purpose', shape === 'fresh' ? '\n\n' : ' ', NEXT[shape](about));
  return {
    subject: subjectsFor(scene, SUBJECTS[shape], '한 가지 더 말씀드립니다'),
    parts: [
      ...part('salutation', 'salutation', '', [koreanSalutation(facts.recipient)]),
      ...part('opening.self', 'opening', '\n\n', selfWays({ ...scene, self: selfShort })),
      ...(shape === 'fresh' ? [...added, ...reason, ...next] : [...reason, ...added, ...next]),
      ...part('ask', 'ask', '\n\n', askAgain(scene, shape)),
      ...part(
        'ask.alternative',
        'ask',
        ' ',
        facts.lastStep ? EASY_NO : shape === 'smaller' ? OTHER_PERSON : [],
      ),
      ...part('sign_off', 'sign_off', '\n\n', signOffWays(scene)),
    ],
  };
}

function shapeOf({ facts }: Scene): Shape {
  if (facts.lastStep) return 'last';
  return facts.step <= 2 ? 'adds' : facts.step === 3 ? 'fresh' : 'smaller';
}

function newsWays({ facts: { news } }: Scene): readonly string[] {
  if (!news.text) return [];
  const phrase = readKoreanPhrase(news.text);
  if (phrase.kind === 'sentence') return [phrase.text];
  if (news.type === null)
    return [
      `전할 내용은 ${phrase.text}입니다.`,
      `덧붙이고 싶은 것은 ${phrase.text}입니다.`,
      `새로운 내용은 ${phrase.text}입니다.`,
    ];
  return NEWS[news.type](phrase.text);
}

function askAgain({ times, two, mode }: Scene, shape: Shape): readonly string[] {
  if (!times)
    return shape === 'last'
      ? [
          '관심이 있으신지 한 줄로 답해 주시겠습니까?',
          '이어 가도 좋을지만 알려 주시겠습니까?',
          '뜻이 있으신지 말씀해 주시겠습니까?',
        ]
      : [
          '편하신 날을 하루만 알려 주시겠습니까?',
          '언제가 좋으실지 회신해 주시겠습니까?',
          '괜찮으신 때를 말씀해 주시겠습니까?',
        ];
  const meet = mode === 'go' ? '찾아뵈어도' : mode === 'come' ? '모셔도' : '전화드려도';
  if (shape === 'smaller')
    return two
      ? [
          `${times} 중 통화가 되는 때를 알려 주시겠습니까?`,
          `전화드릴 때로 ${times} 중 어느 쪽이 나으신지 회신해 주시겠습니까?`,
          `${times} 가운데 잠깐 통화하실 수 있는 때가 있습니까?`,
        ]
      : [
          `${times}에 전화드려도 괜찮으신지 알려 주시겠습니까?`,
          `전화드릴 때로 ${withParticle(times, '은/는')} 어떠십니까?`,
          `${times}에 잠깐 통화하실 수 있겠습니까?`,
        ];
  if (shape === 'last')
    return two
      ? [
          `뜻이 있으시면 ${times} 중 하나만 골라 답해 주시겠습니까?`,
          `아직 살펴보실 뜻이 있으시면 ${times} 중 되는 때를 알려 주시겠습니까?`,
          `이어 가실 마음이 있으시면 ${times} 중 어느 쪽이 좋으신지 적어 주시겠습니까?`,
        ]
      : [
          `뜻이 있으시면 ${withParticle(times, '이/가')} 어떠신지 답해 주시겠습니까?`,
          `아직 살펴보실 뜻이 있으시면 ${times}에 ${meet} 될지 알려 주시겠습니까?`,
          `이어 가실 마음이 있으시면 ${withParticle(times, '이/가')} 좋으신지 적어 주시겠습니까?`,
        ];
  const lead = shape === 'adds' ? ['', '새로 비워 둔 ', ''] : ['', '', '혹시 '];
  return two
    ? [
        `${lead[0]}${times} 가운데 어느 날이 좋으신지 답장 주시겠습니까?`,
        `${lead[1]}${times} 중 하나를 골라 주시겠습니까?`,
        `${lead[2]}${times} 중 ${meet} 될 때가 있습니까?`,
      ]
    : [
        `${lead[0]}${withParticle(times, '은/는')} 어떠십니까?`,
        `${lead[1]}${times}에 ${meet} 될지 답장 주시겠습니까?`,
        `${lead[2]}${withParticle(times, '이/가')} 괜찮으십니까?`,
      ];
}

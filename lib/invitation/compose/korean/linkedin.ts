import { LINKEDIN_LIMITS } from '../../linkedin-limits';
import type { LetterOutline } from '../../letter/outline';
import { aboutClause } from './brief';
import { fitting, type Candidate } from './fit';
import { inmailAsk, inmailBenefit, inmailOpening, inmailPurpose, noteOpening } from './linkedin-words';
import { koreanNameWithPost } from './salutation';
import type { Scene } from './scene';
import { invitationSubjects } from './subject';
import { part } from './ways';

const weighed = (weight: number, parts: ReturnType<typeof part>): Candidate[] =>
  parts.map((one) => ({ part: one, weight }));

function greeting({ facts }: Scene): readonly string[] {
  const reader = koreanNameWithPost(facts.recipient);
  return reader ? [`${reader}, 안녕하십니까.`, `안녕하십니까, ${reader}.`] : ['안녕하십니까.'];
}

/** LinkedIn's note: who, why, what about, and the wish to be connected, as much as the limit holds. */
export function connectionNoteOutline(scene: Scene): LetterOutline {
  const { facts, selfShort } = scene;
  const limit = facts.limit ?? LINKEDIN_LIMITS.note;
  const about = aboutClause(scene);
  return {
    subject: [''],
    parts: atLeast(
      fitting(
        [
          ...weighed(2, part('salutation', 'salutation', '', greeting(scene))),
          ...weighed(
            3,
            part(
              'opening.self',
              'opening',
              ' ',
              selfShort
                ? [
                    `링크드인에서 뵙습니다. ${selfShort}입니다.`,
                    `${selfShort}입니다. 링크드인에서 뵙게 되어 반갑습니다.`,
                  ]
                : [],
            ),
          ),
          ...weighed(4, part('opening', 'opening', ' ', noteOpening(scene))),
          ...weighed(
            5,
            part(
              'purpose',
              'purpose',
              ' ',
              about
                ? [
                    `${about} 소식을 서로 나누면 좋겠습니다.`,
                    `${about} 이야기를 가끔 나누고 싶습니다.`,
                    `${about}에 관심이 많습니다.`,
                  ]
                : [],
            ),
          ),
          ...weighed(
            1,
            part('ask', 'ask', ' ', [
              '1촌으로 인사드려도 되겠습니까?',
              '1촌을 맺어 주시면 감사하겠습니다.',
              '1촌 신청을 받아 주시겠습니까?',
            ]),
          ),
        ],
        limit,
        limit,
      ),
    ),
  };
}

/** LinkedIn's letter: answered more often when short, so that everything but purpose and ask may be given up. */
export function inmailOutline(scene: Scene): LetterOutline {
  const { facts, selfShort } = scene;
  const hard = facts.limit ?? LINKEDIN_LIMITS.inmail;
  const soft = Math.min(LINKEDIN_LIMITS.inmailSoft, hard);
  const name = facts.signature || (facts.sender.name ? `${facts.sender.name} 드림` : '');
  return {
    subject: invitationSubjects(scene).map((subject) => subject.slice(0, LINKEDIN_LIMITS.inmailSubject)),
    parts: atLeast(
      fitting(
        [
          ...weighed(1, part('salutation', 'salutation', '', greeting(scene))),
          ...weighed(4, part('opening.self', 'opening', ' ', selfShort ? [`${selfShort}입니다.`] : [])),
          ...weighed(3, part('opening', 'opening', ' ', inmailOpening(scene))),
          ...weighed(1, part('purpose', 'purpose', ' ', inmailPurpose(scene))),
          ...weighed(2, part('benefit', 'benefit', '\n\n', inmailBenefit(scene))),
          ...weighed(1, part('ask', 'ask', '\n\n', inmailAsk(scene))),
          ...weighed(2, part('sign_off', 'sign_off', '\n\n', name ? [name] : [])),
        ],
        soft,
        hard,
      ),
    ),
  };
}

/** Where even the name is longer than the limit, the greeting alone. */
function atLeast(parts: LetterOutline['parts']): LetterOutline['parts'] {
  return parts.length > 0 ? parts : part('salutation', 'salutation', '', ['안녕하십니까.']);
}

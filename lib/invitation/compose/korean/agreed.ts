import type { LetterOutline } from '../../letter/outline';
import { aboutClause, briefly, onTopic } from './brief';
import { signOffWays } from './closing';
import { companions } from './meeting';
import { selfWays } from './opening';
import { withParticle } from './particle';
import { koreanSalutation } from './salutation';
import type { Scene } from './scene';
import { subjectsFor } from './subject';
import { part } from './ways';
import { koreanDay, koreanDayBefore, koreanMoment, nearDay } from './when';

/** The agreed time, with its zone; '' where none is given. */
export function agreedTime({ facts }: Scene): string {
  const slot = facts.appointment ?? facts.slots[0];
  if (!slot) return '';
  const zone = facts.zoneName ? `(${facts.zoneName})` : '';
  return koreanMoment(slot, facts.sendDate) + zone;
}

/** What happens at the agreed time, by who travels: in the form of a promise. */
function promise(scene: Scene, time: string): readonly string[] {
  const { mode, facts } = scene;
  const where = facts.meeting.where && !/^https?:/u.test(facts.meeting.where) ? facts.meeting.where : '';
  if (mode === 'call')
    return [`${time}에 통화로 뵙겠습니다.`, `약속은 ${time} 통화입니다.`, `${time}에 연락드리겠습니다.`];
  if (mode === 'come') {
    const at = where ? `${where}에서` : '저희 쪽에서';
    return [
      `${time}에 ${at} 기다리겠습니다.`,
      `약속은 ${time}, 장소는 ${where || '저희 사무실'}입니다.`,
      `${time}에 ${at} 뵙겠습니다.`,
    ].map((way) => (where ? way : way.replace(', 장소는 저희 사무실', '')));
  }
  const to = where ? ` ${withParticle(where, '으로/로')}` : '';
  return [
    `${time}에${to} 찾아뵙겠습니다.`,
    where ? `약속은 ${time}, 장소는 ${where}입니다.` : `약속은 ${time}입니다.`,
    `${time}, 시간에 맞추어${to} 찾아뵙겠습니다.`,
  ];
}

/** The agreed time and the three elements in brief, and what to tell us if something changes. */
export function confirmationOutline(scene: Scene): LetterOutline {
  const { facts } = scene;
  const time = agreedTime(scene);
  const slot = facts.appointment ?? facts.slots[0];
  const by = slot ? koreanDayBefore(slot, facts.sendDate) : '';
  const until = by ? `${by}까지` : '미리';
  const day = slot ? koreanDay(slot.date, facts.sendDate) : '';
  const lines = elementLines(scene);
  const lead = [
    '그날 함께할 내용을 짧게 적습니다.',
    '준비는 아래와 같이 하겠습니다.',
    '다시 한번 내용을 정리합니다.',
  ];
  return {
    subject: subjectsFor(
      scene,
      [
        (topic) => `${day} 일정 확인: ${topic}`,
        (topic) => `${topic} 건 일정 확인`,
        (topic) => `${topic}, 약속 확인드립니다`,
      ],
      `${day} 일정 확인드립니다`.trim(),
    ),
    parts: [
      ...part('salutation', 'salutation', '', [koreanSalutation(facts.recipient)]),
      ...part('opening.self', 'opening', '\n\n', selfWays({ ...scene, self: scene.selfShort })),
      ...part('opening', 'opening', ' ', [
        '시간을 내어 주셔서 감사합니다.',
        '일정을 정해 주셔서 감사합니다.',
        '흔쾌히 시간을 내어 주셔서 고맙습니다.',
      ]),
      ...part('opening.time', 'opening', ' ', time ? promise(scene, time) : []),
      ...part('process.lead', 'process', '\n\n', lines.length > 0 ? lead : []),
      ...lines,
      ...part('ask', 'ask', '\n\n', [
        `시간이나 참석하실 분이 바뀌면 ${until} 알려 주시겠습니까?`,
        `바뀌는 점이나 더 다루고 싶으신 내용이 있으면 ${until} 회신해 주시겠습니까?`,
        `함께하실 분이나 장소가 달라지면 ${until} 말씀해 주시겠습니까?`,
      ]),
      ...part('sign_off', 'sign_off', '\n\n', signOffWays(scene)),
    ],
  };
}

/** Steps longer than this give way to the minutes. */
const MAX_STEPS = 30;

/** In brief: what about, how, what for; what was told at length before is not told again. */
function elementLines(scene: Scene) {
  const { facts } = scene;
  const about = aboutClause(scene);
  const ours = companions(scene);
  const minutes = facts.meeting.minutes ? `${facts.meeting.minutes}분` : '';
  const told = briefly(facts.process);
  const run = minutes && told.length > MAX_STEPS ? '' : told;
  const who = ours && !run.includes(ours.split(' ').at(-1) ?? ours) ? ours : '';
  const gain = briefly(facts.benefit);
  const line = (labels: readonly string[], text: string) =>
    text ? labels.map((label) => `- ${label}: ${text}`) : [];
  return [
    ...part('purpose', 'purpose', '\n', line(['다룰 내용', '주제', '안건'], about)),
    ...part('process', 'process', '\n', line(['진행', '순서', '진행 방식'], run)),
    ...part('process.time', 'process', '\n', line(['시간', '걸리는 시간', '소요 시간'], run ? '' : minutes)),
    ...part(
      'process.people',
      'process',
      '\n',
      line(
        ['저희 쪽 참석', '함께 가는 사람', '저희 참석자'].map((label) =>
          scene.mode === 'go' ? label : label.replace('함께 가는 사람', '자리에 함께할 사람'),
        ),
        who,
      ),
    ),
    ...part('benefit', 'benefit', '\n', line(['얻으실 것', '기대 효과', '끝나고 남는 것'], gain)),
  ];
}

/** Shorter than anything before it: the day, the place, the people. */
export function reminderOutline(scene: Scene): LetterOutline {
  const { facts, mode } = scene;
  const slot = facts.appointment ?? facts.slots[0];
  const near = slot ? nearDay(slot, facts.sendDate) : '';
  const time = agreedTime(scene);
  const when = [near, time].filter(Boolean).join(' ');
  const { where } = facts.meeting;
  const ours = companions(scene);
  const meet = { go: '찾아뵙겠습니다', come: '뵙겠습니다', call: '통화드리겠습니다' }[mode];
  const phone = facts.signature ? '' : facts.sender.phone;
  const reach = phone
    ? `${withParticle(phone, '으로/로')} 전화 주셔도 됩니다`
    : '이 메일로 알려 주셔도 됩니다';
  const about = onTopic(scene);
  return {
    subject: subjectsFor(
      scene,
      [
        (topic) => `${near || '곧'} 뵙겠습니다: ${topic}`,
        (topic) => `${near ? `${near} ` : ''}약속 안내: ${topic}`,
        (topic) => `${topic} 약속을 앞두고`,
      ],
      near ? `${near} 뵙겠습니다` : '약속을 앞두고 연락드립니다',
    ),
    parts: [
      ...part('salutation', 'salutation', '', [koreanSalutation(facts.recipient)]),
      ...part('opening.self', 'opening', '\n\n', selfWays({ ...scene, self: scene.selfShort })),
      ...part(
        'opening',
        'opening',
        ' ',
        when
          ? [
              `${when}에 ${about}${meet}.`,
              `${about}${when}에 ${meet}.`,
              `약속드린 대로 ${when}에 ${about}${meet}.`,
            ]
          : [],
      ),
      ...part(
        'process',
        'process',
        ' ',
        ours
          ? [
              `저희 쪽에서는 ${withParticle(ours, '이/가')} 함께합니다.`,
              `자리에는 ${withParticle(ours, '이/가')} 같이합니다.`,
              `${withParticle(ours, '와/과')} 제가 함께합니다.`,
            ]
          : [],
      ),
      ...part('process.place', 'process', ' ', where ? placeReminder(scene, where) : []),
      ...part('ask', 'ask', '\n\n', [
        `늦추거나 바꾸실 일이 생기면 ${reach}.`,
        `사정이 달라지셨으면 ${reach}. 편하게 말씀해 주십시오.`,
        `인원이나 장소가 달라졌으면 ${reach}.`,
      ]),
      ...part('sign_off', 'sign_off', '\n\n', signOffWays(scene)),
    ],
  };
}

function placeReminder({ mode }: Scene, where: string): readonly string[] {
  if (/^https?:/u.test(where)) return [`접속 주소: ${where}`];
  if (mode === 'come')
    return [`오실 곳은 ${where}입니다.`, `장소는 ${where}입니다.`, `${where}에서 기다리고 있겠습니다.`];
  return [
    `장소는 ${withParticle(where, '으로/로')} 알고 있습니다.`,
    `${withParticle(where, '으로/로')} 가면 되는 것으로 알고 있습니다.`,
    `장소는 ${where}입니다.`,
  ];
}

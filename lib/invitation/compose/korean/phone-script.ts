import type { LetterOutline } from '../../letter/outline';
import { agreedTime } from './agreed';
import { aboutClause } from './brief';
import { companions } from './meeting';
import { withParticle } from './particle';
import type { Scene } from './scene';
import { subjectsFor } from './subject';
import { part } from './ways';

/** METHOD §4.3: the call before the meeting, as one says it aloud; one thing a line. */
export function phoneScriptOutline(scene: Scene): LetterOutline {
  const { facts, selfShort, mode } = scene;
  const time = agreedTime(scene);
  const about = aboutClause(scene);
  const ours = companions(scene);
  const visit = { go: '방문', come: '오시는 일정', call: '통화 약속' }[mode];
  const me = selfShort ? `${selfShort}입니다.` : '';
  const you = scene.you ? `${scene.you}, ` : '';
  const back = facts.sender.phone
    ? `${withParticle(facts.sender.phone, '으로/로')} 연락 부탁드립니다.`
    : '편하실 때 연락 부탁드립니다.';
  const place = facts.meeting.where && mode !== 'call' ? facts.meeting.where : '';
  const say = (label: string, ways: readonly string[]) => ways.map((way) => `- ${label}: “${way}”`);
  return {
    subject: subjectsFor(
      scene,
      [
        (topic) => `확인 전화: ${topic}`,
        (topic) => `${topic}, 약속 전 통화`,
        (topic) => `전화 메모: ${topic}`,
      ],
      '약속 전 확인 전화',
    ),
    parts: [
      ...part(
        'salutation',
        'salutation',
        '',
        say(
          '인사',
          [
            `${you}안녕하십니까. ${me} 지금 잠깐 통화 괜찮으십니까?`,
            `안녕하십니까. ${you}${me} 잠시 통화하실 수 있습니까?`,
            `${you}안녕하십니까. ${me} 지금 말씀 나누실 수 있으십니까?`,
          ].map((way) => way.replace(/ {2,}/gu, ' ').replace(/, \s*잠시/u, ', 잠시')),
        ),
      ),
      ...part(
        'opening',
        'opening',
        '\n',
        say(
          '용건',
          time
            ? [
                `${time} ${visit}을 앞두고 확인차 전화드렸습니다.`,
                `${time}에 뵙기로 한 일로 전화드렸습니다.`,
                `${time} 약속을 한 번 더 확인하려고 합니다.`,
              ]
            : [
                '뵙기로 한 일정을 확인하려고 전화드렸습니다.',
                '약속을 앞두고 확인차 전화드렸습니다.',
                '일정을 한 번 더 확인하려고 합니다.',
              ],
        ),
      ),
      ...part(
        'purpose',
        'purpose',
        '\n',
        about
          ? say('내용', [
              `그날은 ${withParticle(about, '을/를')} 같이 보려고 합니다.`,
              `말씀드린 대로 ${about} 건을 다룹니다.`,
              `${about}에 관해 이야기 나누는 자리입니다.`,
            ])
          : [],
      ),
      ...part(
        'ask',
        'ask',
        '\n',
        say(
          '확인',
          [
            '시간은 그대로 괜찮으십니까? 함께하실 분이 더 계십니까?',
            '그 시간에 변동은 없으십니까? 몇 분이 함께하십니까?',
            '일정은 그대로 진행해도 되겠습니까? 다른 분도 오십니까?',
          ].map((way) =>
            mode === 'come' ? way : way.replace('다른 분도 오십니까', '다른 분도 함께하십니까'),
          ),
        ),
      ),
      ...part(
        'process',
        'process',
        '\n',
        say(
          '저희 쪽',
          ours
            ? [
                `${withParticle(ours, '와/과')} 제가 함께합니다.`,
                `저희 쪽에서는 ${withParticle(ours, '이/가')} 같이합니다.`,
                `그날은 ${withParticle(ours, '이/가')} 직접 답해 드립니다.`,
              ]
            : [],
        ),
      ),
      ...part(
        'process.place',
        'process',
        '\n',
        say(
          '장소',
          place && !/^https?:/u.test(place)
            ? [
                mode === 'come'
                  ? `오실 곳은 ${place}입니다.`
                  : `${withParticle(place, '으로/로')} 가면 되겠습니까?`,
                `장소는 ${withParticle(place, '이/가')} 맞습니까?`.replace(
                  /맞습니까\?$/u,
                  mode === 'come' ? '맞습니다.' : '맞습니까?',
                ),
                `${place}에서 뵙겠습니다.`,
              ]
            : [],
        ),
      ),
      ...part(
        'process.bring',
        'process',
        '\n',
        say(
          '준비',
          [
            '제가 챙겨 가면 좋을 자료가 더 있습니까?',
            '미리 봐 두면 좋을 자료가 있습니까?',
            '그날 꼭 다루고 싶으신 것이 더 있습니까?',
          ].map((way) => (mode === 'go' ? way : way.replace('챙겨 가면', '준비하면'))),
        ),
      ),
      ...part(
        'ask.alternative',
        'ask',
        '\n',
        say(
          '부재중',
          [
            `${me} ${time ? `${time} ${visit} 건으로` : '일정 확인차'} 전화드렸습니다. 바뀐 점이 있으시면 ${back}`,
            `${me} ${time ? `${time} 약속을` : '약속을'} 확인하려고 전화드렸습니다. ${back}`,
            `${me} ${time ? `${time} ${visit}은` : '약속은'} 그대로 알고 준비하겠습니다. 달라진 점이 있으시면 ${back}`,
          ].map((way) => way.trim()),
        ),
      ),
    ],
  };
}

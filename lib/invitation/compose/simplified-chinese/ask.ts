import { OCCASIONS } from '../../draft';
import type { LetterPart } from '../../letter/outline';
import { say, type Says } from '../chinese/say';
import type { TidyFacts } from '../tidy-facts';
import { part } from './part';
import type { Blanks } from './words';

/** WORDING §4, ask rule: whoever does not know us is asked for interest first, then for one of the days. */
const ASKS: Says = [
  [{ slots: [1] }, '{times}，您看方便吗？', '不知{times}您是否方便？', '定在{times}，可以吗？'],
  [
    { slots: [2] },
    '{times}，哪个时间您方便？',
    '{times}，您看哪个合适？',
    '请您选一个时间：{times}，哪个好？',
  ],
  [
    { slots: [1], warmth: ['cold'], occasion: ['first_visit', 'introduction', 'demo'] },
    '您觉得值得一谈吗？如果可以，{times}请您留给我。',
    '如果您觉得值得一谈，{times}方便吗？',
    '您若愿意往下谈，{times}可以吗？',
  ],
  [
    { slots: [2], warmth: ['cold'], occasion: ['first_visit', 'introduction', 'demo'] },
    '您觉得值得一谈吗？如果可以，{times}，请您选一个。',
    '如果您觉得值得一谈，{times}，哪个时间您方便？',
    '您若愿意往下谈，{times}，请您挑一个时间。',
  ],
  [
    { slots: [2], role: ['policy_decider'] },
    '您时间紧，{times}，请您定一个。',
    '{times}，以您的日程为准，哪个方便？',
  ],
  [
    { slots: [1], role: ['policy_decider'] },
    '您时间紧，{times}是否可行？',
    '以您的日程为准，{times}方便吗？',
  ],
  [
    { slots: [2], focus: ['power'], role: ['policy_decider', 'specific_decider', 'finance', null] },
    '{times}，哪个时间排得进您的日程？',
  ],
  [
    { slots: [1], focus: ['power'], role: ['policy_decider', 'specific_decider', 'finance', null] },
    '{times}，排得进您的日程吗？',
  ],
  [{ slots: [2], role: ['specific_decider'] }, '{times}，请您定一个，好吗？'],
  [{ slots: [1], role: ['specific_decider', 'finance'] }, '能否就定在{times}？', '请您确认{times}是否可行。'],
  [{ slots: [2], role: ['influencer'] }, '{times}，哪个时间您抽得出身？'],
  [
    { slots: [2], role: ['executor'] },
    '{times}，请您回复确认一个时间。',
    '麻烦您回信定一下：{times}，哪个合适？',
  ],
  [{ slots: [1], role: ['executor'] }, '{times}是否合适，麻烦您回信确认。'],
  [{ slots: [2], role: ['user'] }, '{times}，您和同事哪个时间走得开？'],
  [{ slots: [1], role: ['user'] }, '{times}，您和同事走得开吗？'],
  [
    { slots: [2], role: ['gatekeeper'], occasion: OCCASIONS },
    '想请您帮忙安排：{times}，哪个时间可行？',
    '麻烦您看一下，{times}，哪个能安排？',
    '{times}，能请您安排其中一个吗？',
  ],
  [
    { slots: [1], role: ['gatekeeper'], occasion: OCCASIONS },
    '想请您帮忙安排：{times}，可以吗？',
    '麻烦您看一下，{times}能安排吗？',
    '{times}，能请您安排一下吗？',
  ],
  [{ slots: [2], role: ['finance'] }, '{times}，请您确认一个，好吗？'],
  [{ slots: [2], style: ['emotional'] }, '{times}，哪个时间您更从容些？'],
  [
    { slots: [2], occasion: ['they_come_to_us'] },
    '来访定在{times}，您哪个时间方便？',
    '{times}，您哪天过来合适？',
  ],
  [
    { slots: [1], occasion: ['they_come_to_us'] },
    '来访定在{times}，您看可以吗？',
    '{times}您过来，时间合适吗？',
  ],
  [{ slots: [2], occasion: ['demo'] }, '演示放在{times}，您看哪个合适？', '{times}，哪个时间看演示方便？'],
  [{ slots: [1], occasion: ['demo'] }, '演示放在{times}，您看可以吗？', '{times}看演示，您方便吗？'],
  [
    { slots: [2], occasion: ['service_visit'] },
    '{times}上门，现场哪个时间方便？',
    '{times}，现场哪个时间好安排？',
  ],
  [
    { slots: [1], occasion: ['service_visit'] },
    '{times}上门，现场方便吗？',
    '上门定在{times}，现场能安排吗？',
  ],
  [{ slots: [2], occasion: ['event'] }, '{times}，您来哪一场方便？', '请您选一场：{times}，哪个合适？'],
  [{ slots: [1], occasion: ['event'] }, '{times}，您能来吗？', '不知{times}您是否有空来？'],
  [{ slots: [1], occasion: ['follow_up'] }, '下一次定在{times}，可以吗？'],
  [{ slots: [0] }, '您看哪天方便？', '什么时候方便，请您告诉我。', '时间听您的，您看什么时候合适？'],
  [{ slots: [0], warmth: ['cold'] }, '您觉得值得一谈吗？', '不知您是否愿意谈一谈？', '这件事您有兴趣吗？'],
];

/** Another way out: somebody else answers, another time, or an easy no. */
const ALTERNATIVES: Says = [
  [
    {},
    '时间不合适的话，请您另定。',
    '都不方便的话，您说个时间，我来配合。',
    '别的时间更好，也请直接告诉我。',
  ],
  [{ slots: [0] }, '如果由其他同事负责，也请告诉我。', '不着急，您看了再说。', '一两句话回我就好。'],
  [{ warmth: ['cold'] }, '如果不需要，回我一句就好。', '暂时用不上的话，也请直说。'],
  [
    { role: ['policy_decider'] },
    '请您的助理直接回复我也可以。',
    '也可以请同事代您回复。',
    '具体时间请助理告诉我就行。',
  ],
  [
    { focus: ['power'], role: ['policy_decider', 'specific_decider', 'finance', null] },
    '由您的助理来定时间也可以。',
    '请秘书回我一句也行。',
  ],
  [
    { role: ['gatekeeper'] },
    '其他时间更好安排的话，请告诉我；不便安排，也请直说。',
    '如果都不行，请告诉我其他时间；确实不便，也没有关系。',
    '如果需要改到其他时间，我来配合；不方便也请直接告诉我。',
  ],
  [{ role: ['executor'] }, '需要我补哪些资料，也请在回信里写明。', '还缺哪份文件，请一并告诉我。'],
  [
    { role: ['influencer'] },
    '要先看哪些数据，也请告诉我，我提前发您。',
    '手头有可以先看的文件，也请发我一份。',
  ],
  [{ role: ['user'] }, '有几位同事参加，也请一并告诉我。', '还有谁想来，也请把名字告诉我。'],
  [{ role: ['finance'] }, '要先看哪些数字，也请告诉我，我提前发您。'],
  [
    { occasion: ['they_come_to_us'] },
    '哪几位同行、哪里要改，也请告诉我。',
    '安排上要改的地方，请直接告诉我。',
    '同行的人定了，请把名字发我。',
  ],
];

/** WORDING §1, slot 7: one question with its days, and another way out. */
export function ask(facts: TidyFacts, blanks: Blanks): LetterPart[] {
  return [
    ...part('ask', 'ask', '', say(ASKS, facts, blanks)),
    ...part('ask.alternative', 'ask', '', say(ALTERNATIVES, facts, blanks)),
  ];
}

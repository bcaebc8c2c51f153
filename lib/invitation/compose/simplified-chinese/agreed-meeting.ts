import { daysBetween } from '../../calendar-date';
import type { LetterPart } from '../../letter/outline';
import { say, type Says } from '../chinese/say';
import type { TidyFacts } from '../tidy-facts';
import { briefBlanks } from './brief';
import { paragraph, part } from './part';
import { salutations } from './recipient';
import { signOff } from './sign-off';
import type { Blanks } from './words';

const AGREED: Says = [
  [
    {},
    '{meet}就定在{agreed}，谢谢您。',
    '跟您确认一下，{agreed}的{meet}照常。',
    '谢谢您答应，{agreed}的{meet}我们记下了。',
  ],
  [{ occasion: ['they_come_to_us'] }, '{agreed}恭候您来，时间就这样定了。'],
];
const AGREED_WITHOUT_TIME: Says = [
  [
    {},
    '{meet}的事就这样定了，谢谢您。',
    '谢谢您答应，{meet}的安排我们记下了。',
    '跟您确认一下{meet}的安排。',
  ],
];
const TOPIC: Says = [
  [{}, '谈的是{topic}，别的不占您时间。', '当天只谈{topic}。', '主题还是{topic}。'],
  [{}, '当天和您{do}，别的不占您时间。', '要办的还是{do}。', '主题没有变：{do}。'],
];
const PEOPLE: Says = [
  [
    {},
    '我们这边来的是我和{ours}，预计{minutes}。',
    '{ours}和我会到，请您预留{minutes}。',
    '参加的有{ours}和我，总共{minutes}。',
  ],
  [{}, '我们这边来的是我和{ours}。', '{ours}和我会到。', '参加的有{ours}和我。'],
  [{}, '请您预留{minutes}。', '预计{minutes}。', '总共{minutes}。'],
];
const PLACE: Says = [
  [{}, '地点是{place}。', '{place}见。', '请记一下地点：{place}。'],
  [{ form: ['call'] }, '入会地址：{place}', '到时点这个链接：{place}', '会议链接先发您：{place}'],
];
const FLOW: Says = [[{}, '按说好的，{flow}。', '安排照旧，{flow}。', '流程不变，{flow}。']];
const GAIN: Says = [
  [{}, '谈完，{it}交给您。', '{it}由我们备好，当天给您。', '到时您可以带走{it}。'],
  [{}, '我们会盯住一点：让您能{gain}。', '谈完要做到的是：您能{gain}。', '要的结果也没变：您能{gain}。'],
];
const CHANGE: Says = [
  [
    {},
    '时间、地点或人选有变化，请在{agreedDay}之前告诉我，好吗？',
    '如需改时间或换人，请提前回我一句，我马上调整。',
    '万一有变，请回信告诉我新的时间和参加的人。',
  ],
  [{}, '万一有变，回信或者打{phone}都能找到我，请您随时告诉我。'],
];

/** METHOD §1.1: both sides have the three elements before them, in brief, and know what to tell when they change. */
export function confirmation(facts: TidyFacts, blanks: Blanks): LetterPart[] {
  const brief = briefBlanks(facts, blanks);
  const opening = say(brief['agreed'] ? AGREED : AGREED_WITHOUT_TIME, facts, brief);
  return [
    ...part('salutation', 'salutation', '', salutations(facts.recipient, 'later')),
    ...part('opening', 'opening', '', opening),
    ...paragraph([
      ...part('purpose', 'purpose', '', say(TOPIC, facts, brief)),
      ...part('process', 'process', '', say(PEOPLE.filter(fullest(brief)), facts, brief)),
      ...part('process.flow', 'process', '', say(FLOW, facts, brief)),
      ...part('process.place', 'process', '', say(PLACE, facts, brief)),
      ...part('benefit', 'benefit', '', say(GAIN, facts, brief)),
    ]),
    ...paragraph(part('ask', 'ask', '', say(CHANGE, facts, brief))),
    ...signOff(facts, 'plain'),
  ];
}

/** The first rule that all is known for stands for the others. */
function fullest(blanks: Blanks): (rule: Says[number]) => boolean {
  const both = Boolean(blanks['ours'] && blanks['minutes']);
  return ([, text = '']) => !both || (text.includes('{ours}') && text.includes('{minutes}'));
}

const SOON: Says = [
  [
    {},
    '{soon}的{meet}快到了，提前跟您说一声。',
    '给您提个醒：{soon}有约好的{meet}。',
    '{soon}的{meet}，跟您再对一遍。',
  ],
  [{ occasion: ['they_come_to_us'] }, '{soon}等您过来，提前跟您说一声。'],
];
const SOON_WITHOUT_TIME: Says = [
  [
    {},
    '约好的{meet}快到了，提前跟您说一声。',
    '给您提个醒：{meet}就在眼前。',
    '约好的{meet}，跟您再对一遍。',
  ],
];
const WHO_COMES: Says = [
  [{}, '{ours}同我准点到{place}。', '还是老地方{place}，{ours}也来。', '{place}见，同来的是{ours}。'],
  [{}, '{ours}同我准点到。', '同来的是{ours}。', '{ours}也一起到。'],
  [{}, '{place}，我准点到。', '{place}见。', '咱们在{place}碰头。'],
];
const THEY_COME: Says = [
  [{}, '您到{place}，{ours}和我在门口接您。', '{place}见，{ours}也在。', '我和{ours}在{place}等您。'],
  [{}, '您到{place}就行，我来接您。', '{place}见，我在门口。', '我在{place}等您。'],
  [{}, '{ours}和我都在。', '到了请叫我，{ours}也在。', '我和{ours}等着您。'],
];
const TOPIC_SOON: Says = [
  [{}, '话题就一个：{topic}。', '到时专谈{topic}。', '{topic}的材料我会带齐。'],
  [{}, '到时和您{do}。', '要办的就是{do}。', '该带的我都会带上，好{do}。'],
];
const LAST_MINUTE: Says = [
  [{}, '临时走不开，打{phone}找我就行。', '有变动请打{phone}，我随时改。', '万一不便，打{phone}即可。'],
];
const LAST_MINUTE_WITHOUT_PHONE: Says = [
  [{}, '临时走不开，回我一句就行。', '有变动请说一声，我随时改。', '万一不便，回个信即可。'],
];

/** Shorter than the confirmation: when, where, who, and how to reach us. */
export function reminder(facts: TidyFacts, blanks: Blanks): LetterPart[] {
  const brief: Blanks = { ...briefBlanks(facts, blanks), soon: soon(facts, blanks) };
  const come = facts.occasion === 'they_come_to_us' ? THEY_COME : WHO_COMES;
  const where = brief['place'] && brief['ours'] ? come.slice(0, 1) : come;
  return [
    ...part('salutation', 'salutation', '', salutations(facts.recipient, 'later')),
    ...part('opening', 'opening', '', say(brief['soon'] ? SOON : SOON_WITHOUT_TIME, facts, brief)),
    ...part(
      'process',
      'process',
      '',
      facts.meeting.form === 'call' ? say(PLACE, facts, brief) : say(where, facts, brief),
    ),
    ...part('purpose', 'purpose', '', say(TOPIC_SOON, facts, brief)),
    ...part('ask', 'ask', '', say(brief['phone'] ? LAST_MINUTE : LAST_MINUTE_WITHOUT_PHONE, facts, brief)),
    ...signOff(facts, 'plain'),
  ];
}

function soon({ appointment, sendDate }: TidyFacts, blanks: Blanks): string {
  const ahead = appointment && sendDate ? daysBetween(sendDate, appointment.date) : null;
  const day = ahead === 1 ? '明天，' : ahead === 0 ? '今天，' : '';
  return blanks['agreed'] ? `${day}${blanks['agreed']}` : '';
}

const REGRET: Says = [
  [
    {},
    '实在抱歉，原定{agreed}的{meet}，我这边得改个时间。',
    '很抱歉，{agreed}的{meet}想请您改个时间。',
    '抱歉，{agreed}我们没法如约，想和您另约时间。',
  ],
];
const REGRET_WITHOUT_TIME: Says = [
  [
    {},
    '实在抱歉，约好的{meet}我这边得改个时间。',
    '很抱歉，约好的{meet}想请您改个时间。',
    '抱歉，我们没法如约，想和您另约时间。',
  ],
];
const SAME_TOPIC: Says = [
  [{}, '只换时间，{topic}照谈。', '要谈的还是{topic}，这一点不变。', '除了时间，{topic}和其他安排都照旧。'],
  [{}, '只换时间，事情照办：{do}。', '要办的不变：{do}。', '其他安排都照旧，还是{do}。'],
];
const NEW_TIMES: Says = [
  [{ slots: [1] }, '改到{times}，您看行吗？', '新的时间放在{times}，可以吗？', '{times}再见面，您方便吗？'],
  [
    { slots: [2] },
    '改到{times}，您看哪个行？',
    '新的时间，{times}，请您选一个。',
    '{times}，换到哪个您方便？',
  ],
  [{ slots: [0] }, '您看改到哪天方便？', '新的时间请您定，可以吗？', '换到什么时候合适，请您告诉我。'],
];
const SORRY_TOO: Says = [
  [{}, '给您添麻烦了。', '打乱了您的安排，请见谅。', '时间都不合适的话，我再配合您。'],
];

/** Regret in half a sentence, new times, the purpose in a clause. */
export function reschedule(facts: TidyFacts, blanks: Blanks): LetterPart[] {
  const brief = briefBlanks(facts, blanks);
  const regret = say(brief['agreed'] ? REGRET : REGRET_WITHOUT_TIME, facts, brief);
  return [
    ...part('salutation', 'salutation', '', salutations(facts.recipient, 'later')),
    ...part('opening', 'opening', '', regret),
    ...part('purpose', 'purpose', '', say(SAME_TOPIC, facts, brief)),
    ...paragraph([
      ...part('ask', 'ask', '', say(NEW_TIMES, facts, brief)),
      ...part('ask.alternative', 'ask', '', say(SORRY_TOO, facts, brief)),
    ]),
    ...signOff(facts, 'plain'),
  ];
}

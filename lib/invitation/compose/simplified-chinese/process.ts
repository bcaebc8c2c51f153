import type { LetterPart } from '../../letter/outline';
import { agenda } from '../layout';
import { readChinesePhrase } from '../chinese/phrase';
import { fill, say, type Says } from '../chinese/say';
import type { TidyFacts } from '../tidy-facts';
import { part } from './part';
import type { Blanks } from './words';

/** What leads to the way of working; a colon follows. */
const LEADS: Says = [
  [{}, '具体这样安排', '打算这样进行', '当天的顺序是'],
  [{ form: ['call'] }, '线上这样进行', '通话时的顺序是', '接通以后这样谈'],
  [
    { role: ['policy_decider'] },
    '不占您太多时间，安排很简单',
    '过程尽量简短',
    '您只需要坐下来谈，其余我们来',
  ],
  [{ role: ['specific_decider'] }, '议程很短', '要过的内容就这些', '会上按这个顺序来'],
  [{ role: ['influencer'] }, '做法是', '验证的办法如下', '步骤如下'],
  [{ role: ['executor'] }, '按这个顺序核对', '手续上这样走', '流程如下'],
  [{ role: ['user'] }, '边做边看，顺序是', '不用特别准备，当天这样来', '到时候这样做'],
  [{ role: ['gatekeeper'] }, '当天的安排是', '占用的时间和流程如下', '整个安排就是'],
  [{ role: ['finance'] }, '数字这样过', '具体这样核', '过数的顺序是'],
  [{ style: ['emotional'] }, '想谈得轻松些，大致是', '不讲排场，就这样谈'],
  [{ style: ['rational'] }, '按步骤来', '每一步都可以核对'],
  [{ focus: ['dissatisfied'] }, '先看问题，再谈办法，具体是', '从问题本身看起'],
  [{ focus: ['power'] }, '时间由您掌握，安排如下', '我们事先备好，当面只做这些'],
  [{ warmth: ['cold'] }, '第一步很简单', '初次见面，安排从简'],
  [{ occasion: ['follow_up'] }, '这一次这样往下走', '接着上次，顺序是'],
  [
    { occasion: ['they_come_to_us'] },
    '先排了个初稿，您看要不要改',
    '初步安排如下，请您修改',
    '当天的行程草案是',
  ],
  [{ occasion: ['demo'] }, '演示的顺序是', '演示这样做', '演示只做这几步'],
  [{ occasion: ['service_visit'] }, '上门后这样做', '检查的顺序是', '到了现场按这个来'],
  [{ occasion: ['event'] }, '到场以后的安排是', '活动当天这样安排', '来了以后这样进行'],
];

/** Who comes and how long it takes, where the rep did not say so in the way of working. No full stop. */
interface Meeting {
  both: readonly string[];
  ours: readonly string[];
  minutes: readonly string[];
}
const VISIT: Meeting = {
  both: [
    '我和{ours}一同登门，{minutes}左右',
    '{ours}和我一起过来，前后{minutes}',
    '见面{minutes}，{ours}也会到',
  ],
  ours: ['我和{ours}一同登门', '{ours}和我一起过来', '{ours}也会到'],
  minutes: ['见面{minutes}左右', '前后{minutes}', '大约占用您{minutes}'],
};
const CALL: Meeting = {
  both: [
    '我和{ours}一起上线，{minutes}左右',
    '{ours}和我一起接入，前后{minutes}',
    '线上谈{minutes}，{ours}也在',
  ],
  ours: ['我和{ours}一起上线', '{ours}和我一起接入', '{ours}也在线上'],
  minutes: ['线上谈{minutes}左右', '通话前后{minutes}', '大约占用您{minutes}'],
};
const HERE: Meeting = {
  both: [
    '我和{ours}全程陪您，{minutes}左右',
    '{ours}和我接待您，前后{minutes}',
    '预留{minutes}，{ours}也在场',
  ],
  ours: ['我和{ours}全程陪您', '{ours}和我接待您', '{ours}也在场'],
  minutes: ['全程{minutes}左右', '前后{minutes}', '我们预留了{minutes}'],
};
const EVENT: Meeting = {
  both: [
    '我和{ours}都在现场，陪您{minutes}左右',
    '{ours}和我都在，前后{minutes}',
    '给您留出{minutes}，{ours}也在',
  ],
  ours: ['我和{ours}都在现场', '{ours}和我在现场等您', '{ours}也在现场'],
  minutes: ['到场后{minutes}左右', '前后{minutes}', '给您留出{minutes}'],
};
const DEMO: Meeting = {
  both: [
    '演示由{ours}来做，{minutes}左右',
    '{ours}和我带着演示过来，前后{minutes}',
    '演示{minutes}，{ours}也会到',
  ],
  ours: ['演示由{ours}来做', '{ours}和我带着演示过来', '{ours}也会到'],
  minutes: ['演示{minutes}左右', '前后{minutes}', '大约占用您{minutes}'],
};
const SERVICE: Meeting = {
  both: ['我和{ours}一起上门，{minutes}左右', '{ours}和我到现场，前后{minutes}', '上门{minutes}，{ours}也去'],
  ours: ['我和{ours}一起上门', '{ours}和我到现场', '{ours}也去'],
  minutes: ['上门{minutes}左右', '前后{minutes}', '大约占用您{minutes}'],
};

function meetingOf({ occasion, meeting: { form } }: TidyFacts): Meeting {
  if (form === 'call') return CALL;
  if (occasion === 'they_come_to_us') return HERE;
  if (occasion === 'event') return EVENT;
  if (occasion === 'service_visit') return SERVICE;
  return occasion === 'demo' ? DEMO : VISIT;
}

/** METHOD §4.0: nothing is shown before the need is known. */
const NO_PITCH: Says = [[{}, '这次不放产品幻灯片。', '产品介绍一页不带。', '不做产品宣讲。']];

/** WORDING §1, slot 5: who comes, how long, and the way of working. */
export function process(facts: TidyFacts, blanks: Blanks): LetterPart[] {
  const meeting = meetingWays(facts, blanks);
  const promise = promisesNoPitch(facts)
    ? part('process.promise', 'process', '', say(NO_PITCH, facts, blanks))
    : [];
  if (!facts.process)
    return [
      ...part(
        'process',
        'process',
        '',
        meeting.map((one) => `${one}。`),
      ),
      ...place(facts, blanks),
    ];
  const leads = say(LEADS, facts, blanks);
  if (facts.process.includes('\n')) {
    const list = leads.map((lead, at) =>
      agenda(meeting[at] ? `${meeting[at]}。${lead}：` : `${lead}：`, facts.process),
    );
    return [...part('process', 'process', '', list), ...paragraphOf(place(facts, blanks))];
  }
  const { kind, text } = readChinesePhrase(facts.process);
  if (kind === 'sentence')
    return [
      ...part('process', 'process', '', [text]),
      ...part(
        'process.meeting',
        'process',
        '',
        meeting.map((one) => `${one}。`),
      ),
      ...place(facts, blanks),
      ...promise,
    ];
  return [
    ...part('process', 'process', '', joined(leads, meeting, text)),
    ...place(facts, blanks),
    ...promise,
  ];
}

/** What happens before the meeting does not follow from who comes to it. */
const BEFOREHAND = /^(?:会前|会后|提前|事先|前一天|您先)/u;

/** The first way runs from the meeting into its order: 我和韩屿登门四十分钟：先听您谈，再… */
function joined(leads: readonly string[], meeting: readonly string[], text: string): string[] {
  return leads.map((lead, at) => {
    const who = meeting[at];
    if (!who) return `${lead}：${text}。`;
    return at === 0 && !BEFOREHAND.test(text)
      ? `${who}：${text}。`
      : at === 1
        ? `${lead}：${text}。${who}。`
        : `${who}。${lead}：${text}。`;
  });
}

function meetingWays(facts: TidyFacts, blanks: Blanks): string[] {
  const { process: said } = facts;
  const name = facts.meeting.ours.slice(-2);
  const known = {
    ...blanks,
    ours: name && said.includes(name) ? '' : (blanks['ours'] ?? ''),
    minutes: /分钟|小时/u.test(said) ? '' : (blanks['minutes'] ?? ''),
  };
  const meeting = meetingOf(facts);
  const ways = known.ours
    ? known.minutes
      ? meeting.both
      : meeting.ours
    : known.minutes
      ? meeting.minutes
      : [];
  return ways.map((way) => fill(way, known));
}

const PLACES: Says = [
  [{}, '地点在{place}。', '就在{place}见。', '我们到{place}找您。'],
  [{ form: ['call'] }, '线上会议：{place}', '会议链接：{place}', '接入地址：{place}'],
  [{ occasion: ['they_come_to_us'] }, '地点在{place}。', '我们在{place}等您。', '您到{place}就行。'],
  [{ occasion: ['event'] }, '地点在{place}。', '我们在{place}等您。', '活动在{place}。'],
];

function place(facts: TidyFacts, blanks: Blanks): LetterPart[] {
  if (!blanks['place'] || facts.process.includes(blanks['place'])) return [];
  return part('process.place', 'process', '', say(PLACES, facts, blanks));
}

const paragraphOf = (parts: LetterPart[]) => parts.map((one) => ({ ...one, before: '\n' as const }));

function promisesNoPitch({ occasion, readerRole, focus, process: said }: TidyFacts): boolean {
  const first = occasion === 'first_visit' || occasion === 'introduction';
  const senior = readerRole === 'policy_decider' || focus === 'power';
  return first && senior && !/幻灯|PPT|宣讲|介绍|演示|资料/iu.test(said);
}

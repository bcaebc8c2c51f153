import type { LetterPart } from '../../letter/outline';
import { say, type Says } from '../chinese/say';
import type { TidyFacts } from '../tidy-facts';
import { briefBlanks } from './brief';
import { paragraph, part } from './part';
import { salutations } from './recipient';
import { signOff } from './sign-off';
import type { Blanks } from './words';

/** CADENCE §7: what this letter brings that the one before did not. */
const NEWS: Says = [
  [{}, '有个新情况告诉您：{news}。', '补充一点：{news}。', '这几天有了新进展：{news}。'],
  [
    { news: ['fact'] },
    '有个新情况，您也许用得上：{news}。',
    '补充一个事实：{news}。',
    '这几天多了一条消息：{news}。',
  ],
  [
    { news: ['case'] },
    '再给您一个例子：{news}。',
    '有个同行的做法可以参考：{news}。',
    '刚好又有一例：{news}。',
  ],
  [
    { news: ['answer'] },
    '有个问题我们问清楚了：{news}。',
    '您也许关心的一点有了答案：{news}。',
    '已经有了确切的答复：{news}。',
  ],
  [
    { news: ['document'] },
    '有份材料可以发您：{news}。',
    '手头多了一份材料：{news}。',
    '有份材料值得您先看一眼：{news}。',
  ],
  [
    { news: ['event'] },
    '有个日期先告诉您一声：{news}。',
    '正好有个机会亲眼看看：{news}。',
    '近期有一场活动：{news}。',
  ],
  [
    { news: ['person'] },
    '这回请到了合适的人：{news}。',
    '有个人您也许愿意认识：{news}。',
    '能当面回答您的人有了：{news}。',
  ],
];

/** The earlier reason in one clause, never the paragraph again. */
const EARLIER_2: Says = [
  [
    {},
    '之前说起{topic}，这正好可以参考。',
    '这和我前一封信谈的{topic}直接相关。',
    '前些天写信请教的{topic}，可以从这里谈起。',
  ],
  [{ warmth: ['introduced'] }, '承{by}介绍写给您的那封信，谈的也是{topic}。'],
  [{ warmth: ['known'] }, '之前和您说起的{topic}，可以接着这一点往下谈。'],
];
const EARLIER_2_WITHOUT_TOPIC: Says = [
  [
    {},
    '之前信里说的事，这正好可以参考。',
    '这和我前一封信直接相关。',
    '前些天写信谈的事，可以从这里接着谈。',
  ],
];
const EARLIER_3: Says = [
  [
    {},
    '还是{topic}这件事，换个轻省的谈法。',
    '{topic}不必一次谈完，可以先走一小步。',
    '如果专门见面太费时间，{topic}可以先在电话里说。',
  ],
  [{ role: ['influencer', 'finance'] }, '{topic}可以先从一个数据看起，不必专门开会。'],
  [{ role: ['policy_decider'] }, '{topic}不必您亲自过细节，先请您点个方向就够。'],
  [{ role: ['user'] }, '{topic}光在信里说不清，不如先看一眼实物。'],
];
const EARLIER_3_WITHOUT_TOPIC: Says = [
  [
    {},
    '不必一次谈完，可以先走一小步。',
    '如果专门见面太费时间，先在电话里说也行。',
    '还是之前那件事，换个轻省的谈法。',
  ],
];
const EARLIER_LAST: Says = [
  [
    {},
    '关于{topic}，这是我最后一次写信打扰您。',
    '{topic}的事，写到这一封为止，不再多打扰。',
    '{topic}我写过几次信，这封之后就先放下。',
  ],
];
const EARLIER_LAST_WITHOUT_TOPIC: Says = [
  [
    {},
    '这是我为这件事最后一次写信打扰您。',
    '写到这一封为止，不再多打扰。',
    '之前写过几次信，这封之后就先放下。',
  ],
];

const ASK_2: Says = [
  [{ slots: [1] }, '{times}见一面，您看合适吗？', '我换了个时间：{times}，可以吗？', '{times}您抽得出空吗？'],
  [
    { slots: [2] },
    '我另排了时间：{times}，哪个合适？',
    '{times}，您看哪个时间空得出来？',
    '时间换成{times}，您挑一个可以吗？',
  ],
  [{ slots: [0] }, '您看最近哪天抽得出空？', '您说个时间，我来配合，好吗？', '还想请您定个时间，可以吗？'],
];
const ASK_3: Says = [
  [
    { slots: [1] },
    '{times}先通个电话，您看行吗？',
    '不如{times}在电话里说几句，可以吗？',
    '{times}打给您，方便接吗？',
  ],
  [
    { slots: [2] },
    '{times}，哪个时间打给您合适？',
    '先通个电话吧，{times}，您看哪个行？',
    '{times}，您挑一个，我打给您，可以吗？',
  ],
  [{ slots: [0] }, '先通个电话，您看哪天行？', '哪天打给您合适？', '电话里说几句，您看可以吗？'],
];
const ASK_LAST: Says = [
  [
    { slots: [1] },
    '若您还愿意谈，{times}可以吗？',
    '要是还想谈，请您回一句，{times}我过来。',
    '还有兴趣的话，{times}行吗？',
  ],
  [
    { slots: [2] },
    '若您还愿意谈，{times}，请您挑一个。',
    '要是还想谈，{times}，哪个都行，请您回一句。',
    '还有兴趣的话，{times}，请您定。',
  ],
  [
    { slots: [0] },
    '若您还愿意谈，请回我一句。',
    '要是还想谈，请您给我一个时间。',
    '还有兴趣的话，请您告诉我。',
  ],
];
const EASY_NO: Says = [
  [
    {},
    '如果这件事归别的同事管，请告诉我该找哪一位；暂不考虑，回“不需要”三个字就好。',
    '不需要的话，回一个“否”字就行；若该由别的同事来定，也请指点我找谁。',
    '是不是该问别的同事？如果目前用不上，直接说不用就好，我完全理解。',
  ],
];
const BENEFIT_AGAIN: Says = [
  [{}, '{it}，见面时一并带给您。', '见了面，{it}照样归您。', '不管谈成什么样，{it}都留给您。'],
  [{}, '为的还是让您能{gain}。', '想做到的没有变：您能{gain}。', '说到底，是要让您能{gain}。'],
];

/** CADENCE §3.2: the second letter brings news, the third asks for less, the last one makes it easy to say no. */
export function followUpStep(facts: TidyFacts, blanks: Blanks): LetterPart[] {
  const brief = briefBlanks(facts, blanks);
  const [earlier, without, asks] = facts.lastStep
    ? [EARLIER_LAST, EARLIER_LAST_WITHOUT_TOPIC, ASK_LAST]
    : facts.step <= 2
      ? [EARLIER_2, EARLIER_2_WITHOUT_TOPIC, ASK_2]
      : [EARLIER_3, EARLIER_3_WITHOUT_TOPIC, ASK_3];
  const news = part('opening', 'opening', '', say(NEWS, facts, brief));
  const topic = part('purpose', 'purpose', '', say(brief['topic'] ? earlier : without, facts, brief));
  const kept =
    facts.step === 2 && !facts.lastStep
      ? part('benefit', 'benefit', '', say(BENEFIT_AGAIN, facts, brief))
      : [];
  const question = part('ask', 'ask', '', say(asks, facts, brief));
  const no = facts.lastStep ? part('ask.alternative', 'ask', '', say(EASY_NO, facts, brief)) : [];
  const first = facts.step === 3 && !facts.lastStep ? [...topic, ...news] : [...news, ...topic];
  return [
    ...part('salutation', 'salutation', '', salutations(facts.recipient, 'later')),
    ...first,
    ...kept,
    ...paragraph([...question, ...no]),
    ...signOff(facts, 'plain'),
  ];
}

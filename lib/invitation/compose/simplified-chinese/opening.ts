import type { LetterPart } from '../../letter/outline';
import { fullWidth } from '../chinese/phrase';
import { say, type Says } from '../chinese/say';
import type { TidyFacts } from '../tidy-facts';
import { part } from './part';
import { isOwnReason, type Blanks } from './words';

const SELF: Says = [[{}, '我是{us}的{post}{me}。', '我是{me}，{us}的{post}。', '我叫{me}，在{us}任{post}。']];
const SELF_WITHOUT_POST: Says = [[{}, '我是{us}的{me}。', '我叫{me}，在{us}工作。', '我是{me}，来自{us}。']];
const SELF_BY_NAME: Says = [[{}, '我是{me}。', '我叫{me}。', '自我介绍一下，我是{me}。']];
const SELF_BY_COMPANY: Says = [[{}, '我们是{us}。', '这里是{us}。', '这封信来自{us}。']];

const INTRODUCED: Says = [
  [{}, '经{by}介绍，给您写这封信。', '{by}建议我直接和您联系。', '是{by}向我推荐了您。'],
  [{}, '说起{topic}，{by}建议我来找您。', '{by}告诉我，{topic}应当先请教您。'],
  [{ role: ['policy_decider'] }, '承{by}引荐，写信给您。', '{by}建议我，{topic}要先听听您的看法。'],
  [{ role: ['influencer', 'finance'] }, '{by}说，{topic}要请教就该请教您。'],
  [{ style: ['emotional'] }, '和{by}聊起这件事，提到的第一个人就是您。'],
  [{ style: ['rational'] }, '{by}说这件事您最清楚，建议我来请教。'],
  [{ role: ['gatekeeper'] }, '{by}让我先和您联系。', '是{by}请我来找您安排的。'],
  [{ role: ['user'] }, '{by}说，{topic}要问天天上手的人，让我来找您。'],
  [{ style: ['emotional'] }, '和{by}聊到{topic}，提到的第一个人就是您。'],
];

/** METHOD §1.5: why we write, and why now. `{reason}` may be a thing or a small sentence. */
const REASONS: Says = [
  [{}, '先说写信的缘由：{reason}。', '写信给您，是因为{reason}。', '这封信的起因是{reason}。'],
  [
    { reason: ['trigger_event'] },
    '得知{reason}，所以给您写信。',
    '写这封信，是因为看到{reason}。',
    '最近留意到{reason}。',
    '听说{reason}，便想到给您写信。',
  ],
  [{ reason: ['trigger_event'], warmth: ['cold'] }, '冒昧来信，是因为看到{reason}。'],
  [{ reason: ['trigger_event'], role: ['policy_decider'] }, '得知{reason}，这件事先来请教您。'],
  [{ reason: ['trigger_event'], role: ['specific_decider'] }, '得知{reason}，具体怎么落实，先来找您商量。'],
  [{ reason: ['trigger_event'], role: ['influencer'] }, '看到{reason}，其中有个技术细节要请教您。'],
  [{ reason: ['trigger_event'], role: ['executor'] }, '得知{reason}，不少手续想必要经您这边办。'],
  [{ reason: ['trigger_event'], role: ['user'] }, '听说{reason}，先来问问天天上手的人。'],
  [{ reason: ['trigger_event'], role: ['finance'] }, '得知{reason}，其中的账先来请教您。'],
  [{ reason: ['trigger_event'], role: ['gatekeeper'] }, '来信的缘由是：{reason}。'],
  [
    { reason: ['customer_question'] },
    '您问到{reason}，我一直记着。',
    '写信是为了您提的那个问题：{reason}。',
    '您关心的是{reason}，这封信就为此而来。',
    '您那边还等着一个答复：{reason}。',
  ],
  [{ reason: ['customer_question'], style: ['rational'] }, '先回到您的问题：{reason}。'],
  [
    { reason: ['open_commitment'] },
    '上次约好的一件事，这次来落实：{reason}。',
    '先把约定的事接上：{reason}。',
    '我们之间还有一件事等着往下办：{reason}。',
    '答应过的事，接着往下办：{reason}。',
  ],
  [{ reason: ['open_commitment'], role: ['executor', 'finance'] }, '有一项约定还没有了结：{reason}。'],
  [
    { reason: ['problem_seen'] },
    '写信是为了一个具体的问题：{reason}。',
    '留意到一个情况：{reason}。',
    '先说我看到的问题：{reason}。',
    '有件事恐怕您也看到了：{reason}。',
  ],
  [{ reason: ['problem_seen'], focus: ['dissatisfied'] }, '{reason}，想必给您和同事添了不少麻烦。'],
  [{ reason: ['problem_seen'], role: ['policy_decider'] }, '有个情况值得您知道：{reason}。'],
  [{ reason: ['problem_seen'], role: ['user'] }, '听说现场有这样的难处：{reason}。'],
  [
    { reason: ['peer_case'] },
    '有个同行的例子，或许您用得上：{reason}。',
    '先说一个情况相近的例子：{reason}。',
    '最近有个同行的经历，让我想到贵司：{reason}。',
    '讲一件同行的事给您参考：{reason}。',
  ],
  [{ reason: ['peer_case'], style: ['emotional'] }, '有家同行的经历，也许您会有同感：{reason}。'],
  [{ reason: ['peer_case'], style: ['rational'] }, '先给您一个可以对照的实例：{reason}。'],
  [
    { reason: ['service_followup'] },
    '这次为售后的事联系您：{reason}。',
    '交付以后的情况，我们一直在跟：{reason}。',
    '售后这边一直记着：{reason}。',
  ],
  [
    { reason: ['invitation_to_us'] },
    '想请您来我们这里看看：{reason}。',
    '正好有个机会请您过来：{reason}。',
    '我们这边有件事值得您亲眼看：{reason}。',
  ],
  [
    { reason: ['invitation_to_us'], direction: ['customer_initiated'] },
    '您来得正是时候：{reason}。',
    '正好告诉您一声：{reason}。',
    '您来的时候还能看到这个：{reason}。',
  ],
  [
    { reason: ['introduced'] },
    '{by}特意提到：{reason}。',
    '缘由是这样的：{reason}。',
    '说起来是因为{reason}。',
  ],
];

const THANKS: Says = [
  [{}, '感谢您愿意来我们这里看看。', '您要过来，我们很欢迎。', '谢谢您愿意专程走这一趟。'],
  [{ role: ['user'] }, '谢谢您愿意带同事来看看。'],
];

/** Where neither reason nor purpose is filled in yet: what kind of meeting it is, and no more. */
const OCCASIONS: Says = [
  [{}, '希望能约您见一面。', '盼着能当面拜访您。', '想约您见一面。'],
  [{ occasion: ['follow_up'] }, '想约您再见一面。', '希望能约下一次见面的时间。', '盼着和您接着往下谈。'],
  [
    { occasion: ['they_come_to_us'] },
    '来信和您对一下来访的安排。',
    '先和您对一下来访的安排。',
    '来访的安排，先跟您对一对。',
  ],
  [{ occasion: ['demo'] }, '来信是为了约一次演示。', '希望能给您做一次演示。', '想约您看一次演示。'],
  [{ occasion: ['service_visit'] }, '来信是为了约上门的时间。', '想约个时间上门看看。', '该约上门的时间了。'],
  [{ occasion: ['event'] }, '有一场活动想请您来。', '这封信是一份活动邀请。', '想请您来活动现场看看。'],
];

/** WORDING §1, slot 3. An introducer comes first of all (WORDING §2 Warmth). */
export function opening(facts: TidyFacts, blanks: Blanks, dropSelf = false): LetterPart[] {
  // What the purpose names anyway is not named twice.
  const named = blanks['topic'] && facts.purpose.includes(blanks['topic']);
  const once = named ? { ...blanks, topic: '' } : blanks;
  const introduced = part('opening.introducer', 'opening', '', say(INTRODUCED, facts, once));
  const self = dropSelf ? [] : part('opening.self', 'opening', '', selfWays(facts, blanks));
  const thanks =
    facts.direction === 'customer_initiated' && facts.occasion === 'they_come_to_us'
      ? part('opening.thanks', 'opening', '', say(THANKS, facts, blanks))
      : [];
  const reason = part('opening', 'opening', '', reasonWays(facts, blanks));
  const bare =
    facts.purpose || reason.length > 0 ? [] : part('opening', 'opening', '', say(OCCASIONS, facts, blanks));
  return [...introduced, ...self, ...thanks, ...reason, ...bare];
}

export function selfWays(facts: TidyFacts, blanks: Blanks): string[] {
  const says = [SELF, SELF_WITHOUT_POST, SELF_BY_NAME, SELF_BY_COMPANY];
  return says.map((one) => say(one, facts, blanks)).find((ways) => ways.length > 0) ?? [];
}

function reasonWays(facts: TidyFacts, blanks: Blanks): string[] {
  const { text } = facts.reason;
  if (!text) return [];
  if (isOwnReason(text)) return [/[。！？]$/u.test(text) ? fullWidth(text) : `${fullWidth(text)}。`];
  // 在招聘网站上看到… tells itself how it was seen.
  if (/^(?:从|在)[^，]{1,20}(?:看到|得知|听说|了解到|注意到|读到)/u.test(text))
    return say(SEEN_THERE, facts, { ...blanks, reason: blanks['reason'] ?? '' });
  return say(REASONS, facts, blanks);
}

const SEEN_THERE: Says = [
  [{}, '{reason}，所以给您写信。', '写信的缘由很简单：{reason}。', '事情是这样的：{reason}。'],
];

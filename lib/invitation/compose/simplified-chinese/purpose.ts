import type { LetterPart } from '../../letter/outline';
import { say, type Says } from '../chinese/say';
import type { TidyFacts } from '../tidy-facts';
import { part } from './part';
import { purposeVerb, type Blanks } from './words';

/** `{do}` is something both do together: 确认二月的排期, 把二号线的色差谈清楚. */
const TOGETHER: Says = [
  [{}, '想约您当面{do}。', '这次想请您一起{do}。', '有一件事想和您谈：{do}。'],
  [{ form: ['call'] }, '想约您在线上{do}。', '想通个电话，和您{do}。'],
  [
    { role: ['policy_decider'] },
    '有一件事想先和您商量：{do}。',
    '想占用您一点时间，当面{do}。',
    '方向要您来把，这次只想和您{do}。',
  ],
  [
    { role: ['specific_decider'] },
    '这次想和您把一件事定下来：{do}。',
    '想请您一起{do}，能定的当场就定。',
    '希望这次就能和您{do}。',
  ],
  [
    { role: ['influencer'] },
    '想请您从技术上把关，一起{do}。',
    '想和您拿数据说话，一起{do}。',
    '技术上只想和您做一件事：{do}。',
  ],
  [
    { role: ['executor'] },
    '想赶在流程往下走之前，和您{do}。',
    '为了后面的手续不反复，想先和您{do}。',
    '有一件事需要您这边把关：{do}。',
  ],
  [
    { role: ['user'] },
    '您天天上手，最有发言权，想请您一起{do}。',
    '想听听一线的说法，和您一起{do}。',
    '想和真正用的人一起{do}。',
  ],
  [{ role: ['gatekeeper'] }, '要谈的只有一件事：{do}。', '这次见面的目的是{do}。', '想办的事不复杂：{do}。'],
  [
    { role: ['finance'] },
    '想和您把数字摊开，一起{do}。',
    '账要经得起推敲，想请您一起{do}。',
    '想从数字入手，和您{do}。',
  ],
  [
    { focus: ['dissatisfied'] },
    '问题总拖着不是办法，想和您一起{do}。',
    '先不谈换不换，只想和您{do}。',
    '想从您最头疼的地方入手，一起{do}。',
  ],
  [{ focus: ['power'] }, '这次只谈一件事：{do}。', '功课我们事先做好，当面只和您{do}。'],
  [{ focus: ['receptive'] }, '想和您坐下来，一起{do}。', '想听听您的想法，和您一起{do}。'],
  [
    { occasion: ['follow_up'] },
    '接着上次的话题，这次想和您{do}。',
    '往下走一步，想和您{do}。',
    '下一步，想请您一起{do}。',
  ],
  [
    { occasion: ['they_come_to_us'] },
    '您来的这一趟，想和您一起{do}。',
    '请您过来，是想和您一起{do}。',
    '来访当天，想和您在现场{do}。',
  ],
  [
    { occasion: ['demo'] },
    '想借一次演示，和您{do}。',
    '这次演示只围绕一件事：{do}。',
    '想当着您的面演示一遍，一起{do}。',
  ],
  [
    { occasion: ['service_visit'] },
    '这次上门，想和您一起{do}。',
    '想到现场看一看，和您{do}。',
    '上门只办一件事：{do}。',
  ],
  [
    { occasion: ['event'] },
    '想借这次活动，和您{do}。',
    '想请您来活动现场，一起{do}。',
    '活动上想和您当面{do}。',
  ],
  [{ style: ['emotional'], warmth: ['introduced', 'known'] }, '很想坐下来和您好好聊聊，一起{do}。'],
  [{ style: ['rational'] }, '这次想办成一件事：{do}。', '想和您一步一步{do}。'],
  [{ warmth: ['cold'] }, '写信只为一件事：想和您{do}。', '初次联系，只想和您{do}。'],
];

/** `{listen}` is our own listening: 听听您对新厂的打算. */
const LISTENING: Says = [
  [{}, '想{listen}。', '这次主要是想{listen}。', '很想当面{listen}。'],
  [{ occasion: ['follow_up'] }, '接着上次的话题，想再{listen}。', '往下走之前，想先{listen}。'],
  [
    { occasion: ['they_come_to_us'] },
    '您来的时候，想当面{listen}。',
    '请您过来，主要想{listen}。',
    '这趟来访，想先{listen}。',
  ],
  [
    { occasion: ['demo'] },
    '演示之前，想先{listen}。',
    '做这次演示，是想{listen}。',
    '想借一次演示，当面{listen}。',
  ],
  [
    { occasion: ['service_visit'] },
    '上门时，想顺便{listen}。',
    '到了现场，主要想{listen}。',
    '这次上门，想先{listen}。',
  ],
  [
    { occasion: ['event'] },
    '想借这次活动，当面{listen}。',
    '活动上主要想{listen}。',
    '想请您来活动现场，好{listen}。',
  ],
  [{ role: ['policy_decider'] }, '这次来，主要想{listen}。', '方案先放一边，想先{listen}。'],
  [{ role: ['gatekeeper'] }, '见面的目的是{listen}。'],
  [{ focus: ['dissatisfied'] }, '不急着谈方案，想先{listen}。'],
];

/** `{open}` may be anything; only a colon stands before it. */
const OPEN: Says = [
  [{}, '有一件事想和您谈：{open}。', '这次想请教您的是：{open}。', '想和您当面商量：{open}。'],
  [{ role: ['gatekeeper'] }, '这次见面要谈的是：{open}。'],
  [{ role: ['influencer'] }, '技术上想和您讨论的是：{open}。'],
  [{ occasion: ['follow_up'] }, '接下来想和您谈的是：{open}。', '往下走，要和您商量的是：{open}。'],
  [
    { occasion: ['they_come_to_us'] },
    '您来的这一趟，想和您讨论：{open}。',
    '请您过来，想和您商量：{open}。',
    '来访当天要谈的是：{open}。',
  ],
  [
    { occasion: ['demo'] },
    '这次演示，想和您一起看清一件事：{open}。',
    '演示只围绕一点：{open}。',
    '想借一次演示，和您讨论：{open}。',
  ],
  [
    { occasion: ['service_visit'] },
    '这次上门，想和您一起解决：{open}。',
    '上门要办的是：{open}。',
    '想到现场和您商量：{open}。',
  ],
  [
    { occasion: ['event'] },
    '想借这次活动，和您讨论：{open}。',
    '活动上想和您谈的是：{open}。',
    '想请您来现场谈：{open}。',
  ],
];

/** What is done with a thing, three ways; the sentence around it says who does it. */
const PLAIN_THINGS = ['把{it}谈清楚', '把{it}理一遍', '把{it}说透'];
const THINGS: Partial<Record<NonNullable<TidyFacts['readerRole']>, readonly string[]>> = {
  specific_decider: ['把{it}谈妥', '把{it}理清楚', '把{it}敲定'],
  influencer: ['把{it}逐项核对清楚', '把{it}对照数据过一遍', '把{it}查清楚'],
  executor: ['把{it}逐项确认', '把{it}核对清楚', '把{it}理顺'],
  user: ['把{it}看明白', '把{it}过一遍', '把{it}聊透'],
  finance: ['把{it}算清楚', '把{it}逐项核一遍', '把{it}的账算明白'],
};
const TROUBLES = ['弄清{it}出在哪里', '把{it}的来龙去脉查清楚', '把{it}彻底弄明白'];
const CAUSES = ['弄清{it}', '把{it}查清楚', '把{it}找准'];
const TROUBLE =
  /(?:问题|故障|偏差|色差|返工|误报|误报警|报警|差错|损耗|积压|投诉|异常|停机|延误|漏|缺货|卡顿)$/u;

/** Occasions that the letter must name, whoever reads it. */
export const SET_APART = new Set<TidyFacts['occasion']>([
  'they_come_to_us',
  'demo',
  'service_visit',
  'event',
]);

/** WORDING §1, slot 4; whole sentences stand as they were typed. */
export function purpose(facts: TidyFacts, blanks: Blanks): LetterPart[] {
  return part('purpose', 'purpose', '', purposeWays(facts, blanks));
}

function purposeWays(facts: TidyFacts, blanks: Blanks): string[] {
  if (!facts.purpose) return [];
  const { kind, text } = purposeVerb(facts.purpose);
  if (kind === 'sentence') return [text];
  const apart = SET_APART.has(facts.occasion);
  const fitting = ([when]: Says[number]) => !apart || when.occasion !== undefined;
  if (kind === 'listen') return say(LISTENING.filter(fitting), facts, { ...blanks, listen: text });
  if (kind === 'open') return say(OPEN.filter(fitting), facts, { ...blanks, open: text });
  const together = TOGETHER.filter(fitting);
  if (kind === 'verb') return say(together, facts, { ...blanks, do: text });
  const things = thingsFor(text, facts);
  return things.flatMap((thing, at) => {
    const done = thing.replace('{it}', () => text);
    return say(together, facts, { ...blanks, do: done }).slice(at, at + 1);
  });
}

/** What is done with a thing that was named without a verb. */
export function thingsFor(text: string, { readerRole }: TidyFacts): readonly string[] {
  if (text.endsWith('原因')) return CAUSES;
  if (TROUBLE.test(text)) return TROUBLES;
  return (readerRole && THINGS[readerRole]) ?? PLAIN_THINGS;
}

import type { LetterPart } from '../../letter/outline';
import { say, type Says } from '../chinese/say';
import type { TidyFacts } from '../tidy-facts';
import { briefBlanks } from './brief';
import { part } from './part';
import type { Blanks } from './words';

const WHO: Says = [
  [
    {},
    '接通：您好，请问是{called}吗？我是{us}的{me}。',
    '开场：{called}您好，我是{us}的{me}，这会儿说话方便吗？',
    '接通：喂，{called}，您好，{us}{me}。打扰您一分钟。',
  ],
  [
    {},
    '接通：您好，我是{us}的{me}，这会儿说话方便吗？',
    '开场：您好，这里是{us}，我叫{me}。',
    '接通：您好，{us}{me}，打扰您一分钟。',
  ],
  [
    {},
    '接通：您好，请问是{called}吗？',
    '开场：{called}您好，这会儿说话方便吗？',
    '接通：喂，{called}，您好，打扰您一分钟。',
  ],
  [{}, '接通：您好，这会儿说话方便吗？', '开场：您好，打扰您一分钟。', '接通：您好，跟您说一件小事。'],
];
const WHY: Says = [
  [
    {},
    '来意：{agreed}咱们约了{meet}，谈{topic}，跟您对一下。',
    '来意：就一件事，{agreed}的{meet}，谈的是{topic}。',
    '来意：想跟您敲一下{agreed}{meet}的事，还是谈{topic}。',
  ],
  [
    {},
    '来意：{agreed}咱们约了{meet}，跟您对一下。',
    '来意：就一件事，{agreed}的{meet}。',
    '来意：想跟您敲一下{agreed}{meet}的事。',
  ],
  [
    {},
    '来意：咱们约好的{meet}，谈{topic}，跟您对一下时间。',
    '来意：就一件事，{topic}那次{meet}定哪天。',
    '来意：想跟您敲一下{meet}的时间，还是谈{topic}。',
  ],
  [
    {},
    '来意：咱们约好的{meet}，跟您对一下时间。',
    '来意：就一件事，{meet}定哪天。',
    '来意：想跟您敲一下{meet}的时间。',
  ],
];
const PEOPLE: Says = [
  [
    {},
    '确认：我们这边是我和{ours}，在{place}。您那边哪几位来？',
    '确认：地点{place}，对吧？{ours}跟我一起。您那边谁参加？',
    '确认：{place}见，{ours}也到。您那边还有别人吗？',
  ],
  [
    {},
    '确认：我们这边是我和{ours}。您那边哪几位来？',
    '确认：{ours}跟我一起。您那边谁参加？',
    '确认：{ours}也到。您那边还有别人吗？',
  ],
  [
    {},
    '确认：地点是{place}，您那边哪几位来？',
    '确认：地点{place}，对吧？您那边谁参加？',
    '确认：{place}见。您那边还有别人吗？',
  ],
  [
    {},
    '确认：时间没变吧？您那边哪几位来？',
    '确认：这个时间还行吗？您那边谁参加？',
    '确认：时间照旧可以吗？您那边还有别人吗？',
  ],
];
const BRING: Says = [
  [
    {},
    '请对方准备：{topic}的资料，手头有的带一份就行。',
    '请对方准备：跟{topic}有关的资料，方便的话带上。',
    '请对方准备：不用特意做材料，{topic}现成的带来就好。',
  ],
  [
    {},
    '请对方准备：手头现成的资料带一份就行。',
    '请对方准备：不用特意做材料，带着问题来就好。',
    '请对方准备：想问的先记两条，当面说。',
  ],
];
const OURS_BRING: Says = [
  [{}, '我们带：{it}，当天给您。', '告诉对方：{it}由我们备好。', '顺带一句：{it}到时给您。'],
];
const CLOSE: Says = [
  [
    {},
    '收尾：那就{agreed}见，您先忙。',
    '收尾：好，{agreed}，到时见，谢谢您。',
    '收尾：有变化您随时打我电话，{agreed}见。',
  ],
  [{}, '收尾：那就这样定，您先忙。', '收尾：好，到时见，谢谢您。', '收尾：有变化您随时打我电话。'],
];
const VOICEMAIL: Says = [
  [
    {},
    '没接通留言：您好，我是{us}的{me}，{agreed}的{meet}跟您确认一下，方便时回我{phone}，谢谢。',
    '没人接时留言：您好，{us}{me}，{agreed}{meet}的事，请您得空回{phone}。',
    '转语音信箱留言：您好，{us}{me}。{agreed}的{meet}照旧，如有变动请打{phone}。',
  ],
  [
    {},
    '没接通留言：您好，我是{us}的{me}，{agreed}的{meet}跟您确认一下，方便时请回个电话，谢谢。',
    '没人接时留言：您好，{us}{me}，{agreed}{meet}的事，请您得空回电。',
    '转语音信箱留言：您好，{us}{me}。{agreed}的{meet}照旧，如有变动请告诉我。',
  ],
  [
    {},
    '没接通留言：您好，约好的{meet}跟您确认一下，方便时请回个电话，谢谢。',
    '没人接时留言：您好，{meet}的事请您得空回电。',
    '转语音信箱留言：您好，约好的{meet}照旧，如有变动请告诉我。',
  ],
];

/** METHOD §10: one aim a call. Spoken, point by point; the richest wording that the facts allow comes first. */
export function phoneScript(facts: TidyFacts, blanks: Blanks): LetterPart[] {
  const brief = briefBlanks(facts, blanks);
  const point = (id: string, slot: LetterPart['slot'], says: Says) =>
    part(
      id,
      slot,
      '\n',
      richest(says, facts, brief).map((text) => `- ${text}`),
    );
  return [
    ...point('opening.self', 'opening', WHO),
    ...point('opening', 'opening', WHY),
    ...point('process', 'process', PEOPLE),
    ...point('process.bring', 'process', BRING),
    ...point('benefit', 'benefit', OURS_BRING),
    ...point('ask', 'ask', CLOSE),
    ...point('ask.alternative', 'ask', VOICEMAIL),
  ];
}

/** The rules stand from rich to poor; the first of which everything is known speaks. */
function richest(says: Says, facts: TidyFacts, blanks: Blanks): string[] {
  return says.map((rule) => say([rule], facts, blanks)).find((ways) => ways.length === 3) ?? [];
}

import type { LetterPart } from '../../letter/outline';
import { fitLimit } from '../chinese/fit-limit';
import { readChinesePhrase } from '../chinese/phrase';
import { say, type Says } from '../chinese/say';
import type { TidyFacts } from '../tidy-facts';
import { briefBlanks } from './brief';
import { paragraph, part } from './part';
import { salutations } from './recipient';
import { signOff } from './sign-off';
import { isOwnReason, type Blanks } from './words';

const HELLO: Says = [[{}, '{called}您好！', '{called}，您好！']];
const NOTE_SELF: Says = [
  [{}, '我是{us}的{me}，', '{us}{me}向您问好，', '我叫{me}，在{us}工作，'],
  [{}, '我叫{me}，', '我是{me}，', '{me}向您问好，'],
];
const NOTE_REASON: Says = [
  [{}, '{by}让我来找您。', '经{by}指点找到您。', '{by}提起过您。'],
  [{}, '关注到{reason}。', '听说{reason}。', '了解到{reason}。'],
];
const NOTE_ABOUT: Says = [
  [{}, '很想向您请教{topic}。', '手上也在做{topic}这方面的事，想跟您学习。', '{topic}这件事，想听您说说。'],
  [{}, '想找机会和您{do}。', '盼着能和您{do}。', '希望日后和您{do}。'],
];
const NOTE_ASK: Says = [[{}, '方便通过一下吗？', '可以加您为联系人吗？', '想跟您保持联系，可以吗？']];

/** At most as long as LinkedIn allows, whatever is chosen; what matters least goes first (WORDING §4). */
export function connectionNote(facts: TidyFacts, blanks: Blanks): LetterPart[] {
  const brief = briefBlanks(facts, blanks);
  const reasons = part('opening', 'opening', '', shortReason(facts) ? say(NOTE_REASON, facts, brief) : []);
  const parts = [
    ...part('salutation', 'salutation', '', brief['called'] ? say(HELLO, facts, brief) : ['您好！']),
    ...part('opening.self', 'opening', '', say(NOTE_SELF, facts, brief)),
    ...reasons,
    ...part('purpose', 'purpose', '', say(NOTE_ABOUT, facts, brief)),
    ...part('ask', 'ask', '', say(NOTE_ASK, facts, brief)),
  ];
  return fitLimit(parts, roomIn(facts.limit), ['opening', 'purpose', 'opening.self', 'salutation']);
}

/** A reason in sentences of the rep's own does not go into a clause. */
function shortReason({ reason, introducer }: TidyFacts): boolean {
  return introducer !== null || (reason.text !== '' && !isOwnReason(reason.text));
}

const MAIL_OPENING: Says = [
  [{}, '从{by}那里听说了您，冒昧打个招呼。', '{by}跟我说起您，便来请教。', '{by}给了我您的名字。'],
  [{}, '冒昧打扰，起因是{reason}。', '因为{reason}，想到了您。', '看到{reason}，就想起该问问您。'],
];
const MAIL_ABOUT: Says = [
  [
    {},
    '我是{us}的{me}，盼着听您谈谈{topic}。',
    '我在{us}工作，{topic}上有几处想跟您讨教。',
    '我叫{me}，在{us}工作，很想和您聊聊{topic}。',
  ],
  [{}, '我在{us}工作，想和您{do}。', '我是{us}的{me}，盼着和您{do}。', '{us}这边想请您一起{do}。'],
  [{}, '想当面听您说说{topic}。', '{topic}这件事，想和您碰一碰。', '盼着能和您聊聊{topic}。'],
];
const MAIL_GAIN: Says = [
  [{}, '谈不谈得成，{it}都归您。', '{it}归您，没有附加条件。', '先说好，{it}给您留着。'],
  [{}, '谈得好，您能{gain}。', '盼着帮您{gain}。', '为的是您能{gain}。'],
];
const MAIL_PEOPLE: Says = [[{}, '一次{minutes}就够。', '只需{minutes}。', '有{minutes}足矣。']];
const MAIL_ASK: Says = [
  [
    { slots: [1] },
    '有意的话，{times}聊一次，行吗？',
    '{times}聊一次好不好？',
    '您若有空，请回我，就约{times}。',
  ],
  [
    { slots: [2] },
    '有意的话，{times}，您挑哪个？',
    '{times}，请您任选其一，好吗？',
    '您若有空，请回我，{times}都行。',
  ],
  [{ slots: [0] }, '有意的话，请回我一句。', '愿意聊一次吗？', '您看有兴趣吗？'],
];

/** A longer reason would be half of the text, and the mail tells it already. */
const LONG_REASON = 30;

/** The mark below which InMails are answered more often (WORDING §4). */
const MAIL_AIM = 400;

/** A text without one of these is no invitation any more. */
const NEVER_FOR_THE_AIM = new Set(['purpose', 'ask', 'sign_off']);

/** Shorter than a mail, and worded apart from it: the same person may get both. */
export function inmail(facts: TidyFacts, blanks: Blanks): LetterPart[] {
  const brief = briefBlanks(facts, blanks);
  const { text } = facts.reason;
  const own = isOwnReason(text) || text.length > LONG_REASON ? { ...brief, reason: '' } : brief;
  const parts = [
    ...part('salutation', 'salutation', '', salutations(facts.recipient, 'later')),
    ...part('opening', 'opening', '', say(MAIL_OPENING, facts, own)),
    ...part('purpose', 'purpose', '', say(MAIL_ABOUT, facts, brief)),
    ...paragraph([
      ...part('process', 'process', '', say(MAIL_PEOPLE, facts, brief)),
      ...part('benefit', 'benefit', '', gainWays(facts, brief)),
    ]),
    ...paragraph(part('ask', 'ask', '', say(MAIL_ASK, facts, brief))),
    ...signOff(facts, 'plain'),
  ];
  const order = ['process', 'opening', 'benefit', 'purpose'];
  const aimed = fitLimit(parts, MAIL_AIM, order);
  // Where a long signature alone passes the mark, the letter stays whole as far as the limit lets it.
  const lost = parts.some(({ id }) => NEVER_FOR_THE_AIM.has(id) && !aimed.some((kept) => kept.id === id));
  return lost ? fitLimit(parts, roomIn(facts.limit), [...order, 'sign_off']) : aimed;
}

/** A line break may still come below the salutation, depending on what is left of the text. */
function roomIn(limit: number | null): number | null {
  return limit === null ? null : limit - 1;
}

function gainWays(facts: TidyFacts, brief: Blanks): string[] {
  const short = say(MAIL_GAIN, facts, brief);
  if (short.length > 0 || !facts.benefit) return short;
  const { kind, text } = readChinesePhrase(facts.benefit);
  return kind === 'sentence' && text.length <= 60 ? [text] : [];
}

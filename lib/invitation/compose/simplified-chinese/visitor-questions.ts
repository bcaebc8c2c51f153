import type { LetterPart } from '../../letter/outline';
import { say, type Says } from '../chinese/say';
import type { TidyFacts } from '../tidy-facts';
import { briefBlanks } from './brief';
import { selfWays } from './opening';
import { paragraph, part } from './part';
import { salutations } from './recipient';
import { signOff } from './sign-off';
import type { Blanks } from './words';

const THANKS: Says = [
  [{}, '感谢您愿意专程来看我们。', '您要来看看，我们很欢迎。', '谢谢您提出来走一趟。'],
  [{ role: ['user'] }, '谢谢您愿意带同事来。'],
  [{ role: ['gatekeeper'] }, '感谢您帮忙安排这次来访。'],
];
const LEAD: Says = [
  [
    {},
    '为了不让您白跑，有{count}先请教您：',
    '想让这一趟对您有用，先问{count}：',
    '我们好照着准备，请您先答{count}：',
  ],
];
const COUNTS = ['', '一件事', '两件事', '三件事'];

/** METHOD §1.2: topic, form and people, hoped result. Each is asked only where the answer is not known. */
const TOPIC: Says = [
  [{}, '您最想谈清楚的是哪件事？', '这次最想解决什么问题？', '主要想看什么、谈什么？'],
  [{ role: ['influencer'] }, '技术上您最想核实哪一点？'],
  [{ role: ['user'] }, '大家平时最想改掉的是哪一步？'],
];
const TOPIC_ABOUT: Says = [
  [
    {},
    '说到{topic}，您最想谈清楚哪一点？',
    '{topic}里，您最想解决的是什么？',
    '关于{topic}，主要想看什么、谈什么？',
  ],
];
const FORM: Says = [
  [{}, '哪几位同来，想先看一圈还是先坐下谈？', '同行的有哪几位，分别负责什么？', '来几位、希望怎么进行？'],
  [{ role: ['user'] }, '哪几位同事一起来，想先动手试还是先看一遍？'],
  [{ role: ['policy_decider'] }, '哪几位同来，是否需要我们的负责人一起参加？'],
  [{ role: ['influencer'] }, '哪几位同来，需要看哪些实测？'],
];
const RESULT: Says = [
  [{}, '看完以后，您希望能判断什么？', '回去的时候，您希望带走什么结论？', '这趟下来，怎样才算没有白来？'],
  [{ role: ['specific_decider', 'policy_decider'] }, '看完以后，您希望能定下什么？'],
  [{ role: ['executor'] }, '看完以后，您还缺哪些材料往下办？'],
];
const DRAFT: Says = [
  [
    {},
    '目前的草案：谈{topic}，{ours}接待您，{minutes}左右。',
    '我先拟了一稿：{ours}陪您，{minutes}，主要看{topic}。',
    '暂时这样排：{minutes}，{ours}作陪，围绕{topic}。',
  ],
  [
    {},
    '目前的草案：谈{topic}，{minutes}左右。',
    '我先拟了一稿：{minutes}，主要看{topic}。',
    '暂时这样排：{minutes}，围绕{topic}。',
  ],
  [
    {},
    '目前的草案：谈{topic}，{ours}接待您。',
    '我先拟了一稿：{ours}陪您，主要看{topic}。',
    '暂时这样排：{ours}作陪，围绕{topic}。',
  ],
  [{}, '目前的草案：主要谈{topic}。', '我先拟了一稿：主要看{topic}。', '暂时这样排：围绕{topic}来看。'],
];
const OPENING_STEP: Says = [[{}, '流程上，{flow}。', '安排上，{flow}。', '顺序上，{flow}。']];
const REPLY: Says = [
  [
    {},
    '请您在{deadline}前回我，可以吗？',
    '麻烦您在{deadline}之前给个回音，好吗？',
    '{deadline}以前能告诉我吗？',
  ],
];
const REPLY_DRAFT: Says = [
  [
    {},
    '哪里要改、哪几位同来，请您在{deadline}前告诉我，可以吗？',
    '麻烦您在{deadline}之前把修改意见和同行名单发我，好吗？',
    '请您过目，{deadline}以前回我，行吗？',
  ],
];
const REPLY_WITHOUT_DAY: Says = [
  [{}, '请您得空回我一句，我好照着准备。', '等您的回信，我们再定细节。', '您随手回几个字就行。'],
];

/** The reply to a customer who wants to come: what we do not know yet, and the draft of what we know. */
export function visitorQuestions(facts: TidyFacts, blanks: Blanks): LetterPart[] {
  const brief = briefBlanks(facts, blanks);
  const empty = (['purpose', 'process', 'benefit'] as const).filter((slot) => !facts[slot]);
  const questions: Record<(typeof empty)[number], string[]> = {
    purpose: say(brief['topic'] ? TOPIC_ABOUT : TOPIC, facts, brief),
    process: say(FORM, facts, brief),
    benefit: say(RESULT, facts, brief),
  };
  const asked = empty.flatMap((slot) => part(`ask.${slot}`, 'ask', '', questions[slot]));
  const lead =
    asked.length > 0
      ? part('ask.lead', 'ask', '', say(LEAD, facts, { count: COUNTS[asked.length] ?? '' }))
      : [];
  const draft = [
    ...part('process', 'process', '', say(DRAFT.filter(fullest(brief)), facts, brief)),
    ...part('process.flow', 'process', '', say(OPENING_STEP, facts, brief)),
  ];
  const reply = !brief['deadline'] ? REPLY_WITHOUT_DAY : asked.length > 0 ? REPLY : REPLY_DRAFT;
  return [
    ...part('salutation', 'salutation', '', salutations(facts.recipient, 'first')),
    ...(facts.warmth === 'known' ? [] : part('opening.self', 'opening', '', selfWays(facts, brief))),
    ...part('opening', 'opening', '', say(THANKS, facts, brief)),
    ...paragraph([...lead, ...asked]),
    ...paragraph(draft),
    ...paragraph(part('ask', 'ask', '', say(reply, facts, brief))),
    ...signOff(facts, 'plain'),
  ];
}

/** Only the draft that says all that is known. */
function fullest({ ours, minutes }: Blanks): (rule: Says[number]) => boolean {
  return ([, text = '']) =>
    text.includes('{ours}') === Boolean(ours) && text.includes('{minutes}') === Boolean(minutes);
}

import type { LetterPart } from '../../letter/outline';
import { asAble, comesLater, readChinesePhrase } from '../chinese/phrase';
import { say, type Says } from '../chinese/say';
import type { TidyFacts } from '../tidy-facts';
import { part } from './part';
import type { Blanks } from './words';

/** `{it}` is a thing that they keep. */
const KEPT: Says = [
  [{}, '谈完以后，{it}留给您。', '您会拿到{it}。', '最后您手里就有{it}。'],
  [{ role: ['policy_decider'] }, '定方向的时候，您手里就有{it}。', '谈完，{it}留给您参考。'],
  [{ role: ['specific_decider'] }, '您做决定时，手里就有{it}。', '{it}归您，部门里讨论时用得上。'],
  [{ role: ['influencer'] }, '{it}归您，可以直接放进您自己的评估里。', '您能拿着{it}和手头的数据对照。'],
  [{ role: ['executor'] }, '{it}归您，后面比较和报批都能用。', '您往下办手续时，可以直接用{it}。'],
  [{ role: ['user'] }, '{it}留给您和同事，回到岗位就能用。', '{it}归您和同事用。'],
  [{ role: ['gatekeeper'] }, '{it}会留给您，方便转交。', '有了{it}，您向上汇报也省事。'],
  [{ role: ['finance'] }, '您往上报的时候，手里有{it}。', '{it}归您，随时可以复算。'],
  [{ focus: ['dissatisfied'] }, '不管最后换不换，您都能拿到{it}。'],
  [{ focus: ['power'] }, '见完这一面，{it}归您。'],
  [{ benefit: ['product'] }, '看完实际结果，您会拿到{it}。'],
  [{ benefit: ['enterprise'] }, '选合作方要图个稳妥，{it}留给您作参考。'],
  [{ benefit: ['unique'] }, '{it}归您，拿去和别家对照也行。'],
  [{ warmth: ['cold'] }, '无论合作与否，{it}都归您。'],
  [{ style: ['emotional'] }, '您和团队手里就有{it}，心里踏实些。'],
  [{ style: ['rational'] }, '您会得到{it}，可以自己再核一遍。'],
  [{ occasion: ['they_come_to_us'] }, '您回去的时候，手里就有{it}。'],
  [{ occasion: ['service_visit'] }, '检查完，{it}留给您。'],
  [{ occasion: ['demo'] }, '演示结束，{it}归您。'],
  [{ occasion: ['event'] }, '您来过之后，{it}归您。'],
];

/** `{do}` is what they can do: 提前避开投产初期的返工. */
const ENABLED: Says = [
  [{}, '这样，贵司就能{do}。', '谈完之后，您可以{do}。', '对您来说，最后落到实处的是能{do}。'],
  [{ role: ['policy_decider'] }, '方向定了，贵司就能{do}。', '您花的这点时间，换来的是贵司能{do}。'],
  [{ role: ['specific_decider'] }, '定下来以后，您的部门就能{do}。', '这样您和部门就可以{do}。'],
  [{ role: ['influencer'] }, '有了验证过的依据，您就能{do}。', '结果归您，您可以{do}。'],
  [{ role: ['executor'] }, '这样您那边就能{do}。', '手续理顺了，您就能{do}。'],
  [{ role: ['user'] }, '这样您和同事就能{do}。', '对天天上手的同事来说，您这里就能{do}。'],
  [{ role: ['gatekeeper'] }, '这样您这边就能{do}。', '安排妥了，您就能{do}。'],
  [{ role: ['finance'] }, '数字核过，您就能{do}。', '到上报的时候，您就能{do}。'],
  [{ focus: ['dissatisfied'] }, '问题弄清楚了，您就能{do}。'],
  [{ focus: ['power'] }, '您花一次见面的时间，贵司就能{do}。'],
  [{ benefit: ['product'] }, '看过实际结果，您就能{do}。'],
  [{ benefit: ['enterprise'] }, '合作起来心里有底，您就能{do}。'],
  [{ benefit: ['unique'] }, '并排比过，您就能{do}。'],
  [{ style: ['emotional'] }, '以后，您和团队就能{do}。'],
  [{ occasion: ['they_come_to_us'] }, '走完这一趟，您就能{do}。'],
  [{ occasion: ['service_visit'] }, '检查过后，您就能{do}。'],
  [{ occasion: ['demo'] }, '看完演示，您就能{do}。'],
  [{ occasion: ['event'] }, '来过之后，您就能{do}。'],
];
/** The customer is named in it already. */
const ENABLED_NAMED: Says = [
  [{}, '这样就能{do}。', '谈完之后，就可以{do}。', '结果很实在：能{do}。'],
  [{ occasion: ['demo'] }, '看完演示，就能{do}。'],
  [{ occasion: ['they_come_to_us'] }, '走完这一趟，就能{do}。'],
];

const LATER: Says = [
  [{}, '您可以{do}。', '贵司可以{do}。', '不用急着表态，您可以{do}。'],
  [{ role: ['user'] }, '您和同事可以{do}。', '您和班组可以{do}。'],
];

/** `{can}` carries its own 就能. */
const ABLE: Says = [
  [{}, '这样，贵司{can}。', '把这件事谈妥，您{can}。', '有了结果，您那边{can}。'],
  [{ role: ['policy_decider'] }, '您这边不必多花时间，{can}。', '这样一来，您{can}。'],
  [{ role: ['user'] }, '这样，您和同事{can}。', '您和班组{can}。'],
  [{ role: ['specific_decider'] }, '这样，您的部门{can}。', '您自己{can}。'],
  [{ role: ['influencer', 'finance'] }, '依据在您手里，您{can}。', '数据核过，您{can}。'],
  [{ role: ['executor', 'gatekeeper'] }, '您这边{can}。', '手续清楚了，您{can}。'],
];

/** `{which}` is an indirect question: 哪些订单可以自动化. */
const KNOWN: Says = [
  [{}, '谈完您就清楚{which}。', '最后您心里有数：{which}。', '您可以自己判断{which}。'],
  [{ role: ['policy_decider'] }, '您定方向之前，就能知道{which}。'],
  [{ role: ['specific_decider'] }, '您拍板之前，就能知道{which}。'],
  [{ role: ['influencer', 'finance'] }, '您可以凭自己的数据判断{which}。'],
  [{ role: ['user'] }, '您和同事试过，就知道{which}。'],
  [{ role: ['gatekeeper'] }, '您往上汇报时，就说得清{which}。'],
  [{ occasion: ['they_come_to_us'] }, '您回去之前，就能判断{which}。'],
  [{ occasion: ['demo'] }, '看完演示，您就知道{which}。'],
  [{ benefit: ['unique'] }, '并排看过，您就知道{which}。'],
];

/** `{open}` may be a small clause: 返工减少两成. */
const OPEN: Says = [
  [{}, '对贵司来说，好处很具体：{open}。', '对贵司的好处看得见：{open}。', '您能得到的很实在：{open}。'],
  [{ role: ['user'] }, '您和同事能得到的很实在：{open}。'],
  [{ role: ['finance'] }, '对贵司的好处可以算出来：{open}。'],
  [{ role: ['specific_decider'] }, '您的部门能看到的变化：{open}。'],
];

const PROOF: Says = [
  [{}, '有个可比的例子：{proof}。', '可以参考：{proof}。', '已有的结果是：{proof}。'],
  [{ style: ['rational'] }, '可以对照的结果：{proof}。', '依据是：{proof}。'],
  [{ style: ['emotional'] }, '有同行已经这样走过：{proof}。'],
  [{ role: ['finance'] }, '可以拿来对账的一例：{proof}。'],
];

/** WORDING §1, slot 6: what the customer has afterwards, and one comparable result. */
export function benefit(facts: TidyFacts, blanks: Blanks): LetterPart[] {
  return [
    ...part('benefit', 'benefit', '', benefitWays(facts, blanks)),
    ...part('benefit.proof', 'benefit', '', say(PROOF, facts, blanks)),
  ];
}

function benefitWays(facts: TidyFacts, blanks: Blanks): string[] {
  if (!facts.benefit) return [];
  const { kind, text } = readChinesePhrase(facts.benefit);
  const does = text.replace(/^(?:这样)?(?:就)?(?:可以|能够|能)/u, '');
  if (kind === 'sentence') return [text];
  const able = kind === 'able' ? text : asAble(text);
  if (able) return say(ABLE, facts, { ...blanks, can: able });
  // 就能不用 is no Chinese: 这样，您就不用….
  if (/^不[用必再会]/u.test(text)) return say(ABLE, facts, { ...blanks, can: `就${text}` });
  if (comesLater(text)) return say(LATER, facts, { ...blanks, do: text });
  if (kind === 'noun') return say(KEPT, facts, { ...blanks, it: text });
  if (kind === 'verb' || does !== text)
    return say(/[您贵]/u.test(does) ? ENABLED_NAMED : ENABLED, facts, { ...blanks, do: does });
  if (kind === 'clause') return say(KNOWN, facts, { ...blanks, which: text });
  return say(OPEN, facts, { ...blanks, open: text });
}

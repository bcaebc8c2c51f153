import type { FocusPerson } from '../../../chain/role-tag';
import type { BenefitType } from '../../../library/library-item';
import type { ReaderRole } from '../../reader-role';
import type { TidyFacts } from '../tidy-facts';
import { fillAll } from './fill';
import { saying, type Saying } from './parts';
import { closed, fullWidth, readPhrase, withoutStop, type Phrase } from './phrase';

/** Whose gain it is, as the reader sees it (WORDING §2 Benefit angle). */
const WHO: Record<ReaderRole | 'unknown', string> = {
  unknown: '貴公司',
  policy_decider: '貴公司',
  specific_decider: '您的部門',
  influencer: '您和團隊',
  executor: '您這邊',
  user: '您和現場同仁',
  gatekeeper: '貴公司主管',
  finance: '您',
};

/** {x} something done, or a thing; {b} whose it is. */
interface Frame {
  doing: string;
  thing: string;
}
const frame = (doing: string, thing: string): Frame => ({ doing, thing });

const BY_TYPE: Record<BenefitType, Frame> = {
  product: frame('實際做起來，{b}可以{x}。', '{b}會實際拿到{x}。'),
  enterprise: frame('往後做決定時，{b}也能{x}。', '往後做決定時，{b}手上會有{x}。'),
  unique: frame('比較特別的是，{b}可以{x}。', '比較特別的是，{b}會拿到{x}。'),
};
const BY_ROLE: Record<ReaderRole | 'unknown', Frame> = {
  unknown: frame('這樣一來，{b}就能{x}。', '會後{b}會有{x}。'),
  policy_decider: frame('如此一來，{b}就能{x}。', '談完之後，您手上會有{x}。'),
  specific_decider: frame('會後{b}就可以{x}。', '會後{b}會有{x}，可以作為決定的依據。'),
  influencer: frame('有了這些資料，{b}就能{x}。', '會後{b}會有{x}，可以直接引用。'),
  executor: frame('這樣後續作業時，{b}可以{x}。', '會後{b}會收到{x}，後續作業可以直接使用。'),
  user: frame('往後{b}就可以{x}。', '當天就會把{x}留給{b}。'),
  gatekeeper: frame('這次會面之後，{b}就能{x}。', '會後{b}會收到{x}。'),
  finance: frame('核對過後，{b}就能{x}。', '會後{b}會有{x}，每個數字都能自己驗算。'),
};
const BY_FOCUS: Record<FocusPerson, Frame> = {
  receptive: frame('談過之後，{b}也能{x}。', '談過之後，{x}就留給{b}參考。'),
  dissatisfied: frame('問題看清楚了，{b}就能{x}。', '有了{x}，{b}就知道該從哪裡改起。'),
  power: frame('談定之後，{b}就可以{x}。', '談完當場，{b}就會有{x}。'),
};
const PLAIN = [
  frame('這樣一來，{b}就能{x}。', '會後{b}會有{x}。'),
  frame('會後{b}可以{x}。', '{x}會留給{b}使用。'),
  frame('談過之後，{b}可以{x}。', '談完之後，{b}手上就有{x}。'),
];

function framesFor({ readerRole, focus, benefitType, style }: TidyFacts): Frame[] {
  const [role, type] = [BY_ROLE[readerRole ?? 'unknown'], benefitType ? BY_TYPE[benefitType] : undefined];
  const own = focus ? BY_FOCUS[focus] : undefined;
  // Who goes by figures hears the result by its kind first, who goes by people hears whose it is.
  const order = style === 'rational' ? [type, role, own] : [role, own, type];
  return [...order, ...PLAIN].flatMap((each) => each ?? []);
}

/** What goes on after 可以, though it begins with no verb: 在啟用前就決定…, 用自己的資料…. */
const CAN_HEAD =
  /^(?:在|從|用(?!戶|量|途|料)|按|以(?!後|往)|依(?!據)|向|跟|與|為(?!期)|替(?!代)|對(?!策|照|比)|先(?!前|期|進)|早|多(?!數|種|項)|少(?!數)|不(?!同|良)|隨時)/u;

/** A gain that the reader can do reads as a verb; 就 would stand twice behind 就能. */
function readGain(typed: string): Phrase {
  const { kind, text } = readPhrase(typed);
  const doing =
    kind === 'verb' ||
    kind === 'heard' ||
    ((kind === 'open' || kind === 'clause' || kind === 'noun') && CAN_HEAD.test(text));
  if (!doing) return { kind, text };
  return { kind: 'verb', text: text.replace(/^(在[^，]{1,12}前)就(?!能|可)/u, '$1') };
}

/** WORDING §1 slot 6: what the customer has afterwards; whole sentences of the rep stand as they are. */
export function benefit(facts: TidyFacts): Saying {
  return saying('benefit', 'benefit', benefitWays(facts).slice(0, 3));
}

function benefitWays(facts: TidyFacts): string[] {
  if (facts.benefit === '') return [];
  const { kind, text } = readGain(facts.benefit);
  const b = WHO[facts.readerRole ?? 'unknown'];
  const say = (...frames: string[]) => fillAll(frames, { b, x: text });
  const named = /您|貴/u.test(text);
  if (kind === 'sentence') return [text];
  if (kind === 'verb')
    return named
      ? say('這樣一來，就可以{x}。', '會後就能{x}。', '如此便能{x}。')
      : fillAll(
          framesFor(facts).map(({ doing }) => doing),
          { b, x: text },
        );
  if (kind === 'noun')
    return fillAll(
      framesFor(facts).map(({ thing }) => thing),
      { b, x: text },
    );
  if (kind === 'clause')
    return say('會後{b}就能清楚{x}。', '談完之後，{b}可以判斷{x}。', '這樣{b}就會知道{x}。');
  if (kind === 'able') return say('如此一來，{b}{x}。', '會後{b}{x}。', '談過之後，{b}{x}。');
  if (named) return say('這樣一來，{x}。', '會後的結果是{x}。', '換來的是{x}。');
  return say('對{b}來說，實際的好處是{x}。', '{b}會看到的改變是{x}。', '帶給{b}的好處是{x}。');
}

const PROOF: Record<TidyFacts['style'], readonly string[]> = {
  unknown: ['可供參考的例子：{p}', '有個相近的例子：{p}', '先前的經驗是：{p}'],
  emotional: ['有個實際的例子：{p}', '別人走過的經驗是：{p}', '相近的例子：{p}'],
  rational: ['可以對照的數字：{p}', '相近條件下的結果：{p}', '可供比較的案例：{p}'],
};

/** One comparable result behind the benefit (WORDING §6.3: at most two figures are no boast). */
export function proof({ proof: typed, style, benefit: gain }: TidyFacts): Saying {
  const p = closed(fullWidth(typed));
  const told = typed === '' || gain.includes(withoutStop(typed));
  return saying('benefit.proof', 'benefit', told ? [] : fillAll(PROOF[style], { p }));
}

/** The benefit as a line behind a label that says whose it is; '' without one. */
export function benefitLine({ benefit: typed }: TidyFacts): string {
  if (typed === '') return '';
  const { kind, text } = readGain(typed);
  if (kind === 'verb') return `會後您可以：${text}`;
  if (kind === 'noun') return `會後留給您：${text}`;
  if (kind === 'clause') return `會後您會清楚：${text}`;
  return `對您的幫助：${withoutStop(text)}`;
}

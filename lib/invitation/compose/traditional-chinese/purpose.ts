import type { FocusPerson } from '../../../chain/role-tag';
import type { Occasion } from '../../draft';
import type { ReaderRole } from '../../reader-role';
import type { TidyFacts } from '../tidy-facts';
import { fillAll } from './fill';
import { saying, type Saying } from './parts';
import { isOutcome, readPhrase } from './phrase';
import { meetingNoun } from './topic';

/** A frame for something done together and one for a thing; {x} the phrase, {m} 這次拜訪. */
interface Frame {
  doing: string;
  thing: string;
}
const frame = (doing: string, thing: string): Frame => ({ doing, thing });

/** WORDING §2 Role, the column of the purpose verb. */
const BY_ROLE: Record<ReaderRole | 'unknown', readonly Frame[]> = {
  unknown: [
    frame('{m}想與您一起{x}。', '{m}想就{x}與您討論。'),
    frame('希望藉{m}，與您{x}。', '想與您談的是{x}。'),
    frame('想談的事情很單純：{x}。', '希望有機會就{x}，聽聽您的意見。'),
  ],
  policy_decider: [
    frame('想先聽您的看法，再與您一起{x}。', '想當面聽聽您對{x}的看法。'),
    frame('{m}想直接聽您的方向，一起{x}。', '{m}想請教您對{x}的期待。'),
    frame('只想占用您一點時間，一起{x}。', '就{x}，希望能了解您的考量。'),
  ],
  specific_decider: [
    frame('{m}希望與您一起{x}，談出結論。', '{m}希望就{x}與您談出結論。'),
    frame('想與您把這件事談定：{x}。', '針對{x}，想與您一起決定做法。'),
    frame('目標很明確，就是與您一起{x}。', '想與您談定的，是{x}。'),
  ],
  influencer: [
    frame('想與您從技術面一起{x}。', '想與您從技術面檢視{x}。'),
    frame('{m}想以實際資料，與您一起{x}。', '{m}想以實際資料，與您釐清{x}。'),
    frame('希望借重您的專業，一起{x}。', '就{x}，希望與您比對實際的資料。'),
  ],
  executor: [
    frame('{m}想把細節談清楚，與您一起{x}。', '{m}想與您逐項確認{x}。'),
    frame('為了讓後面的作業順利，想先與您{x}。', '{x}有幾個地方，想先與您確認。'),
    frame('想請您協助，一起{x}。', '想與您把{x}的細節核對清楚。'),
  ],
  user: [
    frame('想從每天實際使用的角度，與您一起{x}。', '關於{x}，第一線最清楚，想聽您說說。'),
    frame('{m}想請您和現場同仁一起{x}。', '想聽聽現場同仁對{x}的實際感受。'),
    frame('想跟著您的日常作業，一起{x}。', '{m}想聽您說說{x}的實際情形。'),
  ],
  gatekeeper: [
    frame('想請您協助安排一次會面，主題是{x}。', '想請您協助安排一次會面，主題是{x}。'),
    frame('想麻煩您居中安排，會面的目的是{x}。', '想麻煩您居中安排，會面要談的是{x}。'),
    frame('有一次會面想請您協助安排，目的是{x}。', '有一次會面想請您協助安排，題目是{x}。'),
  ],
  finance: [
    frame('想與您一起{x}，把數字攤開來看。', '想與您一起檢視{x}的數字與假設。'),
    frame('{m}想從數字面，與您{x}。', '{m}想就{x}與您逐項核對數字。'),
    frame('希望由您來檢驗，一起{x}。', '{x}背後的假設，想請您一起檢驗。'),
  ],
};

/** WORDING §2 Focus; METHOD §8.4. */
const BY_FOCUS: Record<FocusPerson, Frame> = {
  receptive: frame('不急著下結論，想先與您一起{x}。', '想就{x}與您交換心得。'),
  dissatisfied: frame('想從目前卡住的地方談起，與您一起{x}。', '想與您一起看看，{x}究竟卡在哪裡。'),
  power: frame('只談一件事：{x}。', '只談一件事：{x}。'),
};
const BY_STYLE: Partial<Record<TidyFacts['style'], Frame>> = {
  emotional: frame('很想聽聽您和同仁的經驗，一起{x}。', '關於{x}，很想聽聽您和同仁一路走來的經驗。'),
  rational: frame('想以實際數據為準，與您一起{x}。', '想以實際數據為準，與您討論{x}。'),
};
/** Occasions at which the meeting itself is what it is about. */
const BY_OCCASION: Partial<Record<Occasion, Frame>> = {
  they_come_to_us: frame('{m}，希望與您一起{x}。', '{m}，希望能就{x}回答您的問題。'),
  demo: frame('{m}的目的是與您一起{x}。', '{m}想針對{x}，實際做給您看。'),
  service_visit: frame('{m}時，想與您一起{x}。', '{m}想與您一起檢視{x}。'),
  event: frame('當天希望與您一起{x}。', '當天的主題是{x}。'),
  follow_up: frame('接下來想與您{x}。', '接下來想與您談的是{x}。'),
};

/** Three frames, of which the first is the one that fits the reader best. */
function framesFor({ readerRole, focus, style, occasion }: TidyFacts): readonly (Frame | undefined)[] {
  const role = BY_ROLE[readerRole ?? 'unknown'];
  if (readerRole === 'gatekeeper') return role;
  const [own, manner, setting] = [
    focus ? BY_FOCUS[focus] : undefined,
    BY_STYLE[style],
    BY_OCCASION[occasion],
  ];
  if (!readerRole) return [setting ?? own ?? manner, own, manner, ...role];
  return focus === 'power' || focus === 'dissatisfied'
    ? [own, role[0], setting ?? manner ?? role[1], role[2]]
    : [role[0], manner ?? setting, setting ?? own, role[1], role[2]];
}

/** WORDING §1 slot 4, in three ways; whole sentences of the rep stand as they are. */
export function purpose(facts: TidyFacts): Saying {
  return saying('purpose', 'purpose', purposeWays(facts));
}

function purposeWays(facts: TidyFacts): string[] {
  if (facts.purpose === '') return [];
  const { kind, text } = readPhrase(facts.purpose);
  const m = facts.occasion === 'event' ? '當天' : `這次${meetingNoun(facts)}`;
  const plain = (frames: readonly string[]) => fillAll(frames, { m, x: text });
  const framed = (x: string, form: keyof Frame) =>
    fillAll(
      framesFor(facts).map((each) => each?.[form]),
      { m, x },
    ).slice(0, 3);
  switch (kind) {
    case 'sentence':
      return [text];
    case 'heard':
      return plain(['{m}想{x}。', '希望能{x}。', '想占用您一點時間，{x}。']);
    case 'clause':
      return framed(`釐清${text}`, 'doing');
    case 'verb':
      return framed(isOutcome(text) ? `討論如何${text}` : text, 'doing');
    case 'noun':
      return framed(text, 'thing');
    default:
      return /[，；：]/u.test(text)
        ? plain(['{m}想與您討論：{x}。', '想與您談的是：{x}。', '想談的事情很單純：{x}。'])
        : framed(text, 'thing');
  }
}

import type { FocusPerson } from '../../../chain/role-tag';
import type { BenefitType } from '../../../library/library-item';
import type { Occasion } from '../../draft';
import type { ReaderRole } from '../../reader-role';
import type { Situation, SuggestedPhrase, WhyCode } from '../situation';
import { distinct, suggested } from './suggested';

/** What each reader keeps or can do after this one meeting (WORDING §2 Benefit angle); {x} the topic. */
const BY_ROLE: Record<ReaderRole | 'unknown', readonly string[]> = {
  unknown: ['判斷{x}該先從哪裡改起', '一頁整理好的選項與待辦'],
  policy_decider: ['一頁寫明風險、時程與負責人的整理', '決定{x}要不要往下走'],
  specific_decider: ['一份列出負責人與日期的下一步清單', '拿到部門內可以直接討論的決定依據'],
  influencer: ['一份可以放進評估報告的比對資料', '自己驗算每一項結果'],
  executor: ['一張文件與日期都列齊的清單', '一次備齊{x}需要的文件'],
  user: ['一張可以貼在現場的步驟整理', '親手試過再決定要不要改'],
  gatekeeper: ['一頁可以直接轉給主管的會面說明', '事先掌握會面的人員與內容'],
  finance: ['一份可以自己更改假設的試算表', '看清{x}在最差情況下的結果'],
};
const BY_TYPE: Record<BenefitType, string> = {
  product: '用自己的資料看出{x}能改善多少',
  enterprise: '向已經在使用的客戶直接打聽實際情況',
  unique: '把兩種做法放在一起比較',
};
const BY_FOCUS: Record<FocusPerson, string> = {
  receptive: '知道同業怎麼處理{x}',
  dissatisfied: '看清{x}的問題出在哪一步',
  power: '一頁風險與回報的對照',
};
const BY_OCCASION: Partial<Record<Occasion, string>> = {
  follow_up: '把{x}還沒確定的部分一次談定',
  they_come_to_us: '一份可以帶回去討論的參觀紀錄',
  demo: '親眼看過再決定{x}要不要換做法',
  service_visit: '掌握{x}目前的狀況與下次該留意的時間',
  event: '帶走同業處理{x}的做法',
};
const BY_STYLE: Partial<Record<Situation['style'], string>> = {
  emotional: '讓同仁先安心，知道接下來會怎麼進行',
  rational: '一份附上資料來源的結果整理',
};

/** What any good meeting leaves behind. */
const GENERAL = '一頁會後整理的結論與待辦';

/** What the customer has afterwards; without a topic only what needs none. */
export function benefitPhrases(situation: Situation): SuggestedPhrase[] {
  const { topic, readerRole, focus, style, occasion, benefitType, warmth } = situation;
  const [first, second] = BY_ROLE[readerRole ?? 'unknown'];
  const say = suggested({ x: topic });
  const own: WhyCode = readerRole ? 'role' : 'topic';
  const byType = benefitType ? say(BY_TYPE[benefitType], 'benefit_type') : [];
  // METHOD §9: our standing alone, in a first letter, reads as bragging.
  const late = benefitType === 'enterprise' && warmth !== 'known';
  return distinct([
    ...(late ? [] : byType),
    ...say(first, own),
    ...(focus ? say(BY_FOCUS[focus], 'focus') : []),
    ...say(second, own),
    ...(late ? byType : []),
    ...say(BY_OCCASION[occasion], 'occasion'),
    ...say(BY_STYLE[style], 'style'),
    ...(focus || benefitType ? [] : say(GENERAL, 'occasion')),
  ]);
}

import type { FocusPerson } from '../../../chain/role-tag';
import type { OpportunityStage } from '../../../pipeline/opportunity';
import { objectOf, readPhrase, withoutStop } from '../../compose/traditional-chinese/phrase';
import type { Occasion } from '../../draft';
import type { ReaderRole } from '../../reader-role';
import type { OpenPoint, Situation, SuggestedPhrase } from '../situation';
import { distinct, suggested } from './suggested';

/** WORDING §2, the column of the purpose verb; {x} the topic. */
const BY_ROLE: Record<ReaderRole | 'unknown', readonly string[]> = {
  unknown: ['釐清{x}目前卡在哪裡', '討論{x}該從哪裡改起'],
  policy_decider: ['聽聽您對{x}的目標與顧慮', '確認{x}該由誰、在什麼時候決定'],
  specific_decider: ['決定{x}先從哪一步著手', '敲定{x}要怎麼做、由誰負責'],
  influencer: ['比對{x}的實測資料', '驗證{x}的判斷方法是否可靠'],
  executor: ['確認{x}需要哪些文件、何時交件', '逐項核對{x}的需求'],
  user: ['看看{x}每天實際是怎麼做的', '聽聽現場同仁對{x}最在意的地方'],
  gatekeeper: ['討論{x}', '確認{x}該請哪幾位主管參加討論'],
  finance: ['檢驗{x}的各項假設', '核對{x}的算法與數字來源'],
};
const BY_FOCUS: Record<FocusPerson, string> = {
  receptive: '交換處理{x}的經驗',
  dissatisfied: '找出{x}不順的原因',
  power: '確認{x}需要您決定的那一點',
};
const BY_OCCASION: Record<Occasion, string> = {
  first_visit: '了解{x}的現況與您的期待',
  follow_up: '談定{x}上次沒談完的部分',
  they_come_to_us: '判斷{x}的做法是否適合貴公司',
  demo: '看看{x}實際能改善多少',
  service_visit: '檢查{x}目前的狀況',
  introduction: '了解{x}目前是怎麼做的',
  event: '比較{x}的幾種做法',
};
const BY_STAGE: Partial<Record<OpportunityStage, string>> = {
  invite: '釐清{x}這件事急不急、誰會受影響',
  follow_up: '排定{x}接下來怎麼走',
};
const BY_STYLE: Partial<Record<Situation['style'], string>> = {
  emotional: '聽聽您和同仁對{x}的想法',
  rational: '用實際數據核對{x}',
};

/** Longer notes are no phrase that a letter could carry. */
const MAX_NOTE = 30;
/** Points taken up; the fields hold six chips. */
const MAX_POINTS = 2;

/** What to meet for: first what was left open, then what the reader's part in it asks for. */
export function purposePhrases(situation: Situation): SuggestedPhrase[] {
  const { topic, readerRole, focus, occasion, style, stage, openPoints } = situation;
  const open = openPoints.flatMap((point) => settling(point) ?? []).slice(0, MAX_POINTS);
  if (topic === '') return distinct(open);
  const [first, second] = BY_ROLE[readerRole ?? 'unknown'];
  const about = suggested({ x: topic });
  return distinct([
    ...open,
    ...(focus && focus !== 'receptive' ? about(BY_FOCUS[focus], 'focus') : []),
    ...about(first, readerRole ? 'role' : 'topic'),
    ...about(BY_OCCASION[occasion], 'occasion'),
    ...about(BY_STYLE[style], 'style'),
    ...(focus === 'receptive' ? about(BY_FOCUS[focus], 'focus') : []),
    ...about(second, readerRole ? 'role' : 'topic'),
    ...about(stage ? BY_STAGE[stage] : undefined, 'stage'),
  ]);
}

/** What settles a point that was left open; the verb goes by what the rep noted. */
function settling({ from, text }: OpenPoint): SuggestedPhrase | null {
  const note = withoutStop(text.trim());
  if (note === '' || note.length > MAX_NOTE || /[。？！\n]/u.test(note)) return null;
  const { kind, text: said } = readPhrase(note);
  const thing = kind === 'noun' || (kind === 'verb' && objectOf(said) !== null);
  const say = (words: string): SuggestedPhrase => ({ text: words, why: from });
  switch (from) {
    case 'need':
      return say(`討論「${note}」這項需求該怎麼做到`);
    case 'objection': {
      const doubt = note.replace(/^(?:擔心|怕|懷疑|覺得|認為)/u, '');
      return say(kind === 'clause' ? `釐清${note}` : `釐清${doubt}的疑慮`);
    }
    case 'commitment_ours':
      return say(kind === 'verb' ? `確認${said}的進度` : thing ? `逐項核對${note}` : `核對${note}`);
    case 'commitment_theirs':
      return say(`確認${note}準備到哪裡`);
    case 'visit':
      if (kind === 'clause') return say(`釐清${note}`);
      return say(thing ? `談定${kind === 'verb' ? (objectOf(said) ?? said) : note}` : `解決${note}的問題`);
  }
}

import type { ReasonType } from '../../draft';
import type { TidyFacts } from '../tidy-facts';
import { fillAll } from './fill';
import { closed, fullWidth, withoutStop } from './phrase';

type Worded = Exclude<ReasonType, 'introduced'>;
type Frames = readonly string[];

/** {x} what the rep typed, a thing or a small clause; {q} the same with its own mark at the end. */
const FRAMES: Record<Worded, { cold: Frames; warm: Frames }> = {
  trigger_event: {
    cold: ['得知{x}，因此冒昧來信。', '留意到{x}，冒昧寫信與您聯絡。', '冒昧來信，是因為看到一個消息：{x}。'],
    warm: [
      '得知{x}，便想到寫信給您。',
      '留意到{x}，希望趁這個時候與您談談。',
      '會在這個時候寫信，是因為{x}。',
    ],
  },
  open_commitment: {
    cold: ['先前還有一件事沒有結束：{q}', '答應過的事一直記著：{q}', '寫這封信，是為了先前說好的事：{q}'],
    warm: [
      '上次談完，還留著一件事：{q}',
      '先前說好的事一直記著：{q}',
      '寫這封信，是為了把一件事接著做完：{q}',
    ],
  },
  customer_question: {
    cold: ['您提出的問題，值得好好回答：{q}', '寫這封信，是想回覆您的提問：{q}', '謝謝您的提問：{q}'],
    warm: [
      '您先前問到{x}，應該給您一個完整的答覆。',
      '謝謝您上次的提問：{q}',
      '您關心的問題，我們一直放在心上：{q}',
    ],
  },
  problem_seen: {
    cold: ['我們留意到{x}，因此冒昧來信。', '冒昧來信，是因為注意到一件事：{q}', '有個現象也許您也在意：{q}'],
    warm: [
      '我們留意到{x}，覺得應該告訴您。',
      '有件事也許您也注意到了：{q}',
      '寫信給您，是因為看到一個狀況：{q}',
    ],
  },
  peer_case: {
    cold: [
      '冒昧來信，有個同業的經驗可供您參考：{q}',
      '有個與貴公司相近的案例：{q}',
      '先與您分享一個實際的例子：{q}',
    ],
    warm: [
      '有個同業的經驗，馬上就想到您：{q}',
      '有個與貴公司相近的案例：{q}',
      '先與您分享一個實際的例子：{q}',
    ],
  },
  service_followup: {
    cold: [
      '{x}，希望回來看看目前的情況。',
      '寫這封信，是為了後續的服務：{q}',
      '後續的部分，我們一直記著：{q}',
    ],
    warm: [
      '{x}，希望回來看看目前的情況。',
      '寫這封信，是為了後續的服務：{q}',
      '後續的部分，我們一直記著：{q}',
    ],
  },
  invitation_to_us: {
    cold: ['{x}，誠摯邀請您蒞臨。', '冒昧來信，有件事想邀請您：{q}', '有個機會，希望您能親自來看看：{q}'],
    warm: ['{x}，誠摯邀請您蒞臨。', '寫信給您，是想邀您來看看：{q}', '有個機會，馬上就想到您：{q}'],
  },
};
/** To a guest who has said yes already. */
const FOR_GUESTS = ['{x}，正好請您親自看看。', '這次正好可以看到：{q}', '正好趁這個機會，請您看看：{q}'];
/** Reasons that begin with ourselves without being a sentence about why we write. */
const OURS: ReadonlySet<ReasonType> = new Set(['invitation_to_us', 'service_followup', 'peer_case']);
/** Where the rep typed how they came to know of it (看到…, 您上個月提到…). */
const TOLD = {
  cold: ['{x}，因此冒昧來信。', '{x}，冒昧寫信向您請教。', '{x}，所以寫信與您聯絡。'],
  warm: ['{x}，因此寫信給您。', '{x}，便想到與您聯絡。', '{x}，所以寫信與您討論。'],
};
const TOLD_HEAD =
  /^(?:看到|看見|得知|聽說|獲悉|注意到|留意到|拜讀|讀到|從[^，]{1,24}(?:看到|得知|聽到)|您(?:上|先前|在|曾|問|提|說|談|希望)|(?:上次|上週|上個月|先前|之前|日前|前幾天|昨天|去年|今年)[^，]{0,20}您)/u;

/** Nobody apologises for writing to somebody they meet again. */
export const isStrange = ({ warmth, occasion }: Pick<TidyFacts, 'warmth' | 'occasion'>): boolean =>
  warmth === 'cold' && !['follow_up', 'they_come_to_us', 'service_visit'].includes(occasion);

/** The sentence that tells the reason, in the words of its type; none where the rep gave none (METHOD §1.5). */
export function reasonWays({ reason, warmth, occasion }: TidyFacts): string[] {
  const { type } = reason;
  if (!type || type === 'introduced' || reason.text === '') return [];
  const text = fullWidth(reason.text);
  if (/[。！？]./u.test(text) || (/^(?:我|敝公司)/u.test(text) && !OURS.has(type))) return [closed(text)];
  const x = withoutStop(text.replace(/？$/u, ''));
  const asks =
    text.endsWith('？') || /是否|能不能|會不會|要不要|怎麼|如何|為什麼|哪[些個一裡]/u.test(x.slice(-30));
  const values = { x, q: `${x}${asks && type === 'customer_question' ? '？' : '。'}` };
  const tone = isStrange({ warmth, occasion }) ? 'cold' : 'warm';
  if (TOLD_HEAD.test(x)) return fillAll(TOLD[tone], values);
  if (occasion === 'they_come_to_us' && type !== 'customer_question' && type !== 'open_commitment')
    return fillAll(FOR_GUESTS, values);
  return fillAll(FRAMES[type][tone], values);
}

/** What was written for before, as a clause for further steps: 先前因為…寫信給您. */
export function earlierReason({ reason, introducer }: TidyFacts): string | null {
  if (introducer) return `先前承${introducer.name}介紹，寫過信給您`;
  const x = withoutStop(fullWidth(reason.text));
  if (x === '' || x.length > 40 || /[。！？]/u.test(x)) return null;
  switch (reason.type) {
    case 'trigger_event':
    case 'problem_seen':
      return TOLD_HEAD.test(x)
        ? `先前${x.replace(/^(?:先前|之前)/u, '')}，寫過信給您`
        : `先前因為${x}寫過信給您`;
    case 'peer_case':
      return '先前與您分享過一個同業的例子';
    case 'customer_question':
      return '先前您的提問，我們一直在整理';
    case 'open_commitment':
      return '先前說好要接著做的那件事，還記在我們的清單上';
    case 'service_followup':
      return '先前為了後續服務寫過信給您';
    case 'invitation_to_us':
      return '先前邀請過您來看看';
    default:
      return null;
  }
}

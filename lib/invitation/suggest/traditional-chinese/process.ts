import type { FocusPerson } from '../../../chain/role-tag';
import { bareName } from '../../compose/traditional-chinese/process';
import type { Occasion } from '../../draft';
import type { ReaderRole } from '../../reader-role';
import type { Situation, SuggestedPhrase } from '../situation';
import { distinct, suggested } from './suggested';

/** {n} minutes, {o} who comes along; what needs somebody is not offered where nobody comes. */
const BY_ROLE: Record<ReaderRole | 'unknown', readonly string[]> = {
  unknown: ['先聽您說明現況，再一起看可行的做法，約{n}分鐘', '先由{o}說明我們看到的情況，再一起討論'],
  policy_decider: [
    '先聽您說目標與顧慮，再簡短回應，不放簡報，約{n}分鐘',
    '先聽您說一半的時間，再用一頁資料說明，{n}分鐘內結束',
  ],
  specific_decider: [
    '先確認現況，再比較可行的做法，最後談定下一步，約{n}分鐘',
    '先由{o}說明兩種做法的差別，再請您決定先試哪一種，約{n}分鐘',
  ],
  influencer: [
    '先交換雙方的資料，再由{o}逐項比對，最後列出要補測的部分，約{n}分鐘',
    '先說明量測或測試的方法，再一起看原始數據，約{n}分鐘',
  ],
  executor: [
    '先核對需求內容，再確認文件與交件步驟，缺漏當場註記，約{n}分鐘',
    '會前先寄出文件清單，見面時逐項確認，約{n}分鐘',
  ],
  user: [
    '先跟著您做一輪，再請同仁動手試，避開交班時間，約{n}分鐘',
    '先請同仁說平常怎麼做，再由{o}在旁邊陪著試',
  ],
  gatekeeper: [
    '只談一個主題，由我和{o}向主管說明，{n}分鐘內結束',
    '會前先寄一頁說明給您，見面時只談這一件事，約{n}分鐘',
  ],
  finance: [
    '前一天先寄上試算表，見面時逐項檢查假設、直接改數字，約{n}分鐘',
    '先由{o}說明數字來源，再看最差的情況，約{n}分鐘',
  ],
};
const BY_FOCUS: Record<FocusPerson, string> = {
  receptive: '先聽您的想法，再分享同業的做法，聊{n}分鐘就好',
  dissatisfied: '先到現場看問題發生的地方，再一起排出處理順序，約{n}分鐘',
  power: '先用一頁資料說明重點，再請您決定下一步，{n}分鐘內結束',
};
const BY_OCCASION: Partial<Record<Occasion, string>> = {
  follow_up: '先回顧上次的結論，再逐項談還沒確定的部分，約{n}分鐘',
  they_come_to_us: '先帶各位走一遍現場，再請同行的同仁動手試，最後留時間提問',
  demo: '先看一次完整的操作，再請您用自己的資料試一遍，約{n}分鐘',
  service_visit: '先檢查目前的狀況，再處理發現的問題，離開前一起確認',
  event: '先看現場示範，再與同業交流，最後自由提問',
  introduction: '先聽您說明目前的做法，再由我們回答問題，約{n}分鐘',
};
const BY_STYLE: Partial<Record<Situation['style'], string>> = {
  emotional: '先到現場走一趟、聽聽同仁的經驗，再坐下來談，約{n}分鐘',
  rational: '先說明方法與資料來源，再逐項核對結果，約{n}分鐘',
};

const FEWEST = 3;
/** Where little is known, so that there is a choice. */
const GENERAL = [
  '先確認雙方的期待，再談細節，最後說好下一步，約{n}分鐘',
  '會前先寄一頁大綱，見面時逐項討論，約{n}分鐘',
];

/** Who decides has little time (WORDING §2); nobody is asked for more than 40 minutes unless the rep says so. */
const MINUTES: Partial<Record<ReaderRole, number>> = { specific_decider: 40, gatekeeper: 20 };
const USUAL_MINUTES = 30;

/** What can be done only on a site, and what only on the reader's. */
const ON_SITE = /現場|到場|走一遍|跟著您|坐下來/u;
const THEIR_SITE = /到現場|跟著您/u;
const NOWHERE = /(?!)/u;

/** How it could run; proposals that the rep can keep. */
export function processPhrases(situation: Situation): SuggestedPhrase[] {
  const { readerRole, focus, style, occasion, meeting } = situation;
  const [first, second] = BY_ROLE[readerRole ?? 'unknown'];
  const n = String(meeting.minutes ?? MINUTES[readerRole ?? 'user'] ?? USUAL_MINUTES);
  const way = suggested({ n, o: bareName(meeting.ours.trim()) });
  const remote = meeting.form === 'call';
  const setting = way(BY_OCCASION[occasion], 'occasion');
  const hosted = occasion === 'they_come_to_us' || occasion === 'event' || occasion === 'service_visit';
  const sites = remote ? ON_SITE : hosted ? THEIR_SITE : NOWHERE;
  const fitting = [
    ...(hosted ? setting : []),
    ...way(first, readerRole ? 'role' : 'occasion'),
    ...(focus ? way(BY_FOCUS[focus], 'focus') : []),
    ...way(second, readerRole ? 'role' : 'occasion'),
    ...way(BY_STYLE[style], 'style'),
    ...(hosted ? [] : setting),
  ].filter(({ text }) => !sites.test(text));
  return distinct(
    fitting.length < FEWEST ? [...fitting, ...GENERAL.flatMap((each) => way(each, 'occasion'))] : fitting,
  );
}

import type { Occasion } from '../../draft';
import type { TidyFacts } from '../tidy-facts';
import { fillAll } from './fill';
import { saying, type Saying } from './parts';
import { isStrange, reasonWays } from './reason';
import { greeting } from './recipient';
import { isHosted } from './topic';

/** `羅總經理您好：` */
export const salutation = ({ recipient }: TidyFacts): Saying =>
  saying('salutation', 'salutation', [`${greeting(recipient)}：`]);

/** `我是溪谷物流的葉書寧。` */
export function introduction(facts: TidyFacts): Saying {
  const { sender } = facts;
  const { name, title, company } = sender;
  const values = { c: company, n: name, t: title };
  const frames = !name
    ? company
      ? ['我們是{c}。']
      : []
    : !company
      ? ['我是{n}。', title && '我是{t}{n}。']
      : [
          '我是{c}的{n}。',
          isStrange(facts) ? '我是{n}，任職於{c}。' : '我是{c}{n}。',
          title ? '我是{c}的{t}{n}。' : '{c}{n}向您問好。',
        ];
  return saying('opening.self', 'opening', fillAll(frames, values));
}

const THANKS = ['謝謝您願意撥空前來。', '很高興您願意親自來一趟。', '感謝您安排時間過來看看。'];
const THANKS_INVITED = ['謝謝您答應我們的邀請。', '很高興您願意接受邀請，親自來一趟。', '感謝您應邀前來。'];

/** Introducer, where one may be named, in the first line (WORDING §2 Warmth). */
const INTRODUCED = {
  emotional: ['{i}建議我來聽聽您的想法。', '承蒙{i}介紹，很高興能寫信給您。', '會寫這封信，是因為{i}推薦。'],
  rational: ['{i}建議我直接與您聯絡。', '承{i}引介，寫信與您約時間。', '這次與您聯絡，是{i}建議的。'],
  unknown: ['{i}建議我與您聯絡。', '承蒙{i}介紹，寫信向您請教。', '這次與您聯絡，是{i}建議的。'],
};

/** Where no reason is given, the occasion itself; nothing in it is a topic. */
const PLAIN: Record<Exclude<Occasion, 'they_come_to_us'>, readonly string[]> = {
  first_visit: ['希望有機會當面拜訪您。', '寫信給您，是想與您約一次拜訪。', '不知能否當面向您請教。'],
  follow_up: ['延續先前的談話，與您約下一次的時間。', '先前談到的內容，希望接著往下談。', '謝謝您先前撥空。'],
  demo: ['寫信給您，是想安排一次示範。', '希望有機會實際操作給您看。', '在此邀請您看一次示範。'],
  service_visit: [
    '寫信給您，是為了安排到場服務。',
    '希望與您約定到場服務的時間。',
    '後續的服務，在此與您約時間。',
  ],
  introduction: ['希望有機會與您見面。', '寫信給您，是想與您約個時間見面。', '不知能否與您見上一面。'],
  event: ['誠摯邀請您參加我們的活動。', '我們有一場活動，希望您能蒞臨。', '寫信給您，是想邀您參加一場活動。'],
};
const COLD: Partial<Record<Occasion, readonly string[]>> = {
  first_visit: ['冒昧來信，希望能當面拜訪您。', '初次來信，還請包涵。', '冒昧打擾，希望有機會當面請教。'],
  introduction: ['冒昧來信，希望有機會與您見面。', '初次來信，還請包涵。', '冒昧打擾，希望能與您見一面。'],
};

/** WORDING §1 slot 3: why this reader, why now, who sent us; in the order in which they are told. */
export function opening(facts: TidyFacts): Saying[] {
  const { occasion, introducer, warmth, reason, style, readerRole } = facts;
  const visiting = occasion === 'they_come_to_us';
  const reasons = reasonWays(facts);
  const thanks = visiting ? (reason.type === 'invitation_to_us' ? THANKS_INVITED : THANKS) : [];
  const introduced = introducer
    ? fillAll(INTRODUCED[readerRole === 'gatekeeper' ? 'rational' : style], { i: introducer.name })
    : [];
  const first = [...thanks, ...introduced].length > 0;
  const plain = first || occasion === 'they_come_to_us' ? [] : (cold(warmth, occasion) ?? PLAIN[occasion]);
  const said: Saying[] = [
    saying('opening.thanks', 'opening', thanks),
    saying('opening.introducer', 'opening', introduced),
    saying('opening', 'opening', reasons.length > 0 ? reasons : plain),
  ];
  return said.filter(({ ways }) => ways.length > 0);
}

const cold = (warmth: TidyFacts['warmth'], occasion: Occasion) =>
  warmth === 'cold' ? COLD[occasion] : undefined;

/** Who writes comes first, except to somebody whose coming is thanked for. */
export function openingParagraph(facts: TidyFacts): Saying[] {
  const self = introduction(facts);
  const said = opening(facts);
  return isHosted(facts) && facts.warmth === 'known' && said.length > 0 ? said : [self, ...said];
}

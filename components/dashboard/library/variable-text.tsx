import type { TidyFacts } from '../tidy-facts';
import { fillAll } from './fill';
import { saying, type Saying } from './parts';
import { proposedTimes } from './when';

/** {t} the times; each set has its own for one time and for two. */
interface Asks {
  one: readonly string[];
  two: readonly string[];
  /** Without a time: a small question that asks for no date. */
  none: readonly string[];
}

const VISIT: Asks = {
  one: ['{t}前往拜訪，請問您方便嗎？', '想約{t}拜訪您，不知是否方便？', '{t}這個時間，您看合適嗎？'],
  two: ['{t}，請問哪個時段方便？', '想約{t}拜訪您，不知哪個時間方便？', '{t}，您看哪個時間比較合適？'],
  none: ['不知您是否願意撥空一談？', '請問您是否方便撥空見面？', '您看是否值得約個時間談談？'],
};
const TALK: Asks = {
  one: ['{t}，請問您方便嗎？', '想約{t}，不知您是否方便？', '{t}這個時間，您看合適嗎？'],
  two: ['{t}，請問哪個時段方便？', '想約{t}，不知您哪個時間方便？', '{t}，您看哪個時間比較合適？'],
  none: ['不知您是否願意撥空一談？', '請問您是否方便撥空聊聊？', '您看是否值得約個時間談談？'],
};
const BY_OCCASION: Partial<Record<TidyFacts['occasion'], Asks>> = {
  first_visit: VISIT,
  follow_up: {
    one: ['{t}接著談，請問您方便嗎？', '是否可以就約{t}？', '{t}這個時間，煩請您確認是否合適。'],
    two: [
      '{t}，煩請確認哪個時段合適，可以嗎？',
      '想約{t}接著談，請問哪個時間方便？',
      '{t}，您看哪個時間比較合適？',
    ],
    none: ['這樣的下一步，您覺得合適嗎？', '不知您是否願意接著往下談？', '您看這樣安排可以嗎？'],
  },
  they_come_to_us: {
    one: ['來訪時間訂在{t}，請問是否方便？', '{t}恭候大駕，時間上可以嗎？', '時間就約{t}，您看可以嗎？'],
    two: [
      '{t}，請問哪個時間方便過來？',
      '來訪時間想與您約{t}，哪個比較合適？',
      '{t}，您和同仁哪個時間方便？',
    ],
    none: ['若有需要調整的地方，煩請告訴我。', '行程若要更動，請直接告訴我。', '這樣的安排，您看合適嗎？'],
  },
  demo: {
    one: ['{t}為您示範，請問是否方便？', '示範想約在{t}，您方便嗎？', '{t}這個時間，您看合適嗎？'],
    two: ['{t}，請問哪個時段方便看示範？', '示範想約{t}，您哪個時間方便？', '{t}，您看哪個時間比較合適？'],
    none: ['不知這樣的示範對您是否合適？', '請問您是否願意看一次示範？', '您看這樣的示範值得安排嗎？'],
  },
  service_visit: {
    one: [
      '{t}到場，請問現場是否方便？',
      '到場時間想約{t}，不知現場方便嗎？',
      '{t}這個時間，現場可以配合嗎？',
    ],
    two: [
      '{t}，請問現場哪個時段方便？',
      '到場時間想約{t}，現場哪個時間可以配合？',
      '{t}，您看哪個時間對現場影響較小？',
    ],
    none: ['不知目前是否需要我們到場？', '請問現場是否需要我們過去？', '您看是否需要我們到場處理？'],
  },
  event: {
    one: ['{t}，請問您方便參加嗎？', '時間是{t}，不知您能否撥空前來？', '{t}為您保留座位，可以嗎？'],
    two: ['{t}，請問您方便參加哪一場？', '場次在{t}，不知您哪個時段能來？', '{t}，您看哪個時段比較合適？'],
    none: ['不知您是否有興趣參加？', '請問您是否願意撥空前來？', '您看是否為您保留座位？'],
  },
};

/** WORDING §2 the column of the ask, by who reads: one question each, put in front of the general ones. */
function byReader({ readerRole, style, occasion }: TidyFacts, two: boolean): string[] {
  if (occasion === 'they_come_to_us' || (occasion === 'event' && readerRole !== 'gatekeeper')) return [];
  const role = {
    policy_decider: two ? '{t}，不知哪個時段能占用您一點時間？' : '{t}，不知能否占用您一點時間？',
    specific_decider: two ? '{t}，請問哪個時段可以定下來？' : '{t}，可以就定這個時間嗎？',
    influencer: two ? '{t}，您哪個時段方便一起看資料？' : '{t}，您方便一起看資料嗎？',
    executor: two ? '{t}，煩請回覆哪個時段可行。' : '{t}是否可行，煩請回覆確認。',
    user: two ? '{t}，您和同仁哪個時段比較不忙？' : '{t}，您和同仁手邊方便嗎？',
    gatekeeper: two ? '{t}，麻煩您看看哪個時段排得進去？' : '{t}，麻煩您看看是否排得進去？',
    finance: two ? '{t}，煩請您確認其中一個時段。' : '{t}這個時間，煩請您確認是否可行。',
  };
  const manner = {
    unknown: '',
    emotional: two ? '{t}，看您哪個時間比較從容？' : '{t}，不知您那時是否得空？',
    rational: two ? '{t}，請您擇一回覆即可。' : '{t}，可以的話請回覆一聲。',
  }[style];
  return [readerRole ? role[readerRole] : '', manner].filter(Boolean);
}

/** WORDING §4 ask rule: who does not know us is asked whether it interests, and then for a day. */
const INTEREST = [
  '不知您是否有興趣談談？若可以，',
  '您覺得值得花點時間談談嗎？方便的話，',
  '這件事是否值得您撥空一談？如果可以，',
];
const CHOICE = {
  one: ['{t}您方便嗎？', '{t}不知是否合適？', '約在{t}好嗎？'],
  two: ['{t}，請問哪個時段方便？', '{t}，您看哪個時間合適？', '想約{t}，哪個時間方便？'],
};
const ASKS_INTEREST: ReadonlySet<TidyFacts['occasion']> = new Set(['first_visit', 'introduction', 'demo']);

/** WORDING §1 slot 7: one question with the times. */
export function ask(facts: TidyFacts): Saying {
  const t = proposedTimes(facts);
  const call = facts.meeting.form === 'call' && facts.occasion === 'first_visit';
  const asks = (call ? undefined : BY_OCCASION[facts.occasion]) ?? TALK;
  const two = facts.slots.length > 1;
  if (t === '') return saying('ask', 'ask', asks.none);
  const cold =
    facts.warmth === 'cold' && facts.readerRole !== 'gatekeeper' && ASKS_INTEREST.has(facts.occasion);
  if (cold) {
    const choice = CHOICE[two ? 'two' : 'one'];
    return saying(
      'ask',
      'ask',
      fillAll(
        INTEREST.map((lead, at) => lead + (choice[at] ?? '')),
        { t },
      ),
    );
  }
  const frames = [...byReader(facts, two), ...asks[two ? 'two' : 'one']];
  return saying('ask', 'ask', fillAll(frames, { t }).slice(0, 3));
}

const ALTERNATIVES = {
  assistant: ['也可以請您的同仁代為回覆。', '由秘書與我約時間也可以。', '您若在忙，請同仁回覆我即可。'],
  gatekeeper: [
    '若其他時段比較好安排，煩請告訴我；不方便也請直說，沒關係。',
    '若都排不進去，麻煩告訴我哪一天合適；不需要的話，回覆一句就好。',
    '改在別的時間也可以；若不適合安排，直接回覆我就好。',
  ],
  influencer: [
    '手邊若有相關的數據或圖面，也歡迎先寄給我。',
    '會前若方便提供資料，我們會先看過。',
    '想先看哪些測試資料，也請告訴我。',
  ],
  executor: [
    '需要先準備哪些文件，也請一併告訴我。',
    '若有指定的格式或文件，我會先備妥。',
    '文件上若有規定，請先讓我知道。',
  ],
  user: ['也請告訴我有哪幾位同仁一起參加。', '若要避開交班時間，請告訴我。', '想一起來的同仁，都歡迎。'],
  finance: [
    '會前想先看哪些數字，也請告訴我。',
    '計算的依據可以在會前先寄給您。',
    '若要先看算式，我會在會前寄上。',
  ],
  specific: [
    '若要邀其他部門一起談，也請告訴我。',
    '其他部門的同仁也歡迎一起參加。',
    '需要哪些同仁在場，請您決定。',
  ],
  visitor: [
    '來訪的人數與名單若有變動，也請告訴我。',
    '同行的名單請一併告訴我，我好安排。',
    '想多看或少看哪一段，都請直說。',
  ],
};

/** What makes an answer easy: somebody else may reply, something may be sent, a no is fine. */
export function alternative(facts: TidyFacts): Saying {
  const { readerRole, focus, occasion, slots } = facts;
  const set =
    slots.length === 0
      ? null
      : readerRole === 'gatekeeper'
        ? 'gatekeeper'
        : occasion === 'they_come_to_us'
          ? 'visitor'
          : readerRole === 'policy_decider' || focus === 'power'
            ? 'assistant'
            : readerRole === 'specific_decider'
              ? 'specific'
              : readerRole;
  return saying('ask.alternative', 'ask', set ? ALTERNATIVES[set] : []);
}

import type { NewsType } from '../../draft';
import type { LetterOutline } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { fillAll } from './fill';
import { introduction, salutation } from './opening';
import { saying, setParagraphs, type Saying } from './parts';
import { closed, fullWidth, readPhrase } from './phrase';
import { earlierReason } from './reason';
import { shortSignOff, signOff } from './sign-off';
import { subjectsOf } from './subject';
import { topicOf } from './topic';
import { proposedTimes } from './when';

/** The shapes a further letter takes: a supplement, another angle, a good-bye (CADENCE §3.2). */
type Shape = 'second' | 'third' | 'last';

/** {p} what is new, closed by its own mark. */
const NEWS: Record<NewsType, Record<Shape, readonly string[]>> = {
  fact: {
    second: ['今天補充一個新的情況：{p}', '有個新的事實，對您也許有用：{p}', '這次想讓您知道的是：{p}'],
    third: ['另外看到一件相關的事：{p}', '還有一個數據值得一看：{p}', '順道告訴您：{p}'],
    last: ['最後留一個參考給您：{p}', '手邊還有一項資訊，先給您：{p}', '也補上一點：{p}'],
  },
  case: {
    second: [
      '今天補充一個實際的案例：{p}',
      '有個新的例子，情況與您相近：{p}',
      '這次想與您分享一段同業經驗：{p}',
    ],
    third: ['另外有一家同業這樣做：{p}', '還有一個例子值得一看：{p}', '順道分享別人的做法：{p}'],
    last: ['最後留一個例子給您：{p}', '手邊還有一個案例，先給您參考：{p}', '也分享一個例子：{p}'],
  },
  answer: {
    second: ['今天把答案帶來了：{p}', '有個問題先回覆您：{p}', '這次先把答案告訴您：{p}'],
    third: [
      '另外也回答一個常被問到的問題：{p}',
      '還有一個疑問可以先說明：{p}',
      '順道回覆您可能在意的一點：{p}',
    ],
    last: ['最後把答案留給您：{p}', '手邊的答案先給您：{p}', '也回覆您一點：{p}'],
  },
  document: {
    second: ['今天多了一份資料可以給您：{p}', '有份文件已經整理好：{p}', '這次想寄給您的是：{p}'],
    third: ['另外整理了一份資料：{p}', '還有一份資料值得一看：{p}', '順道附上：{p}'],
    last: ['最後留一份資料給您：{p}', '手邊這份資料，您可以先留著：{p}', '也附上一份資料：{p}'],
  },
  event: {
    second: ['今天想告訴您一場活動：{p}', '有個場合您也許會想來：{p}', '這次想邀您留意一件事：{p}'],
    third: ['另外有個現場看的機會：{p}', '還有一場活動與此有關：{p}', '順道邀請您：{p}'],
    last: ['最後留一個日子給您：{p}', '手邊還有一場活動，供您參考：{p}', '也告訴您一個機會：{p}'],
  },
  person: {
    second: ['今天想介紹一個人給您認識：{p}', '有位同事很適合與您談：{p}', '這次想多請一個人加入：{p}'],
    third: ['另外有個人可以直接回答您：{p}', '還有一位同事願意協助：{p}', '順道向您介紹：{p}'],
    last: ['最後介紹一個窗口給您：{p}', '手邊有個人選，您需要時可以找：{p}', '也把聯絡人留給您：{p}'],
  },
};

/** {e} the earlier reason as a clause, {x} the topic. */
const EARLIER: Record<Shape, readonly string[]> = {
  second: ['{e}，原來的內容就不再重複。', '{e}，這封信只補上新的部分。', '{e}，接著往下說。'],
  third: ['{e}，換個角度再請教您。', '{e}，這次說得更短。', '{e}，這回只說一件事。'],
  last: ['{e}，之後就不再打擾您了。', '{e}，這是最後一封。', '{e}，信就寫到這裡為止。'],
};
const EARLIER_PLAIN = {
  about: ['先前與您提過{x}', '先前寫信談過{x}', '前一封信說到{x}'],
  bare: ['先前寫過信給您', '前些時候與您聯絡過', '前一封信也許不是時候'],
};
const TOPIC: Record<Shape, readonly string[]> = {
  second: [
    '關於{x}，還是希望與您當面談清楚。',
    '希望能就{x}，與您釐清下一步。',
    '如果您也在意{x}，很想與您一起看看可行的做法。',
  ],
  third: [
    '不如先挑{x}裡最小的一個問題，與您討論看看。',
    '想請教的只有一點：{x}對您來說急不急？',
    '想先了解{x}目前的情況。',
  ],
  last: [
    '將來{x}若有需要，資料我會替您留著。',
    '日後要談{x}，這封信隨時可以接得上。',
    '等到{x}排上日程，再與您聯絡也不遲。',
  ],
};
const WITH_TIME: Record<Shape, Record<'one' | 'two', readonly string[]>> = {
  second: {
    one: ['換個時間，{t}您方便嗎？', '重新約在{t}，不知是否可行？', '{t}也許比較合適，您看呢？'],
    two: [
      '換個時間，{t}，您哪一個方便？',
      '重新約在{t}，不知哪一個可行？',
      '{t}也許比較合適，您看哪一個好？',
    ],
  },
  third: {
    one: [
      '見面若不方便，{t}通個電話，可以嗎？',
      '{t}我打電話給您，十分鐘也好，方便嗎？',
      '只通電話也行，{t}好嗎？',
    ],
    two: [
      '見面若不方便，{t}通個電話，哪個時間可以？',
      '{t}，哪個時間適合我打電話給您？',
      '只通電話也行，{t}，哪個好？',
    ],
  },
  last: {
    one: ['若還想談，{t}我為您留著，可以嗎？', '還有興趣的話，{t}方便嗎？', '願意的話，就約{t}，好嗎？'],
    two: [
      '若還想談，{t}我都為您留著，哪一個可以？',
      '還有興趣的話，{t}，哪個時間方便？',
      '願意的話，{t}任選一個，好嗎？',
    ],
  },
};
const WITHOUT_TIME: Record<Shape, readonly string[]> = {
  second: ['您看是否值得約個時間？', '不知您是否願意撥空一談？', '方便的話，請告訴我合適的日子，好嗎？'],
  third: ['通個電話也可以，您覺得如何？', '只回一兩句也很有幫助，可以嗎？', '您比較想見面談，還是電話談？'],
  last: [
    '若還想談，回我一句就好，可以嗎？',
    '還有興趣的話，請告訴我合適的日子，好嗎？',
    '願意的話，隨時回信給我，可以嗎？',
  ],
};
const EASY_NO = [
  '目前不需要的話，回一句「暫時不用」即可；若該請教的是別位同仁，也請告訴我是哪一位。',
  '不合適也請直說，我完全理解。這件事若由別的同仁負責，方便告訴我該找誰嗎？',
  '若現在不是時候，不回覆也沒關係；若有更適合的窗口，麻煩您轉告一聲。',
];

/** A further letter, which brings something the one before did not (CADENCE §7): never a mere reminder of itself. */
export function followUp(facts: TidyFacts): LetterOutline {
  const shape: Shape = facts.lastStep || facts.step > 3 ? 'last' : facts.step === 3 ? 'third' : 'second';
  const [x, t] = [topicOf(facts), proposedTimes(facts)];
  const earlier = earlierLine(facts, shape, x);
  const news = newsLine(facts, shape);
  const topic = saying('purpose', 'purpose', x ? fillAll(TOPIC[shape], { x }) : []);
  const asks = t === '' ? WITHOUT_TIME[shape] : WITH_TIME[shape][facts.slots.length > 1 ? 'two' : 'one'];
  const ask = saying('ask', 'ask', fillAll(asks, { t }));
  const no = saying('ask.alternative', 'ask', shape === 'last' ? EASY_NO : []);
  const self = shape === 'second' ? [introduction({ ...facts, warmth: 'known' })] : [];
  const told =
    shape === 'third'
      ? [[earlier, news, topic], [ask]]
      : [
          [...self, earlier, news],
          [topic, ask, no],
        ];
  return {
    subject: subjectsOf(facts),
    parts: setParagraphs([
      [salutation(facts)],
      ...told,
      [shape === 'second' ? signOff(facts) : shortSignOff(facts)],
    ]),
  };
}

function earlierLine(facts: TidyFacts, shape: Shape, topic: string): Saying {
  const clause = shape === 'second' ? earlierReason(facts) : null;
  const plain = EARLIER_PLAIN[topic && shape !== 'third' ? 'about' : 'bare'];
  const ways = EARLIER[shape].map((frame, at) => ({ frame, e: clause ?? plain[at] ?? '' }));
  return saying(
    'opening',
    'opening',
    ways.flatMap(({ frame, e }) => fillAll([frame], { e })).flatMap((way) => fillAll([way], { x: topic })),
  );
}

/** The rep's own sentences stand as they are; a phrase gets a lead by its type. */
function newsLine({ news }: TidyFacts, shape: Shape): Saying {
  const { type, text } = news;
  if (text === '') return saying('opening.news', 'opening', []);
  const p = closed(fullWidth(text));
  if (!type) return saying('opening.news', 'opening', [p]);
  const { kind } = readPhrase(text);
  const own = kind === 'sentence' && /^(?:我|這|有)/u.test(text);
  return saying('opening.news', 'opening', own ? [p] : fillAll(NEWS[type][shape], { p }));
}

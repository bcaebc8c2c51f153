import type { LetterOutline } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { benefitLine } from './benefit';
import { fill, fillAll } from './fill';
import { introduction, salutation } from './opening';
import { saying, setParagraphs, type Saying } from './parts';
import { readConduct, withoutLead, withoutStop } from './phrase';
import { bareName, listInLine } from './process';
import { shortSignOff, signOff } from './sign-off';
import { subjectsOf } from './subject';
import { isHosted, meetingNoun, topicOf } from './topic';
import { agreedTime, isTomorrow, proposedTimes } from './when';

const CONFIRMED = {
  dated: [
    '謝謝您的回覆，我們就約在{a}。',
    '{a}的{m}已經排定，謝謝您撥出時間。',
    '收到您的回覆了，{m}時間是{a}。',
  ],
  undated: [
    '謝謝您的回覆，{m}的安排已經確認。',
    '{m}已經排定，謝謝您撥出時間。',
    '收到您的回覆了，{m}照討論的進行。',
  ],
};
const IN_BRIEF = ['先把重點整理給您：', '幾項重點再與您核對一次：', '整理如下，供您會前參考：'];
const IF_CHANGED = [
  '時間、地點或與會人員若有變動，直接回覆這封信就可以。',
  '如果需要調整時間或人員，請提前告訴我，我來重新安排。',
  '有任何變動都請告訴我一聲，其他的我會先準備好。',
];

/** What was agreed, its three elements in brief, and what to say where it changes. */
export function confirmation(facts: TidyFacts): LetterOutline {
  const values = { a: agreedTime(facts), m: meetingNoun(facts) };
  const brief = briefLines(facts);
  return {
    subject: subjectsOf(facts),
    parts: setParagraphs([
      [salutation(facts)],
      [
        saying('opening', 'opening', fillAll(CONFIRMED[values.a ? 'dated' : 'undated'], values)),
        saying(
          'purpose',
          'purpose',
          brief.length > 0 ? IN_BRIEF.map((lead) => [lead, ...brief].join('\n')) : [],
        ),
      ],
      [saying('ask', 'ask', IF_CHANGED)],
      [signOff(facts)],
    ]),
  };
}

function briefLines(facts: TidyFacts): string[] {
  const { meeting, process, purpose } = facts;
  const about = topicOf(facts) || withoutLead(purpose.replace(/\n/gu, '，'));
  const how = process === '' ? null : readConduct(process);
  const gain = benefitLine(facts);
  return [
    ...(about ? [`- 主題：${about}`] : []),
    ...(how
      ? how.kind === 'list'
        ? [`- 流程：${listInLine(how.text)}`]
        : [`- 進行：${withoutStop(how.text)}`]
      : []),
    ...(gain ? [`- ${gain}`] : []),
    ...(meeting.where ? [`- ${meeting.form === 'call' ? '連線' : '地點'}：${meeting.where}`] : []),
    ...(meeting.ours ? [`- 我方：${bareName(meeting.ours)}`] : []),
  ];
}

const REMINDED = {
  tomorrow: [
    '提醒您，{m}就在明天，{a}。',
    '明天就是約好的日子了，{a}見。',
    '先跟您說一聲，明天{a}，我們照約定進行。',
  ],
  dated: ['提醒您，{m}的時間是{a}。', '約好的日子快到了，{a}見。', '先跟您說一聲，{a}，我們照約定進行。'],
  undated: [
    '提醒您，約好的{m}就快到了。',
    '約好的日子快到了，先跟您說一聲。',
    '先跟您說一聲，{m}會照約定進行。',
  ],
};
const READY = [
  '資料都準備好了，主題不變，就是{x}。',
  '這邊已經備妥，到時候一起談{x}。',
  '會前的準備都做好了，重點放在{x}。',
];
const READY_PLAIN = ['資料都準備好了。', '這邊已經備妥。', '會前的準備都做好了。'];
const REACH_ME = {
  phone: ['臨時有事的話，打{p}給我就好。', '若路上或現場有狀況，請撥{p}。', '萬一要改，隨時打{p}找我。'],
  mail: ['臨時有事的話，回我一聲就好。', '若時間有變，請直接回信。', '萬一要改，請告訴我一聲。'],
};

/** Shorter than the confirmation: when, where, who, and how to reach us. */
export function reminder(facts: TidyFacts): LetterOutline {
  const [a, m, x] = [agreedTime(facts), meetingNoun(facts), topicOf(facts)];
  const { phone } = facts.sender;
  const when = a === '' ? 'undated' : isTomorrow(facts) ? 'tomorrow' : 'dated';
  return {
    subject: subjectsOf(facts),
    parts: setParagraphs([
      [salutation(facts)],
      [
        saying('opening', 'opening', fillAll(REMINDED[when], { a, m })),
        whereAndWho(facts),
        saying('purpose', 'purpose', fillAll(x ? READY : READY_PLAIN, { x })),
        saying('ask', 'ask', fillAll(REACH_ME[phone ? 'phone' : 'mail'], { p: phone })),
      ],
      [shortSignOff(facts)],
    ]),
  };
}

function whereAndWho(facts: TidyFacts): Saying {
  const { where: w, form } = facts.meeting;
  const o = bareName(facts.meeting.ours);
  const [call, hosted] = [form === 'call', isHosted(facts)];
  const places = call
    ? ['連線方式是{w}', '線上會議室：{w}', '請由{w}上線']
    : ['地點在{w}', '地點一樣是{w}', '到時候在{w}碰面'];
  const people = hosted
    ? ['由我和{o}接待您', '{o}也會在現場', '我會和{o}等您']
    : call
      ? ['我會和{o}一起上線', '{o}也會參加', '我們這邊是我和{o}']
      : ['我會和{o}一起到', '{o}也會同行', '我們這邊是我和{o}'];
  const ways = places.map((each, at) =>
    [w && fill(each, { w }), o && fill(people[at] ?? '', { o })].filter(Boolean).join('，'),
  );
  return saying('process', 'process', w || o ? ways.map((way) => `${way}。`) : []);
}

const REGRET = {
  dated: [
    '很抱歉，{a}的{m}無法如期進行，想與您改個時間。',
    '{a}的{m}，我們臨時無法配合，造成不便請多包涵。',
    '不好意思，原訂{a}的{m}需要改期。',
  ],
  undated: [
    '很抱歉，約好的{m}無法如期進行，想與您改個時間。',
    '約好的{m}，我們臨時無法配合，造成不便請多包涵。',
    '不好意思，原訂的{m}需要改期。',
  ],
};
const KEPT = [
  '改期之後，要談的仍是{x}，準備的內容都不變。',
  '內容不受影響，還是以{x}為主。',
  '想與您談的{x}沒有變，只是時間往後。',
];
const NEW_TIME = {
  one: ['改到{t}，請問您方便嗎？', '若改約{t}，不知您時間上可以嗎？', '{t}這個時間，您看能否配合？'],
  two: ['改到{t}，請問您哪個時間方便？', '若改約{t}，哪一個對您比較合適？', '{t}兩個時間，您看哪一個可以？'],
  none: ['請問您接下來哪一天比較方便？', '麻煩您告訴我下次方便的日子，好嗎？', '您看改到哪一天比較合適？'],
};

/** Half a sentence of regret, what stays as it was, and new times. */
export function reschedule(facts: TidyFacts): LetterOutline {
  const [a, m, x, t] = [agreedTime(facts), meetingNoun(facts), topicOf(facts), proposedTimes(facts)];
  const count = facts.slots.length > 1 ? 'two' : facts.slots.length === 1 ? 'one' : 'none';
  return {
    subject: subjectsOf(facts),
    parts: setParagraphs([
      [salutation(facts)],
      [
        introduction({ ...facts, warmth: 'known' }),
        saying('opening', 'opening', fillAll(REGRET[a ? 'dated' : 'undated'], { a, m })),
        saying('purpose', 'purpose', x ? fillAll(KEPT, { x }) : []),
      ],
      [saying('ask', 'ask', fillAll(NEW_TIME[count], { t }))],
      [signOff(facts)],
    ]),
  };
}

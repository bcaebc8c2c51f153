import type { LetterOutline } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { fillAll } from './fill';
import { saying, setParagraphs, type Saying } from './parts';
import { readConduct, withoutStop } from './phrase';
import { bareName } from './process';
import { calledName } from './recipient';
import { subjectsOf } from './subject';
import { meetingNoun, topicOf } from './topic';
import { agreedTime, isTomorrow } from './when';

const HELLO = {
  named: ['- 開頭：請問是{c}嗎？您好。', '- 開頭：{c}您好，現在方便說話嗎？', '- 開頭：您好，麻煩找{c}。'],
  nobody: ['- 開頭：您好，現在方便說話嗎？', '- 開頭：您好，打擾一下。', '- 開頭：喂，您好。'],
};
const SELF = [
  '- 自我介紹：我是{f}{n}。',
  '- 報上姓名：我這邊是{f}{n}。',
  '- 先說明身分：我是{f}{n}，之前與您約過時間。',
];
const WHY = {
  dated: [
    '- 為什麼打來：想跟您確認{a}的{m}。',
    '- 來電目的：{a}的{m}，跟您再確認一次。',
    '- 這通電話：提醒您{a}有約好的{m}。',
  ],
  undated: [
    '- 為什麼打來：想跟您確認約好的{m}。',
    '- 來電目的：約好的{m}，跟您再確認一次。',
    '- 這通電話：提醒您我們約好的{m}。',
  ],
};
const ABOUT = ['- 提一下主題：那天主要是談{x}。', '- 主題帶過：我們會談{x}。', '- 一句話說主題：重點是{x}。'];
const CONFIRM = {
  place: [
    '- 確認：時間沒有變吧？地點是{w}，對嗎？',
    '- 核對：時間和地點（{w}）都照舊，可以嗎？',
    '- 請對方確認：一樣在{w}，時間上沒問題吧？',
  ],
  plain: [
    '- 確認：時間沒有變吧？地點也照舊嗎？',
    '- 核對：時間和地點都照舊，可以嗎？',
    '- 請對方確認：時間上沒問題吧？',
  ],
};
const PEOPLE = {
  ours: [
    '- 人員：我們這邊是我和{o}，您那邊有哪幾位？',
    '- 誰參加：我會跟{o}一起，貴公司有哪幾位？',
    '- 與會的人：{o}也會到，您那邊還有誰？',
  ],
  alone: ['- 人員：您那邊有哪幾位一起參加？', '- 誰參加：貴公司有哪幾位會到？', '- 與會的人：您那邊還有誰？'],
};
const BRING = {
  plan: [
    '- 準備：當天會{p}，有什麼要先準備的嗎？',
    '- 帶什麼：流程是{p}，資料我會帶去。',
    '- 提醒要備的東西：到時候會{p}，資料我們會帶著。',
  ],
  plain: [
    '- 準備：有什麼資料要我先帶過去的嗎？',
    '- 帶什麼：需要我多準備什麼，請跟我說。',
    '- 提醒要備的東西：相關的資料麻煩先備著。',
  ],
};
const VOICEMAIL = {
  phone: [
    '- 轉語音信箱：我是{f}{n}，想確認{v}。請回我電話，{t}，謝謝。',
    '- 沒人接：我是{f}{n}，要確認{v}。我的電話是{t}。',
    '- 留言：{f}{n}來電，確認{v}，有變動請撥{t}。',
  ],
  plain: [
    '- 轉語音信箱：我是{f}{n}，想確認{v}。有變動請回電，謝謝。',
    '- 沒人接：我是{f}{n}，要確認{v}。我晚點再打。',
    '- 留言：{f}{n}來電，確認{v}，有變動請告訴我。',
  ],
};

/** What is said on the call before a meeting, a bullet each, as one speaks (METHOD §12.1). */
export function phoneScript(facts: TidyFacts): LetterOutline {
  const { sender, meeting, process } = facts;
  const [agreed, m, x, c] = [
    agreedTime(facts),
    meetingNoun(facts),
    topicOf(facts),
    calledName(facts.recipient),
  ];
  const a = agreed && isTomorrow(facts) ? `明天${agreed}` : agreed;
  const values = {
    c,
    a,
    m,
    x,
    f: sender.company,
    n: sender.name,
    w: meeting.where,
    o: bareName(meeting.ours),
    t: sender.phone,
  };
  const say = (id: string, slot: Saying['slot'], frames: readonly string[], more = {}) =>
    saying(id, slot, fillAll(frames, { ...values, ...more }));
  const named = sender.name !== '' || sender.company !== '';
  const how = process === '' ? null : readConduct(process);
  const plan = how?.kind === 'plan' && how.text.length <= 80 ? withoutStop(how.text) : '';
  const lines = [
    say('salutation', 'salutation', HELLO[c ? 'named' : 'nobody']),
    ...(named ? [say('opening.self', 'opening', SELF)] : []),
    say('opening', 'opening', WHY[a ? 'dated' : 'undated']),
    ...(x ? [say('purpose', 'purpose', ABOUT)] : []),
    say('ask', 'ask', CONFIRM[meeting.where ? 'place' : 'plain']),
    say('process.people', 'process', PEOPLE[meeting.ours ? 'ours' : 'alone']),
    say('process', 'process', BRING[plan ? 'plan' : 'plain'], { p: plan }),
    ...(named
      ? [
          say('ask.alternative', 'ask', VOICEMAIL[sender.phone ? 'phone' : 'plain'], {
            v: a ? `${a}的${m}` : `約好的${m}`,
          }),
        ]
      : []),
  ];
  return {
    subject: subjectsOf(facts),
    parts: setParagraphs(
      lines.map((line) => [line]),
      ['', ...lines.map(() => '\n' as const)],
    ),
  };
}

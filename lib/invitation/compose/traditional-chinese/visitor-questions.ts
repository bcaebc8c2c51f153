import type { LetterOutline } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { fillAll } from './fill';
import { introduction, salutation } from './opening';
import { saying, setParagraphs, type Saying } from './parts';
import { readConduct, readPhrase, withoutLead, withoutStop } from './phrase';
import { attendance, bareName, listInLine } from './process';
import { signOff } from './sign-off';
import { subjectsOf } from './subject';
import { topicOf } from './topic';
import { agreedTime, printDay } from './when';

const QUESTIONS = {
  purpose: ['您最想談的主題是什麼？', '這趟來，您最想弄清楚哪一件事？', '最希望我們回答您的是什麼問題？'],
  process: [
    '有哪幾位同行，想先聽說明還是直接看現場？',
    '一起來的有哪幾位？想邊看邊談，還是坐下來討論？',
    '同行的有哪些同仁，您偏好參觀、實際操作還是開會討論？',
  ],
  benefit: [
    '回去的時候，您希望能決定什麼？',
    '看完之後，您希望有什麼結果可以帶回去？',
    '什麼樣的結果，會讓您覺得這趟值得？',
  ],
};

/** METHOD §1.2: what a visiting customer is asked where the answer is not known yet. */
export function openQuestions(facts: TidyFacts): Saying[] {
  return (['purpose', 'process', 'benefit'] as const).flatMap((slot) =>
    facts[slot] === '' ? [saying(`ask.${slot}`, 'ask', QUESTIONS[slot])] : [],
  );
}

const THANKS = ['謝謝您願意過來看看。', '很高興您想親自來一趟。', '感謝您提出要來參觀。'];
const THANKS_DATED = ['謝謝您願意在{a}過來看看。', '很高興您{a}要親自來一趟。', '感謝您安排{a}來訪。'];
const LEAD = [
  '為了讓這趟行程對您有用，先請教您：',
  '想把時間用在您關心的事情上，所以先請教：',
  '不想讓您白跑一趟，有幾點先向您請教：',
];
const DRAFT = [
  '目前的草案，您可以直接修改：',
  '先擬了一份草案，請您修改：',
  '以下是初步的規劃，都可以調整：',
];
const ASK_BY = [
  '麻煩您在{d}前回覆，我好安排，可以嗎？',
  '煩請於{d}前告訴我，方便嗎？',
  '能否在{d}前給我回音？我會據此調整行程。',
];
const ASK = ['麻煩您回覆，我好安排。', '請您回信告訴我，我會據此準備。', '收到您的回覆後，我會調整行程。'];

/** The reply to a customer who wants to come: the three questions, and what is known as a draft (METHOD §1.2). */
export function visitorQuestions(facts: TidyFacts): LetterOutline {
  const questions = openQuestions(facts);
  const a = agreedTime(facts);
  const day = facts.slots[0];
  const d = day ? printDay(day.date, facts.sendDate) : '';
  const known = draftOf(facts);
  return {
    subject: subjectsOf({ ...facts, kind: 'visitor_questions' }),
    parts: setParagraphs([
      [salutation(facts)],
      [
        introduction(facts),
        saying('opening', 'opening', a ? fillAll(THANKS_DATED, { a }) : THANKS),
        saying('purpose.lead', 'purpose', questions.length > 0 ? LEAD : []),
        ...questions,
      ],
      known.length > 0
        ? [
            saying(
              'process',
              'process',
              DRAFT.map((lead) => [lead, ...known].join('\n')),
            ),
          ]
        : [attendance(facts)],
      [saying('ask', 'ask', d ? fillAll(ASK_BY, { d }) : ASK)],
      [signOff(facts)],
    ]),
  };
}

/** What is known already, a line each. */
function draftOf(facts: TidyFacts): string[] {
  const topic = topicOf(facts);
  const { purpose, process, benefit, meeting } = facts;
  const about = purpose ? withoutLead(readPhrase(purpose).text) : topic;
  const how = process ? readConduct(process) : null;
  return [
    ...(about ? [`- 主題：${about}`] : []),
    ...(how
      ? how.kind === 'list'
        ? [`- 流程：${listInLine(how.text)}`]
        : [`- 進行：${withoutStop(how.text)}`]
      : []),
    ...(benefit ? [`- 結果：${withoutLead(readPhrase(benefit).text)}`] : []),
    ...(meeting.ours ? [`- 接待：${bareName(meeting.ours)}`] : []),
    ...(meeting.where ? [`- 地點：${meeting.where}`] : []),
  ];
}

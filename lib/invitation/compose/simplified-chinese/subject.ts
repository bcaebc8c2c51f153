import { readChinesePhrase } from '../chinese/phrase';
import { say, withoutInnerDe, type Says } from '../chinese/say';
import type { TidyFacts } from '../tidy-facts';
import { meetingWord } from './brief';
import { SET_APART, thingsFor } from './purpose';
import { purposeVerb, type Blanks } from './words';

/** WORDING §1: 10-25 characters, nothing to decode. */
const LEAST = 10;
const MOST = 25;

const INVITATION: Says = [
  [{}, '想就{topic}当面请教您', '{topic}：想约您谈一次', '关于{topic}，请您定个时间'],
  [{}, '想约您当面{do}', '想和您一起{do}', '请您定个时间：{do}'],
  [{}, '想{listen}', '想当面{listen}', '约您见面，想{listen}'],
  [{ warmth: ['introduced'] }, '经{by}介绍，想和您谈{topic}', '{by}让我找您谈{topic}'],
  [
    { occasion: ['follow_up'] },
    '{topic}：接着上次往下谈',
    '{topic}的下一步，请您定时间',
    '接着上次谈{topic}',
    '下一步：和您{do}',
  ],
  [
    { occasion: ['they_come_to_us'] },
    '来访安排（草案）：{topic}',
    '{topic}：来访安排请您过目',
    '您来访时想谈的{topic}',
    '来访安排（草案）：{do}',
  ],
  [
    { occasion: ['demo'] },
    '{topic}：约您看一次演示',
    '围绕{topic}做一次演示',
    '{topic}：演示时间请您定',
    '约您看演示：{do}',
  ],
  [
    { occasion: ['service_visit'] },
    '{topic}：约上门时间',
    '上门看{topic}，请您定时间',
    '{topic}：上门时间请您定',
    '约上门时间：{do}',
  ],
  [
    { occasion: ['event'] },
    '请您来现场：{topic}',
    '{topic}：给您的活动邀请',
    '{topic}：请您来选一场',
    '请您来现场，一起{do}',
  ],
];
const INVITATION_PLAIN: Says = [
  [{}, '想与您约个时间当面拜访', '{us}：想约您见一次面', '请您定个见面的时间，可以吗'],
  [{ occasion: ['follow_up'] }, '想与您商量下一步的安排', '上次之后的下一步，请您看看'],
  [{ occasion: ['they_come_to_us'] }, '来访安排初稿，请您修改', '您来访的安排，请您过目'],
  [{ occasion: ['demo'] }, '想与您约时间做一次演示', '约您看一次演示，请定时间'],
  [{ occasion: ['service_visit'] }, '想与您约定上门服务的时间', '上门时间请您定一下'],
  [{ occasion: ['event'] }, '想请您来参加一场活动', '{us}：给您的活动邀请'],
];
const BY_KIND: Partial<Record<TidyFacts['kind'], Says>> = {
  confirmation: [
    [{}, '已定：{agreedDay}谈{topic}', '{agreedDay}{meet}安排：{topic}', '{meet}确认：{topic}'],
    [{}, '已定：{agreedDay}{agreedHour}{meet}', '{agreedDay}的{meet}安排确认', '{meet}安排确认，请您过目'],
  ],
  reminder: [
    [{}, '提醒：{agreedDay}谈{topic}', '{agreedDay}{agreedHour}{meet}提醒', '{meet}快到了：{topic}'],
    [{}, '提醒您一下：约好的{meet}快到了', '约好的{meet}，再跟您对一遍'],
  ],
  reschedule: [
    [{}, '抱歉，{topic}要改个时间谈', '{agreedDay}的{meet}，想请您改期', '改期：{topic}，请您选时间'],
    [{}, '抱歉，约好的{meet}要改时间', '约好的{meet}想请您改期'],
  ],
  visitor_questions: [
    [{}, '您来访之前，先请教几件事', '来访安排（草案），请您过目', '您要来访：{topic}先对一对'],
  ],
  follow_up_step: [
    [{}, '{topic}：补充一个新情况', '关于{topic}，再给您一点信息', '{topic}：有一点新消息'],
    [{}, '补充一个新情况，请您看看', '有一点新消息，想告诉您'],
  ],
  inmail: [
    [{}, '想听您谈谈{topic}', '{topic}：想跟您讨教', '几句话，说说{topic}'],
    [{}, '想和您{do}，几句话', '盼与您{do}'],
    [{}, '几句话，想请您看看', '想和您聊一次，请您看看'],
  ],
  calendar_entry: [
    [{}, '{us}与{theirs}：{topic}', '{topic}（{us}）', '{meet}：{topic}'],
    [{}, '{us}与{theirs}：{meet}', '{meet}（{us}）', '{us}：和您{do}'],
  ],
};
const LAST_RESORT = ['想与您约个时间见面', '请您定个见面时间', '想与您约时间谈一次'];

/** Three subjects, each naming the topic where it is known and fits; never cut. */
export function subjects(facts: TidyFacts, blanks: Blanks): string[] {
  if (facts.kind === 'connection_note' || facts.kind === 'phone_script') return [''];
  const known: Blanks = { ...blanks, ...purposeBlanks(facts, blanks), meet: meetingWord(facts) };
  const own = BY_KIND[facts.kind];
  const onOccasion = ([when]: Says[number]) => !SET_APART.has(facts.occasion) || when.occasion !== undefined;
  const offered = [
    ...say(own ?? INVITATION.filter(onOccasion), facts, known, 12),
    ...(own ? [] : say(INVITATION_PLAIN, facts, known, 12)),
    ...LAST_RESORT,
  ];
  const fitting = offered.filter((subject) => subject.length >= LEAST && subject.length <= MOST);
  const topic = blanks['topic'];
  const topical = fitting.filter(
    (subject) => topic && [topic, withoutInnerDe(topic)].some((said) => subject.includes(said)),
  );
  if (topical.length > 1) return topical.slice(0, 3);
  if (fitting.length > 0) return [...new Set([...topical, ...fitting])].slice(0, 3);
  return LAST_RESORT.slice(0, 1);
}

function purposeBlanks(facts: TidyFacts, blanks: Blanks): Blanks {
  if (!facts.purpose || blanks['topic']) return {};
  const { kind, text } = purposeVerb(facts.purpose.slice(0, 400));
  if (kind === 'sentence' || kind === 'open') return { do: clauseVerb(text) };
  if (text.length > MOST) return {};
  if (kind === 'listen') return { listen: text };
  return { do: kind === 'noun' ? (thingsFor(text, facts)[0] ?? '').replace('{it}', () => text) : text };
}

const LEAD =
  /^(?:这次|此次|本次|我们?|想|希望|打算|计划|和您|与您|跟您|同您|请您|一起|当面|会议的目的是|目的是)+/u;

/** 如果二月能投产，确认新线的人员排班: the clause that can stand alone; '' where none does. */
function clauseVerb(text: string): string {
  for (const clause of text.split(/[，。；：？！]/u)) {
    const bare = clause.trim().replace(LEAD, '');
    if (bare.length < 4 || bare.length > MOST) continue;
    if (readChinesePhrase(bare).kind === 'verb' && !/[的和与跟在把对就及或向从]$/u.test(bare)) return bare;
  }
  return '';
}

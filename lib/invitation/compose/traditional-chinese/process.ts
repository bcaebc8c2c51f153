import type { FocusPerson } from '../../../chain/role-tag';
import type { Occasion } from '../../draft';
import type { ReaderRole } from '../../reader-role';
import type { TidyFacts } from '../tidy-facts';
import { fill, fillAll } from './fill';
import { saying, type Saying } from './parts';
import { readConduct, withoutStop } from './phrase';
import { isHosted } from './topic';

/** A lead before 先看…，再…, and one that ends before a colon. */
interface Lead {
  flow: string;
  colon: string;
}
const lead = (flow: string, colon: string): Lead => ({ flow, colon });

const BY_ROLE: Record<ReaderRole | 'unknown', Lead> = {
  unknown: lead('預計{x}', '進行方式如下'),
  policy_decider: lead('時間會控制得精簡，{x}', '時間會控制得精簡，安排如下'),
  specific_decider: lead('重點排得緊湊，{x}', '重點排得緊湊，議程如下'),
  influencer: lead('具體做法是{x}', '具體做法如下'),
  executor: lead('流程上，{x}', '流程如下'),
  user: lead('到時候{x}', '到時候的流程'),
  gatekeeper: lead('會面當天{x}', '會面流程如下'),
  finance: lead('核對的方式是{x}', '核對的流程如下'),
};
const BY_FOCUS: Record<FocusPerson, Lead> = {
  receptive: lead('形式不拘，{x}', '形式不拘，大致這樣安排'),
  dissatisfied: lead('從實際情況談起，{x}', '從實際情況談起，流程如下'),
  power: lead('不會耽擱您太久，{x}', '不會耽擱您太久，安排如下'),
};
const BY_STYLE: Partial<Record<TidyFacts['style'], Lead>> = {
  emotional: lead('以輕鬆談話的方式，{x}', '以輕鬆談話為主，安排如下'),
  rational: lead('步驟上，{x}', '步驟安排如下'),
};
const BY_OCCASION: Record<Occasion, Lead> = {
  first_visit: lead('當天{x}', '當天的安排如下'),
  follow_up: lead('這次{x}', '這次的安排如下'),
  they_come_to_us: lead('行程草案是{x}，請您指正', '行程草案如下，請您指正'),
  demo: lead('示範時{x}', '示範流程如下'),
  service_visit: lead('到場後{x}', '到場後的流程如下'),
  introduction: lead('見面時{x}', '見面時的安排如下'),
  event: lead('活動當天{x}', '活動當天的流程如下'),
};
const PLAIN = [lead('預計{x}', '進行方式如下'), lead('大致的安排是{x}', '大致的安排如下')];

const BEFORE_THE_DAY = ['進行方式如下：{x}。', '預計這樣進行：{x}。', '我們的安排是：{x}。'];

function leadsFor({ readerRole, focus, style, occasion }: TidyFacts): Lead[] {
  const [role, setting] = [BY_ROLE[readerRole ?? 'unknown'], BY_OCCASION[occasion]];
  const [own, manner] = [focus ? BY_FOCUS[focus] : undefined, BY_STYLE[style]];
  const order =
    occasion === 'they_come_to_us'
      ? [setting, manner ?? own]
      : readerRole && style !== 'unknown'
        ? [manner, setting, role, own]
        : [setting, role, own];
  return [...order, ...PLAIN].flatMap((each) => each ?? []);
}

/** WORDING §1 slot 5: how it runs, in the rep's words behind a lead of ours; whole sentences as they are. */
export function conduct(facts: TidyFacts): Saying {
  return saying('process', 'process', conductWays(facts));
}

function conductWays(facts: TidyFacts): string[] {
  if (facts.process === '') return [];
  const { kind, text } = readConduct(facts.process);
  const leads = leadsFor(facts);
  if (kind === 'sentence') return [text];
  if (kind === 'list')
    return fillAll(
      leads.map(({ colon }) => `${colon}：`),
      {},
    )
      .slice(0, 3)
      .map((said) => [said, ...listPoints(text)].join('\n'));
  // No lead that names the day stands before what happens earlier.
  if (/^(?:當天|現場|會前|前一天|見面前)/u.test(text)) return fillAll(BEFORE_THE_DAY, { x: text });
  const frames = leads.map(({ flow, colon }) => (kind === 'plan' ? `${flow}。` : `${colon}：{x}。`));
  return fillAll(frames, { x: text }).slice(0, 3);
}

const BULLET = /^(?:[-*•·▪–—]|\(?\d{1,2}[.)、](?!\d)|[①-⑳])\s?/u;

/** One line a point, with our own mark in place of the rep's. */
export function listPoints(text: string): string[] {
  return text.split('\n').map((point) => `- ${point.replace(BULLET, '')}`);
}

/** The points of a list in one line, for where they stand behind a label. */
export function listInLine(text: string): string {
  return text
    .split('\n')
    .map((point) => withoutStop(point.replace(BULLET, '')))
    .join('；');
}

/** Who comes along and how long it takes, as far as the rep's own words do not tell it. */
export function attendance(facts: TidyFacts): Saying {
  const { meeting, process } = facts;
  const ours = namesIn(process, meeting.ours) ? '' : meeting.ours;
  const n = meeting.minutes && !/分鐘|小時|鐘頭|半天/u.test(process) ? String(meeting.minutes) : '';
  return saying('process.people', 'process', ours ? company(facts, ours, n) : n ? duration(n) : []);
}

function company(facts: TidyFacts, o: string, n: string): string[] {
  const frames = isHosted(facts)
    ? ['當天由我和{o}接待{n}。', '我會和{o}一起接待您{n}。', '{o}也會在場{n}。']
    : facts.meeting.form === 'call'
      ? ['我會和{o}一起上線{n}。', '{o}也會一起參加{n}。', '我們這邊由我和{o}參加{n}。']
      : ['我會和{o}一同前往{n}。', '{o}會與我同行{n}。', '我們這邊由我和{o}前往{n}。'];
  // 我們這邊由我和我們的… says it twice.
  const bare = bareName(o);
  const formal = bare === o ? o : `敝公司${bare}`;
  const lengths = n ? ['，約{k}分鐘', '，時間約{k}分鐘', '，預計{k}分鐘'] : ['', '', ''];
  return frames.map((each, at) =>
    fill(each.replace('{n}', lengths[at] ?? ''), { o: at === 1 ? formal : bare, k: n }),
  );
}

/** 我們的工程師林彥廷 → 工程師林彥廷, for where 我們 is said already. */
export const bareName = (ours: string): string => ours.replace(/^(?:我們|敝公司)的/u, '');

const duration = (n: string) => fillAll(['時間約{n}分鐘。', '預計{n}分鐘。', '全程約{n}分鐘。'], { n });

/** True where the text names the person already: by the last characters of what they are called. */
function namesIn(text: string, person: string): boolean {
  return person !== '' && text.includes(person.slice(-3));
}

/** Where it takes place, for letters that propose times. */
export function place({ meeting, process, occasion }: TidyFacts): Saying {
  const { where, form } = meeting;
  if (where === '' || process.includes(where)) return saying('process.place', 'process', []);
  const frames =
    form === 'call'
      ? ['連線方式：{w}。', '線上會議室在這裡：{w}。', '會議連結：{w}。']
      : occasion === 'service_visit'
        ? ['到場地點是{w}。', '服務地點：{w}。', '我們會到{w}。']
        : ['地點在{w}。', '會面地點是{w}。', '見面的地方是{w}。'];
  return saying('process.place', 'process', fillAll(frames, { w: where.replace(/。$/u, '') }));
}

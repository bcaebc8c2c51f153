import type { Occasion } from '../../draft';
import type { TidyFacts } from '../tidy-facts';
import { fill } from './fill';
import { isOutcome, readPhrase, withoutLead } from './phrase';
import { meetingNoun, topicOf } from './topic';
import { agreedTime, isTomorrow, printDay } from './when';

/** WORDING §1: 10-25 characters. */
const [FEWEST, MOST] = [10, 25];
/** What is read of the purpose: more can never be part of a subject. */
const MAX_READ = 400;

/** {x} the topic, a thing. */
const ABOUT_THING: Record<Occasion, readonly string[]> = {
  first_visit: ['想就{x}向您請教', '{x}：想與您約時間拜訪', '關於{x}，想聽您的看法'],
  follow_up: ['{x}：接續上次的討論', '{x}，想與您談後續', '後續討論：{x}'],
  they_come_to_us: ['{x}：來訪行程草案', '來訪安排：{x}', '歡迎來訪，主題是{x}'],
  demo: ['{x}：想為您示範一次', '示範邀約：{x}', '關於{x}，想示範給您看'],
  service_visit: ['{x}：到場服務時間', '到場服務安排：{x}', '{x}，想與您約到場時間'],
  introduction: ['想就{x}與您見面', '{x}：想與您見一面', '關於{x}，希望與您見面'],
  event: ['{x}：誠摯邀請您參加', '想邀您來談{x}', '活動邀請：{x}'],
};
/** {v} what is to be done. */
const ABOUT_DOING: Record<Occasion, readonly string[]> = {
  first_visit: ['想與您一起{v}', '拜訪邀約：{v}', '約您{v}'],
  follow_up: ['後續討論：{v}', '接續上次：{v}', '想與您{v}'],
  they_come_to_us: ['來訪安排：{v}', '來訪行程草案：{v}', '這次來訪：{v}'],
  demo: ['示範邀約：{v}', '想為您示範：{v}', '一次示範：{v}'],
  service_visit: ['到訪安排：{v}', '到場服務：{v}', '約定到場：{v}'],
  introduction: ['想與您見面，{v}', '見面邀約：{v}', '想與您一起{v}'],
  event: ['活動邀請：{v}', '邀請您來：{v}', '邀您一起{v}'],
};
const PLAIN: Record<Occasion, readonly string[]> = {
  first_visit: ['想與您約時間當面拜訪', '希望有機會拜訪您請教', '拜訪時間，想與您約定'],
  follow_up: ['想與您討論下一步安排', '接續上次討論，想與您約時間', '上次談的後續，想與您約時間'],
  they_come_to_us: ['來訪行程草案，請您指正', '歡迎來訪，行程想與您確認', '來訪安排，請您過目'],
  demo: ['想與您約時間做一次示範', '示範時間，想與您約定', '希望為您實際示範一次'],
  service_visit: ['想與您約定現場服務時間', '到場服務的時間想與您確認', '現場服務安排，請您過目'],
  introduction: ['希望有機會與您見面', '想與您約個時間見面', '見面時間，想與您約定'],
  event: ['誠摯邀請您參加我們的活動', '活動邀請，請您撥空參加', '想邀請您來參加一場活動'],
};
const INTRODUCED = ['經{i}介紹，想就{x}向您請教', '{i}介紹：{x}', '承{i}介紹，想與您談{x}'];
const INTRODUCED_PLAIN = ['經{i}介紹，想拜訪您', '承{i}介紹，希望與您見面', '{i}建議我與您聯絡'];

/** The ways to head a letter: the topic or the introducer, nothing to decode; never more than fits the band. */
export function subjectsOf(facts: TidyFacts): string[] {
  const { kind, occasion, sender } = facts;
  const x = topicOf(facts);
  const done = doneIn(facts.purpose);
  const company = sender.company.length <= MOST - 12 ? sender.company : '';
  const values = {
    x: x || done?.text || '',
    v: done?.text ?? '',
    i: facts.introducer?.name ?? '',
    a: agreedTime({ ...facts, zoneName: '' }),
    d: facts.appointment ? printDay(facts.appointment.date, facts.sendDate) : '',
    m: meetingNoun(facts),
    c: company,
  };
  const said = (frames: readonly string[]) => frames.map((frame) => fill(frame, values)).filter(fits);
  const own = ofKind(facts, x !== '').flatMap((frame) => said([frame]));
  if (own.length > 0) return unlike(own);
  const asked = kind === 'invitation' || kind === 'inmail' ? [] : plainOfKind(facts);
  if (asked.length > 0) return unlike(asked.filter((one) => one.length <= MOST));
  const ways = [
    ...(values.i && x ? said(INTRODUCED) : []),
    ...(x ? said(ABOUT_THING[occasion]) : []),
    ...(!x && done ? said(done.doing ? ABOUT_DOING[occasion] : []) : []),
    ...(!x && done && occasion === 'first_visit' && !done.doing ? said([`想{v}`]) : []),
    ...(values.i && !x ? said(INTRODUCED_PLAIN) : []),
    ...(values.x.length >= FEWEST && fits(values.x) ? [values.x] : []),
  ].slice(0, 3);
  const plain = PLAIN[occasion].map((frame) =>
    company && company.length + frame.length + 1 <= MOST ? `${company}：${frame}` : frame,
  );
  return unlike([...ways, ...(ways.length < 2 ? plain : [])]).slice(0, 3);
}

const fits = (subject: string) => subject.length >= FEWEST && subject.length <= MOST;
const unlike = (ways: readonly string[]) => [...new Set(ways)];

/** Frames of the kinds of text that have a heading of their own. */
function ofKind(facts: TidyFacts, hasTopic: boolean): readonly string[] {
  const agreed = facts.appointment !== null;
  switch (facts.kind) {
    case 'confirmation':
      return agreed ? ['確認：{a}{m}', '{a}{m}，謝謝您確認', '{d}{m}已確認'] : [];
    case 'reminder':
      if (!agreed) return [];
      return isTomorrow(facts)
        ? ['提醒：明天{a}{m}', '明天的{m}：{a}', '{a}{m}，明天見']
        : ['提醒：{a}{m}', '{d}的{m}，先提醒您', '{a}{m}提醒'];
    case 'reschedule':
      return agreed ? ['{d}的{m}，想與您改期', '改期：{d}{m}', '抱歉，{d}的{m}需要改期'] : [];
    case 'visitor_questions':
      if (facts.purpose && facts.process && facts.benefit)
        return hasTopic
          ? ['{x}：來訪行程草案', '來訪安排：{x}', '來訪行程請您修改：{x}']
          : ['來訪行程草案，請您修改', '來訪的安排，先請您過目', '您來訪的行程，請您看看'];
      return hasTopic
        ? ['來訪前想請教您：{x}', '{x}：來訪前的幾個問題', '為了您的來訪，先請教{x}']
        : ['來訪前，有幾件事想先請教您', '為了您的來訪，先與您確認', '來訪安排，想先聽您的意見'];
    case 'follow_up_step':
      if (!hasTopic) return [];
      if (facts.lastStep) return ['{x}：想請您給個方向', '{x}，需要時再找我', '{x}：該請教哪一位'];
      return facts.step === 2
        ? ['{x}：補充一件事', '關於{x}的一點補充', '{x}，有新的消息']
        : ['{x}：換個角度請教', '{x}，還有一點想分享', '再談{x}'];
    case 'phone_script':
      return agreed ? ['確認電話：{d}{m}', '電話腳本：確認{d}{m}', '致電確認{d}的{m}'] : [];
    case 'calendar_entry':
      return hasTopic ? ['{x}｜{c}', '{m}：{x}', '{x}（{m}）'].slice(facts.sender.company ? 0 : 1) : [];
    default:
      return [];
  }
}

function plainOfKind(facts: TidyFacts): string[] {
  const m = meetingNoun(facts);
  switch (facts.kind) {
    case 'confirmation':
      return [`${m}的安排已經確認`, `謝謝您確認${m}時間`, `${m}安排確認如下`];
    case 'reminder':
      return [`${m}的時間，先提醒您`, `提醒您約好的${m}`, `約好的${m}，先提醒您`];
    case 'reschedule':
      return [`原訂的${m}想與您改期`, `${m}改期，請您見諒`, `想與您另約${m}時間`];
    case 'follow_up_step':
      return ['先前的信，想再補充一點', '補充一件事，供您參考', '接續前信，想與您約時間'];
    case 'phone_script':
      return [`電話確認${m}時間`, `致電確認${m}`, `${m}前的確認電話`];
    case 'calendar_entry':
      return [
        facts.sender.company ? fill('{m}｜{c}', { m, c: facts.sender.company.slice(0, 20) }) : `${m}行程`,
      ];
    default:
      return [];
  }
}

const SUBORDINATE =
  /^(?:如果|若|因為|由於|為了|雖然|既然|等到|當(?!面|場)|[^，]{2,12}(?:之前|以前|之後|的時候)$)/u;
const PROMISING = /[的和與跟在把對就及或向從]$/u;

/** What is to be done, from the first clause of the purpose that can stand alone. */
function doneIn(purpose: string): { text: string; doing: boolean } | null {
  if (!purpose) return null;
  const { text } = readPhrase(purpose.slice(0, MAX_READ));
  const clause = text
    .split(/[，。；？！]/u)
    .map((one) => one.trim())
    .find((one) => one && !SUBORDINATE.test(one) && !PROMISING.test(one));
  if (!clause) return null;
  const done = withoutLead(clause);
  if (done.length < 2) return null;
  if (isOutcome(done)) return { text: `如何${done}`, doing: true };
  // 聽聽您的看法 is one's own listening: 一起 before it would turn the sense round.
  const { kind } = readPhrase(done);
  return { text: done, doing: kind === 'verb' || (kind === 'sentence' && done !== clause) };
}

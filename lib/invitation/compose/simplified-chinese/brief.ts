import { asAble, comesLater, readChinesePhrase, withoutEnd } from '../chinese/phrase';
import type { TidyFacts } from '../tidy-facts';
import { thingsFor } from './purpose';
import { purposeVerb, type Blanks } from './words';

/** A clause up to here is brief; what is longer is cut at a comma, never within a clause. */
const MAX_BRIEF = 16;

/** The three elements in a few words each, for letters that follow an invitation; '' = not said or not to be shortened. */
export function briefBlanks(facts: TidyFacts, blanks: Blanks): Blanks {
  return {
    ...blanks,
    meet: meetingWord(facts),
    do: blanks['topic'] ? '' : briefPurpose(facts),
    flow: briefProcess(facts.process),
    ...briefBenefit(facts.benefit),
  };
}

/** What the meeting is called: 见面, 来访, 演示. */
export function meetingWord({ occasion, meeting, direction }: TidyFacts): string {
  if (occasion === 'they_come_to_us' || direction === 'customer_initiated') return '来访';
  if (meeting.form === 'call') return '线上会议';
  if (occasion === 'demo' || meeting.form === 'demo') return '演示';
  if (occasion === 'service_visit') return '上门服务';
  return occasion === 'event' ? '活动' : '见面';
}

function briefPurpose(facts: TidyFacts): string {
  if (!facts.purpose) return '';
  const { kind, text } = purposeVerb(facts.purpose);
  if (kind === 'sentence' || kind === 'open') return '';
  const done = kind === 'noun' ? (thingsFor(text, facts)[0] ?? '').replace('{it}', () => text) : text;
  return done.length <= 24 ? done : '';
}

function briefProcess(process: string): string {
  if (!process || process.includes('\n')) return '';
  const { kind, text } = readChinesePhrase(process);
  if (kind === 'sentence') return '';
  const [first = ''] = text.split(/[，；。]/u);
  return first.length <= MAX_BRIEF && first.length >= 3 && !/分钟|小时/u.test(first) ? withoutEnd(first) : '';
}

function briefBenefit(benefit: string): Blanks {
  if (!benefit) return {};
  const { kind, text } = readChinesePhrase(benefit);
  const [first = ''] = text.split(/[，；]/u);
  if (first.length > MAX_BRIEF + 4) return {};
  if (kind === 'noun') return { it: first };
  // 上报时带着… has its own time, which does not go behind 让您能.
  return kind === 'verb' && !first.startsWith('不') && asAble(text) === null && !comesLater(text)
    ? { gain: first }
    : {};
}

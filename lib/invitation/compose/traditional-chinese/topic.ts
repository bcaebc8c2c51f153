import type { TidyFacts } from '../tidy-facts';
import { isOutcome, objectOf, readPhrase, withoutStop } from './phrase';

/** Longer topics would weigh down a clause. */
const MAX_CHARACTERS = 26;

/**
 * What the meeting is about as a thing, for subjects and for letters that only refer to it; '' where neither the
 * topic nor the purpose tells one.
 */
export function topicOf({ topic, purpose }: TidyFacts): string {
  const given = withoutStop(topic);
  if (given !== '') return given.length <= MAX_CHARACTERS * 2 ? given : '';
  if (purpose === '' || purpose.includes('\n')) return '';
  const { kind, text } = readPhrase(purpose);
  if (text.length > MAX_CHARACTERS) return '';
  if (kind === 'noun' || (kind === 'open' && !/[，；：]/u.test(text))) return text;
  if (kind !== 'verb') return '';
  return (isOutcome(text) ? null : objectOf(text)) ?? '';
}

/** What this meeting is called: 拜訪, 示範, 到場服務. */
export function meetingNoun({ occasion, meeting }: TidyFacts): string {
  if (occasion === 'they_come_to_us') return '來訪';
  if (occasion === 'event') return '活動';
  if (meeting.form === 'call') return occasion === 'demo' ? '線上示範' : '線上會議';
  return {
    first_visit: '拜訪',
    follow_up: '討論',
    demo: '示範',
    service_visit: '到場服務',
    introduction: '見面',
  }[occasion];
}

/** True where the reader comes to us. */
export function isHosted({ occasion }: TidyFacts): boolean {
  return occasion === 'they_come_to_us' || occasion === 'event';
}

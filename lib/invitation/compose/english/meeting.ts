import type { TidyFacts } from '../tidy-facts';

/** What the meeting is called: 'call' as in "a call", 'our call' as in "the aim of our call". */
export interface MeetingName {
  noun: string;
  ours: string;
}

/** By its form where that is known, otherwise by the occasion. */
export function meetingName({ occasion, meeting }: Pick<TidyFacts, 'occasion' | 'meeting'>): MeetingName {
  if (meeting.form === 'call') return { noun: 'call', ours: 'our call' };
  if (occasion === 'demo' || meeting.form === 'demo') return { noun: 'demo', ours: 'our demo' };
  if (occasion === 'they_come_to_us') return { noun: 'visit', ours: 'your visit' };
  if (occasion === 'service_visit') return { noun: 'visit', ours: 'our visit' };
  if (occasion === 'event') return { noun: 'event', ours: 'our event' };
  return { noun: 'meeting', ours: 'our meeting' };
}

/** True where the rep goes to the customer. */
export function weTravel({ occasion, meeting }: Pick<TidyFacts, 'occasion' | 'meeting'>): boolean {
  return meeting.form !== 'call' && (occasion === 'first_visit' || occasion === 'introduction');
}

/** "a meeting", "an event". */
export function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

/** One arranges a meeting at an event, not the event. */
export const atEvent = (noun: string) => (noun === 'event' ? 'meeting' : noun);

/** True where the reader may expect a presentation of ourselves. */
export function introduces({ occasion }: Pick<TidyFacts, 'occasion'>): boolean {
  return occasion === 'first_visit' || occasion === 'introduction';
}

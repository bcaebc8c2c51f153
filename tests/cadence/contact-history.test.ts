import { describe, expect, it } from 'vitest';
import { contactHistory } from '../../lib/cadence/contact-history';
import { aTouch } from '../store/records';

const at = (date: string) => Date.parse(`${date}T12:00:00Z`);
const mail = (date: string) => aTouch('someone', at(date), { channel: 'email', kind: 'follow_up' });
const call = (date: string) => aTouch('someone', at(date));

describe('what stays unanswered', () => {
  it('counts mails and contacts since they last answered', () => {
    const reply = aTouch('someone', at('2026-05-02'), { direction: 'inbound', kind: 'reply' });
    const history = contactHistory(
      [mail('2026-05-08'), call('2026-05-05'), reply, mail('2026-05-01')],
      'UTC',
    );
    expect(history).toMatchObject({ unansweredMails: 1, unansweredTouches: 2 });
  });

  it('begins again after a rest', () => {
    const history = contactHistory([mail('2026-08-03'), mail('2026-06-02'), mail('2026-05-26')], 'UTC');
    expect(history.unansweredMails).toBe(1);
    expect(contactHistory([mail('2026-07-31'), mail('2026-06-02')], 'UTC').unansweredMails).toBe(2);
  });

  it('a meeting is an answer', () => {
    const met = aTouch('someone', at('2026-05-02'), { kind: 'meeting_held', channel: 'meeting' });
    expect(contactHistory([mail('2026-05-08'), met, mail('2026-05-01')], 'UTC')).toMatchObject({
      unansweredMails: 1,
      lastMeeting: '2026-05-02',
    });
  });
});

it('remembers our last three functions, newest first, and none of theirs', () => {
  const ours = (date: string, contactFunction: 'care' | 'inform' | 'advance' | 'serve') =>
    aTouch('someone', at(date), { contactFunction });
  const theirs = aTouch('someone', at('2026-05-04'), { direction: 'inbound', contactFunction: 'intel' });
  const touches = [
    ours('2026-05-05', 'advance'),
    theirs,
    ours('2026-05-03', 'care'),
    ours('2026-05-02', 'serve'),
    ours('2026-05-01', 'inform'),
  ];
  expect(contactHistory(touches, 'UTC').recentFunctions).toEqual(['advance', 'care', 'serve']);
});

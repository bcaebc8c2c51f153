import { describe, expect, it } from 'vitest';
import { nextMove, type Standing } from '../../lib/chain/next-move';

const calm: Standing = {
  today: '2026-05-12',
  nextDue: '2026-05-20',
  roles: ['user'],
  hasDecider: true,
  draftBegun: false,
  everContacted: true,
};

describe('the next step with a person', () => {
  it.each<[string, Partial<Standing>, string]>([
    ['follow up, when that is due today', { nextDue: '2026-05-12', draftBegun: true }, 'follow_up_due'],
    ['finish what was begun', { draftBegun: true, roles: [] }, 'finish_draft'],
    ['say who they are', { roles: [], everContacted: false }, 'tag_role'],
    ['invite whom nobody has written to', { everContacted: false, hasDecider: false }, 'invite'],
    ['ask for the decider that is not known', { hasDecider: false }, 'ask_for_decider'],
    ['wait for the date', {}, 'wait'],
    ['not wait without a date', { nextDue: null }, 'invite'],
    ['not complain of a decider before the company was looked at', { hasDecider: null }, 'wait'],
  ])('is to %s', (_what, change, move) => {
    expect(nextMove({ ...calm, ...change }).move).toBe(move);
  });
});

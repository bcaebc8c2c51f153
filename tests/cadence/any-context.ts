import fc from 'fast-check';
import { BUYING_ROLES, FOCUS_PERSONS } from '../../lib/chain/role-tag';
import type { CadenceContext } from '../../lib/cadence/context';
import { CADENCE_STAGES } from '../../lib/cadence/plan';

export const anyDate = fc
  .date({ min: new Date('2025-06-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const anyStage = fc.constantFrom(...CADENCE_STAGES);

export const anyContext: fc.Arbitrary<CadenceContext> = fc.record({
  today: anyDate,
  timeZone: fc.constantFrom('Asia/Seoul', 'America/Los_Angeles', 'UTC'),
  country: fc.constantFrom('KR', 'CN', 'TW', 'US', 'DE', 'SA', 'VN', null),
  customerClass: fc.constantFrom('new' as const, 'closed' as const, 'long_undecided' as const),
  tier: fc.constantFrom('A' as const, 'B' as const, 'C' as const, 'D' as const),
  role: fc.record({
    buyingRoles: fc.subarray([...BUYING_ROLES]),
    focus: fc.subarray([...FOCUS_PERSONS]),
    decisionLevel: fc.constantFrom('policy' as const, 'specific' as const, 'action' as const, null),
    contactDepth: fc.constantFrom(
      'deep' as const,
      'multiple' as const,
      'shallow' as const,
      'none' as const,
      null,
    ),
  }),
  style: fc.constantFrom('emotional' as const, 'rational' as const, 'unknown' as const),
  reach: fc.subarray(['email' as const, 'phone' as const, 'linkedin' as const]),
  suppressed: fc.boolean(),
  history: fc.record({
    unansweredMails: fc.integer({ min: 0, max: 4 }),
    unansweredTouches: fc.integer({ min: 0, max: 6 }),
    recentFunctions: fc.array(
      fc.constantFrom(
        'care' as const,
        'inform' as const,
        'advance' as const,
        'serve' as const,
        'intel' as const,
      ),
      { maxLength: 3 },
    ),
    lastMeeting: fc.option(anyDate, { nil: null }),
  }),
  meetingDate: fc.option(anyDate, { nil: null }),
});

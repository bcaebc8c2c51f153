import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBetween, daysBetween, isBusinessDay } from '../../lib/cadence/business-days';
import type { CadenceContext } from '../../lib/cadence/context';
import { planNextStep } from '../../lib/cadence/next-step';
import type { CadenceStage } from '../../lib/cadence/plan';
import { aContext, aRole } from './a-context';
import { anyContext, anyDate, anyStage } from './any-context';

const NO_HOLIDAYS = 'US';
/** Tuesday in a stretch without holidays. */
const FROM = '2026-08-04';

function plan(stage: CadenceStage, over: Partial<CadenceContext>, n = 1, from = FROM) {
  const context = aContext({ today: from, country: NO_HOLIDAYS, ...over });
  return planNextStep({ stage, n, anchor: { date: from, kind: 'follow_up' }, context });
}

function step(...args: Parameters<typeof plan>) {
  const next = plan(...args);
  if (next.kind === 'stop') throw new Error(next.reason.rule);
  return next.step;
}

const workingDays = (due: string) => countBetween(FROM, due, NO_HOLIDAYS);

describe('the worked examples of the method', () => {
  it('A, after the meeting, specific decider, deep: 5 × 1 × 0.75 rounds to 4 business days', () => {
    const role = aRole({ buyingRoles: ['decider'], decisionLevel: 'specific', contactDepth: 'deep' });
    const { due, reason } = step('after_meeting', { role });
    expect(workingDays(due)).toBe(4);
    expect(reason).toMatchObject({
      rule: 'interval',
      params: { base: 5, roleFactor: 1, depthFactor: 0.75, days: 4, unit: 'bd', from: FROM },
    });
  });

  it('the same for a policy decider: 8 by the factors, 10 by the min gap', () => {
    const role = aRole({ buyingRoles: ['decider'], decisionLevel: 'policy', contactDepth: 'deep' });
    const { due, reason } = step('after_meeting', { role });
    expect(workingDays(due)).toBe(10);
    expect(reason).toMatchObject({ rule: 'interval_at_min_gap', params: { minGap: 10, roleFactor: 2 } });
  });

  it('B, long undecided, influencer, multiple: 45 calendar days', () => {
    const role = aRole({ buyingRoles: ['influencer'], contactDepth: 'multiple' });
    const { due } = step('long_undecided', { role, tier: 'B', customerClass: 'long_undecided' });
    expect(daysBetween(FROM, due)).toBe(45);
  });

  it('C, maintenance, user, shallow: 120 × 1.5 × 2 = 360 days, inside the yearly floor', () => {
    const role = aRole({ buyingRoles: ['user'], contactDepth: 'shallow' });
    const { due, reason } = step('maintenance', { role, tier: 'C', customerClass: 'closed' });
    expect(daysBetween(FROM, due)).toBe(360);
    expect(reason.rule).toBe('interval');
  });

  it('A, learning, user, multiple: 3 × 0.7 = 2, but never under 3 business days', () => {
    const role = aRole({ buyingRoles: ['user'], contactDepth: 'multiple' });
    const { due, reason } = step('learning', { role, customerClass: 'closed' });
    expect(workingDays(due)).toBe(3);
    expect(reason).toMatchObject({ rule: 'interval_at_min_gap', params: { roleFactor: 0.7, minGap: 3 } });
  });
});

describe('after an invitation without an answer', () => {
  it('follows up on the third business day, Children’s Day not counted', () => {
    const context = aContext({ today: '2026-05-01' });
    const next = planNextStep({
      stage: 'outreach',
      n: 1,
      anchor: { date: '2026-04-30', kind: 'invitation' },
      context,
    });
    // Friday 1 May and Tuesday 5 May are holidays in Korea.
    expect(next).toMatchObject({
      kind: 'step',
      step: {
        due: '2026-05-07',
        channel: 'email',
        reason: {
          rule: 'outreach_step',
          params: { step: 1, of: 3, days: 3, from: '2026-04-30', kind: 'invitation', skipped: 2 },
        },
      },
    });
    expect(next).toMatchObject({ step: { reason: { params: { holidayLocal: '노동절' } } } });
  });

  it('tells only of holidays that took a working day away', () => {
    const anchor = { date: '2026-05-22', kind: 'invitation' as const };
    const next = planNextStep({
      stage: 'outreach',
      n: 1,
      anchor,
      context: aContext({ today: '2026-05-22' }),
    });
    // Buddha's Birthday is on Sunday the 24th and given back on Monday.
    const params = { skipped: 1, holidayDate: '2026-05-25', holidayLocal: '부처님오신날 대체공휴일' };
    expect(next).toMatchObject({ step: { due: '2026-05-28', reason: { params } } });
  });

  it('widens the spacing, changes the channel and ends with an easy no', () => {
    const steps = [1, 2, 3].map((n) => step('outreach', {}, n));
    expect(steps.map(({ due }) => workingDays(due))).toEqual([3, 5, 7]);
    expect(steps.map(({ channel }) => channel)).toEqual(['email', 'linkedin', 'email']);
    expect(steps[2]?.reason.rule).toBe('outreach_last_step');
    expect(plan('outreach', {}, 4)).toMatchObject({ kind: 'rest', stage: 'rest' });
  });

  it.each([
    ['A', 60],
    ['B', 90],
    ['C', 120],
    ['D', 180],
  ] as const)('lets a %s rest for %i days', (tier, days) => {
    const { due } = step('rest', { tier });
    expect(daysBetween(FROM, due)).toBeGreaterThanOrEqual(days);
    expect(daysBetween(FROM, due)).toBeLessThanOrEqual(days + 4);
  });

  it('approaches a policy decider twice and late', () => {
    const role = aRole({ focus: ['power'] });
    expect(workingDays(step('outreach', { role }, 1).due)).toBe(5);
    expect(workingDays(step('outreach', { role }, 2).due)).toBe(10);
    expect(plan('outreach', { role }, 3).kind).toBe('rest');
  });

  it('never chases a gatekeeper', () => {
    const next = plan('outreach', { role: aRole({ buyingRoles: ['gatekeeper'] }) });
    expect(next).toMatchObject({ kind: 'rest', step: { contactFunction: 'care' } });
    expect(next).toMatchObject({ step: { reason: { rule: 'gatekeeper_courtesy' } } });
  });
});

describe('roles', () => {
  const days = (stage: CadenceStage, over: Parameters<typeof aRole>[0], tier: 'A' | 'C' = 'C') =>
    workingDays(step(stage, { role: aRole(over), tier }).due);

  it('an executor hears from us sooner while terms are negotiated', () => {
    expect(days('negotiation', { buyingRoles: ['user'] })).toBe(8);
    expect(days('negotiation', { buyingRoles: ['executor'] })).toBe(4);
  });

  it('whom we enter by and whom we develop hear from us sooner, once', () => {
    expect(days('needs', {})).toBe(12);
    expect(days('needs', { focus: ['receptive'] })).toBe(9);
    expect(days('needs', { focus: ['receptive', 'dissatisfied'] })).toBe(9);
  });

  it('a decider is contacted closely only while closing', () => {
    expect(days('needs', { buyingRoles: ['decider'] }, 'A')).toBe(10);
    expect(days('negotiation', { buyingRoles: ['decider'] }, 'A')).toBe(6);
  });

  it('who has several roles is treated by the one with the most to decide', () => {
    expect(days('needs', { buyingRoles: ['user', 'gatekeeper'] })).toBe(18);
    expect(days('needs', { buyingRoles: ['user', 'decider'] })).toBe(24);
  });
});

describe('caps', () => {
  const history = { unansweredMails: 3, unansweredTouches: 3, recentFunctions: [], lastMeeting: null };

  it('takes another channel once the mails are used up', () => {
    expect(step('outreach', { history }, 3).channel).toBe('phone');
    expect(step('needs', { history }).channel).toBe('phone');
  });

  it('rests where there is no other channel to outreach by', () => {
    const next = plan('outreach', { history, reach: ['email'] }, 3);
    expect(next).toMatchObject({ kind: 'rest', step: { reason: { rule: 'rest_after_cap' } } });
  });

  it('allows a decider one mail less', () => {
    const two = { ...history, unansweredMails: 2 };
    expect(step('needs', { history: two }).channel).toBe('email');
    expect(step('needs', { history: two, role: aRole({ buyingRoles: ['decider'] }) }).channel).toBe('phone');
  });

  it('writes again after a rest', () => {
    expect(step('rest', { history }).channel).toBe('email');
  });

  it('rests after five contacts without an answer', () => {
    const five = { ...history, unansweredMails: 0, unansweredTouches: 5 };
    expect(plan('needs', { history: five })).toMatchObject({
      kind: 'rest',
      step: { reason: { rule: 'rest_after_cap', params: { unanswered: 5 } } },
    });
  });
});

it('takes turns between the contact functions', () => {
  const history = {
    unansweredMails: 0,
    unansweredTouches: 0,
    recentFunctions: ['advance' as const, 'advance' as const],
    lastMeeting: null,
  };
  expect(step('needs', {}).contactFunction).toBe('advance');
  expect(step('needs', { history }).contactFunction).toBe('inform');
});

it('visits a customer again when the tier’s visit interval is over', () => {
  const history = {
    unansweredMails: 0,
    unansweredTouches: 0,
    recentFunctions: [],
    lastMeeting: '2026-06-01',
  };
  const at = (lastMeeting: string) =>
    step('maintenance', { customerClass: 'closed', history: { ...history, lastMeeting } }).channel;
  expect(at('2026-06-01')).toBe('visit');
  expect(at('2026-07-01')).toBe('email');
});

it('brings a customer’s contact forward to the yearly return visit', () => {
  const role = aRole({ buyingRoles: ['user'], contactDepth: 'shallow' });
  const { due, reason } = step('maintenance', { role, tier: 'D', customerClass: 'closed' });
  expect(reason.rule).toBe('interval_at_yearly_floor');
  expect(daysBetween(FROM, due)).toBeLessThanOrEqual(365);
});

it('says when the holidays of the date are not known', () => {
  expect(step('needs', { country: 'CN' }, 1, '2026-12-29').reason.params.calendar).toBe('uncertain');
  expect(step('needs', { country: 'KR' }, 1, '2026-12-29').reason.params.calendar).toBe('certain');
  expect(step('needs', { country: null }).reason.params.calendar).toBe('uncertain');
});

it('plans nothing for an opt-out and for a person who is not to be contacted', () => {
  expect(plan('maintenance', { suppressed: true })).toMatchObject({ reason: { rule: 'suppressed' } });
  const role = aRole({ contactDepth: 'none' });
  expect(plan('maintenance', { role })).toMatchObject({ reason: { rule: 'no_contact_depth' } });
});

describe('whatever the row, role, country and dates', () => {
  it('falls on a business day of theirs, never in the past, and for customers within the year', () => {
    fc.assert(
      fc.property(
        anyContext,
        anyStage,
        anyDate,
        fc.integer({ min: 1, max: 6 }),
        (context, stage, date, n) => {
          const next = planNextStep({ stage, n, anchor: { date, kind: 'other' }, context });
          if (next.kind === 'stop') return;
          const { due } = next.step;
          expect(due >= context.today).toBe(true);
          expect(isBusinessDay(due, context.country)).toBe(true);
          expect(context.suppressed).toBe(false);
          const bound = context.customerClass === 'closed' && date >= context.today;
          expect(bound && daysBetween(date, due) > 365).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});

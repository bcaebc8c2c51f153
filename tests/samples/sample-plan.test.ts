import { describe, expect, it } from 'vitest';
import type { Touch } from '../../lib/people/touch';
import { samplePlan } from '../../lib/samples/sample-plan';
import { aCompany, aPerson, aTouch } from '../store/records';

const person = aPerson('Bette Aldine', {
  phones: [{ value: '+1 206 555 0151', origin: { kind: 'sample', at: 0 } }],
});

/** Mornings of May 2026, UTC. */
function callsOn(...days: number[]): Touch[] {
  return days.map((day) => aTouch(person.id, Date.UTC(2026, 4, day, 10)));
}

function planAfter(touches: Touch[]) {
  return samplePlan({
    touches,
    person,
    company: aCompany('Northquay Foods'),
    roleTag: null,
    timeZone: 'UTC',
  });
}

describe('the plan that a sample person’s touches lead to', () => {
  it('is none without a touch', () => {
    expect(planAfter([])).toBeNull();
  });

  it('counts from the last touch, as told on its own day', () => {
    const plan = planAfter(callsOn(4, 12));
    expect(plan).toMatchObject({ state: 'active', anchorAt: Date.UTC(2026, 4, 12, 10) });
    expect(plan?.steps.map(({ status }) => status).at(-1)).toBe('planned');
    expect(plan?.nextDue?.startsWith('2026-05')).toBe(true);
  });

  it('rests after as many calls without an answer as the cadence allows', () => {
    expect(planAfter(callsOn(1, 5, 8, 13))?.state).toBe('active');
    expect(planAfter(callsOn(1, 5, 8, 13, 18))?.state).toBe('resting');
  });
});

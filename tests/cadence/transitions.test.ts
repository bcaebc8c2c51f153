import { describe, expect, it } from 'vitest';
import { contactHistory } from '../../lib/cadence/contact-history';
import type { CadenceContext } from '../../lib/cadence/context';
import type { PlanContent } from '../../lib/cadence/plan';
import { pause, resume, skip, snooze, stop } from '../../lib/cadence/rep-changes';
import { replan } from '../../lib/cadence/replan';
import type { CadenceTouch } from '../../lib/cadence/stage';
import { nextPlanned } from '../../lib/cadence/steps';
import { afterTouch, finish, touchOfStep } from '../../lib/cadence/transitions';
import { aContext, aRole } from './a-context';

const PERSON = '0190a000-0000-7000-8000-000000000001';
const noon = (date: string) => Date.parse(`${date}T12:00:00+09:00`);

function aTouch(date: string, over: Partial<CadenceTouch> = {}): CadenceTouch {
  return {
    personId: PERSON,
    at: noon(date),
    channel: 'email',
    direction: 'outbound',
    contactFunction: 'advance',
    kind: 'follow_up',
    ...over,
  };
}

const invitation = (date: string) => aTouch(date, { kind: 'invitation' });
const reply = (date: string) => aTouch(date, { kind: 'reply', direction: 'inbound' });

/** Tells the touches one after the other, each on its own day. */
function tell(touches: CadenceTouch[], over: Partial<CadenceContext> = {}): PlanContent {
  const told: CadenceTouch[] = [];
  let plan: PlanContent | null = null;
  for (const touch of touches) {
    told.unshift(touch);
    plan = afterTouch(plan, touch, contextOn(touch, told, over));
  }
  if (plan === null) throw new Error('nothing told');
  return plan;
}

function contextOn(touch: CadenceTouch, told: CadenceTouch[], over: Partial<CadenceContext> = {}) {
  const today = new Date(touch.at + 9 * 3_600_000).toISOString().slice(0, 10);
  return aContext({ today, history: contactHistory(told, 'Asia/Seoul'), ...over });
}

const rule = (plan: PlanContent) => nextPlanned(plan)?.reason.rule;
const statuses = (plan: PlanContent) => plan.steps.map((step) => step.status);

describe('after an invitation', () => {
  it('plans the first follow-up three business days later', () => {
    const plan = tell([invitation('2026-05-12')]);
    expect(plan).toMatchObject({ stage: 'outreach', state: 'active', nextDue: '2026-05-15' });
  });

  it('counts the same letter handed over twice on one day as one contact', () => {
    const once = tell([invitation('2026-05-12')]);
    const again = { ...invitation('2026-05-12'), at: noon('2026-05-12') + 60_000 };
    const twice = tell([invitation('2026-05-12'), again]);
    expect(twice.steps).toEqual(once.steps);
  });

  it('goes through the sequence and then rests for the tier’s time', () => {
    const plan = tell([
      invitation('2026-05-12'),
      aTouch('2026-05-15'),
      aTouch('2026-05-22', { channel: 'linkedin' }),
      aTouch('2026-06-02'),
    ]);
    expect(plan).toMatchObject({ stage: 'rest', state: 'resting', nextDue: '2026-08-03' });
    expect(statuses(plan)).toEqual(['done', 'done', 'done', 'planned']);
  });

  it('begins again at the first step when the rest is over', () => {
    const plan = tell([
      invitation('2026-05-12'),
      aTouch('2026-05-15'),
      aTouch('2026-05-22', { channel: 'linkedin' }),
      aTouch('2026-06-02'),
      invitation('2026-08-03'),
    ]);
    expect(plan.stage).toBe('outreach');
    expect(nextPlanned(plan)).toMatchObject({ n: 1, due: '2026-08-06' });
  });
});

describe('the first contact after a rest', () => {
  const resting: PlanContent = { ...tell([invitation('2026-02-10')]), stage: 'rest', steps: [] };

  it.each([
    ['new', 'outreach'],
    ['closed', 'maintenance'],
    ['long_undecided', 'long_undecided'],
  ] as const)('takes a %s customer back to the row %s', (customerClass, stage) => {
    expect(afterTouch(resting, aTouch('2026-05-12'), aContext({ customerClass })).stage).toBe(stage);
  });
});

describe('when they answer', () => {
  it('cancels what was planned and asks for an answer within a business day', () => {
    const plan = tell([invitation('2026-05-12'), reply('2026-05-14')]);
    expect(plan).toMatchObject({ stage: 'needs', nextDue: '2026-05-15' });
    expect(statuses(plan)).toEqual(['cancelled', 'planned']);
    expect(rule(plan)).toBe('answer_reply');
  });

  it('follows the row of open needs once it is answered', () => {
    const plan = tell([invitation('2026-05-12'), reply('2026-05-14'), aTouch('2026-05-14')]);
    expect(rule(plan)).toBe('interval');
    expect(nextPlanned(plan)?.reason.params).toMatchObject({ stage: 'needs', days: 5, kind: 'follow_up' });
  });

  it('counts anew from a call of theirs', () => {
    const call = aTouch('2026-05-20', { kind: 'call', channel: 'phone', direction: 'inbound' });
    const plan = tell([invitation('2026-05-12'), reply('2026-05-14'), aTouch('2026-05-14'), call]);
    expect(nextPlanned(plan)?.reason.params).toMatchObject({ from: '2026-05-20', kind: 'call' });
    expect(statuses(plan).filter((status) => status === 'planned')).toHaveLength(1);
  });

  it('leaves them alone after a no, for the tier’s time', () => {
    const declined = aTouch('2026-05-14', { kind: 'declined', direction: 'inbound' });
    const plan = tell([invitation('2026-05-12'), declined]);
    expect(plan).toMatchObject({ stage: 'paused_by_customer', state: 'resting', nextDue: '2026-06-29' });
    expect(nextPlanned(plan)?.contactFunction).toBe('inform');
  });
});

describe('around a meeting', () => {
  const booked = aTouch('2026-05-14', { kind: 'meeting_booked', direction: 'inbound' });

  it('asks for the confirmation first where the date is not known', () => {
    const plan = tell([invitation('2026-05-12'), booked]);
    expect(plan).toMatchObject({ stage: 'meeting_booked', nextDue: '2026-05-15' });
    expect(rule(plan)).toBe('meeting_confirm');
  });

  it('prepares three business days before, reminds one before, asks one after', () => {
    const plan = tell([invitation('2026-05-12'), booked], { meetingDate: '2026-05-28' });
    const planned = plan.steps.filter((step) => step.status === 'planned');
    // Monday 25 May is Buddha's Birthday, given back.
    expect(planned.map(({ due, reason }) => [due, reason.rule])).toEqual([
      ['2026-05-22', 'meeting_prepare'],
      ['2026-05-27', 'meeting_remind'],
      ['2026-05-29', 'meeting_result'],
    ]);
  });

  it('leaves out what there is no time for, and the agenda for a D', () => {
    const rules = (over: Partial<CadenceContext>) =>
      tell([booked], over).steps.map(({ reason }) => reason.rule);
    expect(rules({ meetingDate: '2026-05-28', tier: 'D' })).toEqual(['meeting_remind', 'meeting_result']);
    expect(rules({ meetingDate: '2026-05-15' })).toEqual(['meeting_remind', 'meeting_result']);
    expect(rules({ meetingDate: '2026-05-14' })).toEqual(['meeting_result']);
  });

  it('plans no outreach before the meeting, whatever is written meanwhile', () => {
    const plan = tell([invitation('2026-05-12'), booked, aTouch('2026-05-18'), reply('2026-05-19')], {
      meetingDate: '2026-05-28',
    });
    expect(plan.stage).toBe('meeting_booked');
    expect(rule(plan)).toBe('answer_reply');
    expect(plan.steps.filter(({ status }) => status === 'planned')).toHaveLength(4);
    expect(
      plan.steps.some(({ status, reason }) => status === 'planned' && reason.rule === 'outreach_step'),
    ).toBe(false);
  });

  it('asks for the summary within a business day, then follows the row after a meeting', () => {
    const held = aTouch('2026-05-28', { kind: 'meeting_held', channel: 'meeting' });
    const met = tell([invitation('2026-05-12'), booked, held]);
    expect(met).toMatchObject({ stage: 'after_meeting', nextDue: '2026-05-29' });
    expect(rule(met)).toBe('meeting_summary');
    const summed = tell([invitation('2026-05-12'), booked, held, aTouch('2026-05-29', { kind: 'summary' })]);
    expect(summed.nextDue).toBe('2026-06-08');
    expect(nextPlanned(summed)?.reason.params).toMatchObject({ stage: 'after_meeting', base: 5 });
  });
});

describe('a touch with nothing planned', () => {
  it.each([
    ['a letter to a new customer', 'new', aTouch('2026-05-12'), 'outreach'],
    ['a talk with a new customer', 'new', aTouch('2026-05-12', { kind: 'call', channel: 'phone' }), 'needs'],
    ['a letter to a customer', 'closed', aTouch('2026-05-12'), 'maintenance'],
    ['an invitation to a long-undecided one', 'long_undecided', invitation('2026-05-12'), 'long_undecided'],
  ] as const)('%s finds its row', (_what, customerClass, touch, stage) => {
    const plan = tell([touch], { customerClass });
    expect(plan.stage).toBe(stage);
    expect(plan.nextDue).not.toBeNull();
  });

  it('changes nothing where it is older than what is known', () => {
    const plan = tell([invitation('2026-05-12')]);
    expect(afterTouch(plan, reply('2026-05-11'), aContext())).toBe(plan);
  });
});

describe('what the rep decides', () => {
  const plan = tell([invitation('2026-05-12')]);
  const today = aContext({ today: '2026-05-15' });

  it('finishing a step is a contact of its kind, and plans the next', () => {
    const step = nextPlanned(plan);
    if (!step) throw new Error('no step');
    expect(touchOfStep(step)).toMatchObject({
      kind: 'follow_up',
      channel: 'email',
      contactFunction: 'inform',
    });
    const after = finish(plan, aTouch('2026-05-15', touchOfStep(step)), today);
    expect(statuses(after)).toEqual(['done', 'planned']);
    expect(nextPlanned(after)).toMatchObject({ n: 2, due: '2026-05-22' });
  });

  it('skipping counts the next step from the skipped one', () => {
    const after = skip(plan, 'on holiday', aContext({ today: '2026-05-13' }));
    expect(after.steps[0]).toMatchObject({ status: 'skipped', note: 'on holiday' });
    expect(nextPlanned(after)).toMatchObject({ n: 2, due: '2026-05-22' });
    expect(nextPlanned(after)?.reason.params).toMatchObject({ kind: 'skipped', from: '2026-05-15' });
  });

  it('skipping the question how a meeting went ends its row', () => {
    const booked = tell([aTouch('2026-05-14', { kind: 'meeting_booked' })]);
    const asked = finish(booked, aTouch('2026-05-15'), today);
    expect(rule(asked)).toBe('meeting_result');
    expect(skip(asked, '', today).stage).toBe('needs');
  });

  it('snoozing to a holiday lands on the next day that is worked, and never in the past', () => {
    const after = snooze(plan, '2026-05-24', 'asked me to', today);
    expect(after).toMatchObject({ nextDue: '2026-05-26' });
    expect(nextPlanned(after)).toMatchObject({
      n: 1,
      status: 'snoozed',
      note: 'asked me to',
      reason: { rule: 'snoozed', params: { asked: '2026-05-24', was: '2026-05-15' } },
    });
    expect(snooze(plan, '2026-05-01', '', today).nextDue).toBe('2026-05-15');
  });

  it('pausing keeps the step and hides it; resuming brings it back, not into the past', () => {
    const paused = pause(plan);
    expect(paused).toMatchObject({ state: 'paused', nextDue: null });
    expect(resume(paused, aContext({ today: '2026-05-13' })).nextDue).toBe('2026-05-15');
    const late = resume(paused, aContext({ today: '2026-06-06' }));
    expect(late).toMatchObject({ state: 'active', nextDue: '2026-06-08' });
    expect(nextPlanned(late)?.reason.params.moved).toBe('to_today');
  });

  it('a paused plan stays paused when the rep writes, and wakes when they answer', () => {
    const paused = pause(plan);
    expect(afterTouch(paused, aTouch('2026-05-18'), today)).toMatchObject({ state: 'paused', nextDue: null });
    expect(afterTouch(paused, reply('2026-05-18'), today)).toMatchObject({ state: 'active' });
  });

  it('a stopped plan has nothing due, and a new contact begins afresh', () => {
    const stopped = stop(plan, 'no_further_contact');
    expect(stopped).toMatchObject({
      state: 'stopped',
      nextDue: null,
      stopReason: { rule: 'no_further_contact' },
    });
    expect(statuses(stopped)).toEqual(['cancelled']);
    expect(pause(stopped)).toBe(stopped);
    expect(
      nextPlanned(afterTouch(stopped, invitation('2026-08-03'), aContext({ today: '2026-08-03' })))?.n,
    ).toBe(1);
  });

  it('an opt-out stops the plan whatever is logged', () => {
    const after = afterTouch(plan, reply('2026-05-14'), aContext({ suppressed: true }));
    expect(after).toMatchObject({ state: 'stopped', nextDue: null, stopReason: { rule: 'suppressed' } });
  });
});

describe('when tier, role or class change', () => {
  const plan = tell([invitation('2026-05-12')]);

  it('counts the planned step anew from the same contact', () => {
    const after = replan(plan, aContext({ tier: 'C' }));
    expect(after.nextDue).toBe('2026-05-19');
    expect(after.steps).toHaveLength(1);
  });

  it('is due today where the new date has passed', () => {
    const slow = tell([invitation('2026-05-12')], { tier: 'C' });
    expect(replan(slow, aContext({ today: '2026-05-18' })).nextDue).toBe('2026-05-18');
  });

  it('leaves an overdue step as late as it is where the new date has passed too', () => {
    expect(replan(plan, aContext({ today: '2026-06-01', tier: 'C' })).nextDue).toBe('2026-05-15');
  });

  it('moves to the row of the new class', () => {
    const after = replan(plan, aContext({ customerClass: 'closed' }));
    expect(after.stage).toBe('maintenance');
    expect(nextPlanned(after)?.reason.params).toMatchObject({ base: 30, from: '2026-05-12' });
  });

  it('keeps the date that the rep chose', () => {
    const snoozed = snooze(plan, '2026-05-27', '', aContext());
    expect(replan(snoozed, aContext({ tier: 'C' })).nextDue).toBe('2026-05-27');
  });

  it('stops for a person who is not to be contacted', () => {
    const after = replan(plan, aContext({ role: aRole({ contactDepth: 'none' }) }));
    expect(after).toMatchObject({ state: 'stopped', nextDue: null });
  });
});

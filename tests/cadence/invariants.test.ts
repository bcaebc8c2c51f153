import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween, isBusinessDay } from '../../lib/cadence/business-days';
import { contactHistory } from '../../lib/cadence/contact-history';
import type { CadenceContext } from '../../lib/cadence/context';
import type { CadenceStep, PlanContent } from '../../lib/cadence/plan';
import { CADENCE_RULES } from '../../lib/cadence/reasons';
import { pause, resume, skip, snooze } from '../../lib/cadence/rep-changes';
import { replan } from '../../lib/cadence/replan';
import type { CadenceTouch } from '../../lib/cadence/stage';
import { isOpen, nextPlanned } from '../../lib/cadence/steps';
import { afterTouch, finish, touchOfStep } from '../../lib/cadence/transitions';
import { anyContext } from './any-context';

/** What can happen on one day of a long acquaintance. */
const anyEvent = fc.oneof(
  fc.record({
    what: fc.constant('touch' as const),
    kind: fc.constantFrom<CadenceTouch['kind'][]>(
      'invitation',
      'follow_up',
      'call',
      'meeting_booked',
      'meeting_held',
      'reply',
      'declined',
      'summary',
      'other',
    ),
    channel: fc.constantFrom<CadenceTouch['channel'][]>('email', 'phone', 'visit', 'meeting', 'linkedin'),
    direction: fc.constantFrom<CadenceTouch['direction'][]>('outbound', 'inbound'),
  }),
  fc.constantFrom(
    { what: 'finish' as const },
    { what: 'skip' as const },
    { what: 'snooze' as const },
    { what: 'pause' as const },
    { what: 'resume' as const },
    { what: 'change' as const },
  ),
);
type Event = typeof anyEvent extends fc.Arbitrary<infer T> ? T : never;

const anyLife = fc.record({
  start: anyContext,
  changed: anyContext,
  events: fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), anyEvent), { minLength: 1, maxLength: 15 }),
});

interface Moment {
  plan: PlanContent;
  context: CadenceContext;
  told: CadenceTouch[];
}

/** Lives through the events and hands every moment to `check`. */
function live(life: typeof anyLife extends fc.Arbitrary<infer T> ? T : never, check: (now: Moment) => void) {
  let { today } = life.start;
  let traits = life.start;
  let plan: PlanContent | null = null;
  const told: CadenceTouch[] = [];
  life.events.forEach(([days, event], index) => {
    today = addDays(today, days);
    if (event.what === 'change') traits = { ...life.changed, timeZone: life.start.timeZone };
    const at = Date.parse(`${today}T12:00:00Z`) + index;
    const touch = touchOf(event, plan, at);
    if (touch) told.unshift(touch);
    const history = contactHistory(told, traits.timeZone);
    const context = { ...traits, today, history, meetingDate: meetingAfter(traits.meetingDate, today) };
    plan = after(event, plan, touch, context);
    if (plan) check({ plan, context, told });
  });
}

function meetingAfter(date: string | null, today: string): string | null {
  return date === null ? null : addDays(today, Number(date.slice(8)));
}

function touchOf(event: Event, plan: PlanContent | null, at: number): CadenceTouch | null {
  const common = { personId: 'someone', at, contactFunction: 'inform' as const };
  if (event.what === 'touch') {
    return { ...common, kind: event.kind, channel: event.channel, direction: event.direction };
  }
  const step = plan && plan.nextDue !== null ? nextPlanned(plan) : null;
  return event.what === 'finish' && step ? { ...common, ...touchOfStep(step) } : null;
}

function after(
  event: Event,
  plan: PlanContent | null,
  touch: CadenceTouch | null,
  context: CadenceContext,
): PlanContent | null {
  if (event.what === 'touch' && touch) return afterTouch(plan, touch, context);
  if (plan === null) return null;
  // Time alone changes no plan: whatever was due stays due until something happens.
  const current = replan(plan, context);
  if (event.what === 'finish') return touch ? finish(current, touch, context) : current;
  if (event.what === 'skip') return skip(current, '', context);
  if (event.what === 'snooze') return snooze(current, addDays(context.today, 3), '', context);
  if (event.what === 'pause') return pause(current);
  return event.what === 'resume' ? resume(current, context) : current;
}

const dated = ({ due, reason }: CadenceStep) => `${reason.rule} ${due}`;
const open = (plan: PlanContent) => plan.steps.filter(isOpen);

it('a living plan is due on a day that they work, with one step that is due first', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      live(life, ({ plan, context }) => {
        const living = plan.state === 'active' || plan.state === 'resting';
        expect(plan.nextDue).toBe(living ? (open(plan)[0]?.due ?? 'none') : null);
        // A date that has passed may be a holiday of the country that the person was moved to since.
        const ahead = open(plan).filter(({ due }) => living && due >= context.today);
        expect(ahead.filter(({ due }) => !isBusinessDay(due, context.country))).toEqual([]);
      });
    }),
    { numRuns: 200 },
  );
});

it('nothing that was just planned is in the past', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      let known = new Set<string>();
      live(life, ({ plan, context }) => {
        const fresh = open(plan).filter((step) => !known.has(dated(step)));
        for (const { due } of fresh) expect(due >= context.today).toBe(true);
        known = new Set(open(plan).map(dated));
      });
    }),
    { numRuns: 200 },
  );
});

it('an opt-out leaves nothing to do', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      live(life, ({ plan, context }) => {
        if (!context.suppressed) return;
        expect([plan.nextDue, open(plan), plan.state]).toEqual([null, [], 'stopped']);
      });
    }),
    { numRuns: 200 },
  );
});

it('after the cap, no step of the sequence or a row is a mail', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      live(life, ({ plan, context }) => {
        const [step] = open(plan);
        const counted = /^(outreach|interval)/.test(step?.reason.rule ?? '');
        const fresh = step?.reason.params.from === context.today;
        if (!counted || !fresh) return;
        const { unansweredMails, unansweredTouches } = context.history;
        expect(unansweredMails >= 3 && step?.channel === 'email').toBe(false);
        expect(unansweredTouches).toBeLessThan(5);
      });
    }),
    { numRuns: 200 },
  );
});

it('before an agreed meeting there is no outreach', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      live(life, ({ plan }) => {
        if (plan.stage !== 'meeting_booked') return;
        expect(open(plan).filter(({ reason }) => reason.rule.startsWith('outreach'))).toEqual([]);
      });
    }),
    { numRuns: 200 },
  );
});

it('a customer who is contacted at all is contacted within a year', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      live(life, ({ plan, context, told }) => {
        const [last] = told;
        if (context.customerClass !== 'closed' || plan.nextDue === null || !last) return;
        const [step] = open(plan);
        if (step?.status !== 'planned' || step.reason.params.from !== context.today) return;
        expect(daysBetween(context.today, plan.nextDue)).toBeLessThanOrEqual(365);
      });
    }),
    { numRuns: 200 },
  );
});

it('every reason is a rule of the list', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      live(life, ({ plan }) => {
        const reasons = [
          ...plan.steps.map((step) => step.reason),
          ...(plan.stopReason ? [plan.stopReason] : []),
        ];
        for (const { rule } of reasons) expect(CADENCE_RULES).toContain(rule);
      });
    }),
    { numRuns: 100 },
  );
});

it('telling the plan of a change twice is telling it once', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      live(life, ({ plan, context }) => {
        const once = replan(plan, context);
        expect(replan(once, context)).toEqual(once);
      });
    }),
    { numRuns: 100 },
  );
});

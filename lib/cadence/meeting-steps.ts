/** The contacts around a meeting, tied to its date and not to an interval: CADENCE §3.1, §8. */
import type { Channel, ContactFunction } from '../people/touch';
import { baseInterval } from './base-rules';
import { addBusinessDays } from './business-days';
import type { CadenceContext } from './context';
import type { CadenceStage, CadenceStep, DueReason } from './plan';
import { notBeforeToday } from './planned-step';
import { calendarParams, countingParams, type Anchor, type DueRule } from './reasons';

const PREPARE_BEFORE = 3;
const REMIND_BEFORE = 1;
const RESULT_AFTER = 1;
/** The summary and the answer to a reply are due within a business day. */
const WITHIN = 1;

/**
 * Everything between an agreed meeting and its result: the agenda with questions about the place, the
 * reminder by phone, and the question how it went. Without a known date: the confirmation that tells it.
 */
export function meetingSteps(booked: Anchor, context: CadenceContext): CadenceStep[] {
  const meeting = context.meetingDate;
  if (meeting === null || meeting < context.today) {
    return [
      afterEvent('meeting_confirm', 'meeting_booked', booked, context, {
        n: 1,
        channel: 'email',
        contactFunction: 'advance',
      }),
    ];
  }
  const day = (offset: number): string =>
    notBeforeToday(addBusinessDays(meeting, offset, context.country), context);
  const [prepare, remind] = [day(-PREPARE_BEFORE), day(-REMIND_BEFORE)];
  const steps = [
    fixed('meeting_result', day(RESULT_AFTER), context, {
      n: 3,
      channel: 'meeting',
      contactFunction: 'intel',
    }),
  ];
  if (remind < meeting) {
    steps.unshift(
      fixed('meeting_remind', remind, context, { n: 2, channel: 'phone', contactFunction: 'care' }),
    );
  }
  // The least important customers are spared the first of the two (CADENCE §3.1).
  if (prepare < remind && context.tier !== 'D') {
    steps.unshift(
      fixed('meeting_prepare', prepare, context, { n: 1, channel: 'email', contactFunction: 'serve' }),
    );
  }
  return steps;
}

/** How did it go? Asked after a meeting whose date was never told, one interval after the last contact. */
export function undatedMeetingResult(last: Anchor, context: CadenceContext): CadenceStep {
  const days = baseInterval(context.customerClass, 'after_meeting', context.tier)?.then ?? WITHIN;
  return afterEvent('meeting_result', 'meeting_booked', last, context, {
    n: 3,
    channel: 'meeting',
    contactFunction: 'intel',
    days,
    extra: { meeting: '' },
  });
}

/** The written summary, within a business day of the meeting (CADENCE §1.6). */
export function summaryStep(stage: CadenceStage, held: Anchor, context: CadenceContext): CadenceStep {
  return afterEvent('meeting_summary', stage, held, context, {
    n: 0,
    channel: 'email',
    contactFunction: 'serve',
  });
}

/** Their reply is answered within a business day, the way it came (CADENCE §5). */
export function answerStep(
  stage: CadenceStage,
  reply: Anchor,
  channel: Channel,
  context: CadenceContext,
): CadenceStep {
  return afterEvent('answer_reply', stage, reply, context, { n: 0, channel, contactFunction: 'serve' });
}

interface Shape {
  n: number;
  channel: Channel;
  contactFunction: ContactFunction;
}

function afterEvent(
  rule: DueRule,
  stage: CadenceStage,
  anchor: Anchor,
  context: CadenceContext,
  shape: Shape & { days?: number; extra?: DueReason['params'] },
): CadenceStep {
  const { days = WITHIN, extra, ...step } = shape;
  const due = addBusinessDays(anchor.date, days, context.country);
  const counting = countingParams({ anchor, days, unit: 'bd', due }, context.country);
  const moved = due < context.today ? 'to_today' : 'no';
  return {
    ...step,
    due: notBeforeToday(due, context),
    status: 'planned',
    reason: { rule, params: { stage, moved, ...counting, ...extra } },
    note: '',
  };
}

function fixed(rule: DueRule, due: string, context: CadenceContext, shape: Shape): CadenceStep {
  const meeting = context.meetingDate ?? due;
  return {
    ...shape,
    due,
    status: 'planned',
    reason: {
      rule,
      params: {
        stage: 'meeting_booked',
        moved: 'no',
        meeting,
        ...calendarParams(context.today, due, context.country),
      },
    },
    note: '',
  };
}

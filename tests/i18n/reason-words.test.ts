import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reasonWords } from '../../components/follow-up/reason-words';
import { NO_HISTORY } from '../../lib/cadence/contact-history';
import type { CadenceContext } from '../../lib/cadence/context';
import { meetingSteps, summaryStep } from '../../lib/cadence/meeting-steps';
import { planNextStep } from '../../lib/cadence/next-step';
import type { CadenceStage, DueReason } from '../../lib/cadence/plan';
import { CADENCE_RULES, type Anchor } from '../../lib/cadence/reasons';
import { LANGUAGES } from '../../lib/i18n/language';
import { translatorFor } from '../../lib/i18n/translator';
import { aContext, aRole } from '../cadence/a-context';

const CALL: Anchor = { date: '2026-05-12', kind: 'call' };

function reasonOf(stage: CadenceStage, over: Partial<CadenceContext> = {}, anchor = CALL): DueReason {
  const next = planNextStep({ stage, n: 1, anchor, context: aContext(over) });
  return next.kind === 'stop' ? next.reason : next.step.reason;
}

const said = (reason: DueReason, language: (typeof LANGUAGES)[number] = 'en') =>
  reasonWords(reason, translatorFor(language));

// A day of another year is told with its year.
beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 4, 12), toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

/** What shows through where a value or a message is missing. */
const UNWORDED = /\d{4}-\d\d-\d\d|cadence\.|role\.|[{}]|undefined|NaN/;

describe('The reason of a date', () => {
  it('tells how long after what, and for which tier', () => {
    expect(said(reasonOf('after_meeting', { country: 'US' }))).toBe(
      '5 business days after your call of Tue, May 12 · tier A',
    );
  });

  it('shows the factors that changed the interval, each with its cause', () => {
    const role = aRole({ buyingRoles: ['decider'], decisionLevel: 'policy', contactDepth: 'shallow' });
    expect(said(reasonOf('after_meeting', { country: 'US', role }))).toBe(
      '20 business days after your call of Tue, May 12 · 5 (tier A) × 2 (Decider) × 2 (light contact)' +
        ' · Memorial Day skipped',
    );
  });

  it('names the holiday in its own language to those who read it, in English to all others', () => {
    const reason = reasonOf(
      'proposal',
      { country: 'KR', today: '2026-05-04' },
      { date: '2026-05-04', kind: 'call' },
    );
    expect(said(reason, 'ko')).toContain('어린이날 제외');
    expect(said(reason, 'en')).toMatch(/ · Children.s Day skipped$/);
    expect(said(reason, 'zh-Hans')).not.toMatch(/\p{Script=Hangul}/u);
  });

  it('counts the holidays after the first one', () => {
    const reason = reasonOf(
      'outreach',
      { country: 'KR', today: '2026-02-13' },
      { date: '2026-02-13', kind: 'invitation' },
    );
    expect(reason.params.skipped).toBe(3);
    expect(said(reason)).toMatch(/ and 2 more holidays skipped$/);
    expect(said(reason, 'ko')).toMatch(/ 외 공휴일 2일 제외$/);
    expect(said(reason, 'zh-Hant')).toMatch(/ 等 3 天假日$/);
  });

  it('says so where the holidays of a country are not known', () => {
    expect(said(reasonOf('after_meeting', { country: null }))).toMatch(
      / · not all public holidays there are known$/,
    );
  });

  it('says so where the day was over before it was planned', () => {
    expect(said(reasonOf('after_meeting', { country: 'US', today: '2026-06-15' }))).toMatch(
      / · that day was over, so it is due now$/,
    );
  });

  it('asks for the result of a meeting by its date, and without one where the date was never told', () => {
    const booked: Anchor = { date: '2026-05-12', kind: 'meeting_booked' };
    const asked = meetingSteps(booked, aContext({ meetingDate: '2026-05-20' })).at(-1);
    expect(said(asked?.reason ?? reasonOf('lost'))).toBe('How did the meeting on Wed, May 20 go?');
    expect(said({ rule: 'meeting_result', params: { meeting: '' } })).toBe('How did the meeting go?');
  });

  it('counts unanswered contacts before a rest', () => {
    const history = { ...NO_HISTORY, unansweredTouches: 5 };
    expect(said(reasonOf('needs', { country: 'US', history }))).toBe(
      '5 contacts without an answer: a rest of 60 days after your call of Tue, May 12 · tier A',
    );
  });

  it.each(LANGUAGES)('leaves no date, key or gap unworded in %s', (language) => {
    const texts = oneOfEachRule().map((reason) => said(reason, language));
    expect(texts.filter((text) => UNWORDED.test(text) || text.trim() === '')).toEqual([]);
  });
});

/** A reason of every rule, most of them as the planner makes them. */
function oneOfEachRule(): DueReason[] {
  const gatekeeper = aRole({ buyingRoles: ['gatekeeper'] });
  const seldom = aRole({ buyingRoles: ['user'], contactDepth: 'shallow' });
  const booked: Anchor = { date: '2026-05-12', kind: 'meeting_booked' };
  const reasons = [
    reasonOf('outreach'),
    reasonOf('outreach', { tier: 'D' }),
    reasonOf('paused_by_customer'),
    reasonOf('needs', { history: { ...NO_HISTORY, unansweredTouches: 5 } }),
    reasonOf('needs', { role: gatekeeper }),
    reasonOf('needs'),
    reasonOf('needs', { role: aRole({ buyingRoles: ['decider'], contactDepth: 'deep' }) }),
    reasonOf('maintenance', { customerClass: 'closed', tier: 'D', role: seldom }),
    reasonOf('needs', { suppressed: true }),
    reasonOf('needs', { role: aRole({ contactDepth: 'none' }) }),
    reasonOf('lost', { tier: 'D' }),
    ...meetingSteps(booked, aContext({ meetingDate: '2026-05-27' })).map(({ reason }) => reason),
    ...meetingSteps(booked, aContext()).map(({ reason }) => reason),
    summaryStep('after_meeting', { date: '2026-05-12', kind: 'meeting_held' }, aContext()).reason,
    { rule: 'answer_reply', params: { from: '2026-05-12', kind: 'reply', days: 1, unit: 'bd', skipped: 0 } },
    { rule: 'outreach_last_step', params: { ...reasonOf('outreach').params, step: 3, of: 3 } },
    { rule: 'snoozed', params: { asked: '2026-05-20', was: '2026-05-12', calendar: 'certain', moved: 'no' } },
  ];
  expect(new Set(reasons.map(({ rule }) => rule))).toEqual(new Set(CADENCE_RULES));
  return reasons;
}

import { describe, expect, it } from 'vitest';
import type { Capture } from '../../lib/people/capture';
import { logTouch, snoozeStep } from '../../lib/use-cases/follow-up';
import { getPerson } from '../../lib/use-cases/people';
import { matchReading } from '../../lib/use-cases/reading';
import { saveSubject } from '../../lib/use-cases/save-subject';
import { settleReply } from '../../lib/use-cases/settle-reply';
import { listUndo, undo } from '../../lib/use-cases/undo';
import { capture, captured, SOURCE } from '../people/captured';
import { context } from './context';

const DANA = { email: 'dana@northquay.example', name: 'Dana' };

/** A person the rep has written to, and the conversation in which they answered a minute later. */
async function answered() {
  const ctx = context();
  const dana = captured({ name: 'Dana' }, [DANA.email]);
  const { id } = await saveSubject({ captured: dana, ...SOURCE, typed: {} }, ctx);
  const letter = { channel: 'email', direction: 'outbound', contactFunction: 'advance' } as const;
  const view = await logTouch({ personId: id, ...letter, kind: 'invitation', note: '' }, ctx);
  const at = view.touches[0]!.at + 60_000;
  const page: Capture = capture([dana], {
    conversation: {
      subject: 'Lots',
      threadId: null,
      legacyThreadId: null,
      messages: [
        {
          from: DANA,
          to: null,
          cc: null,
          date: null,
          at,
          mine: false,
          messageId: '#msg-f:1',
          legacyMessageId: '1',
        },
      ],
    },
  });
  const read = async () => (await matchReading(page, ctx))[0]!.reply;
  const settle = (how: 'log' | 'snooze' | 'bounce' | 'decline', note = '') =>
    settleReply({ personId: id, messageId: '1', at, how, note }, ctx);
  return { ctx, id, at, page, read, settle };
}

describe('an answer on screen', () => {
  it('is offered, and logged it turns the plan: an answer is owed within a day', async () => {
    const { ctx, id, at, read, settle } = await answered();
    const before = (await getPerson({ id }, ctx)).nextStep;
    expect(await read()).toEqual({ kind: 'reply', messageId: '1', at });
    const view = await settle('log');
    expect(view.touches[0]).toMatchObject({ kind: 'reply', direction: 'inbound', messageId: '1' });
    expect(before?.reason.rule).not.toBe('answer_reply');
    expect(view.nextStep?.reason.rule).toBe('answer_reply');
    expect(await read()).toBeNull();
  });

  it('is logged once, however often it is asked for, and undo offers it again', async () => {
    const { ctx, read, settle } = await answered();
    await Promise.all([settle('log'), settle('log')]);
    const view = await settle('log');
    expect(view.touches).toHaveLength(2);
    const [entry] = await listUndo({ limit: 1 }, ctx);
    await undo({ journalId: entry!.id }, ctx);
    expect(await read()).not.toBeNull();
  });

  it('is never dated after now: later contacts must count', async () => {
    const { settle } = await answered();
    const view = await settle('log');
    expect(view.touches[0]!.at).toBeLessThanOrEqual(view.touches[0]!.createdAt);
  });

  it('is not offered again once the rep said that it is none', async () => {
    const { read, settle } = await answered();
    const view = await settle('decline');
    expect(view.touches).toHaveLength(1);
    expect(await read()).toBeNull();
  });

  it('that a machine wrote for somebody absent moves the next step and does not stop the plan', async () => {
    const { ctx, id, page, read, settle } = await answered();
    page.conversation!.messages[0]!.automatic = 'out_of_office';
    const before = await snoozeStep({ personId: id, until: '2026-05-14', note: '' }, ctx);
    expect((await read())?.kind).toBe('out_of_office');
    const view = await settle('snooze', 'Away');
    expect(view.nextStep).toMatchObject({ due: '2026-05-19', note: 'Away', n: before.nextStep!.n });
    expect(view.plan?.stage).toBe('outreach');
    expect(view.touches).toHaveLength(1);
    expect(await read()).toBeNull();
  });

  it('is not offered for an absence that ends before anything is due, and never brings a step forward', async () => {
    const { ctx, id, page, read, settle } = await answered();
    page.conversation!.messages[0]!.automatic = 'out_of_office';
    await snoozeStep({ personId: id, until: '2026-06-15', note: '' }, ctx);
    expect(await read()).toBeNull();
    expect((await settle('snooze', 'Away')).nextStep?.due).toBe('2026-06-15');
  });

  it('that says the address does not work puts the plan on hold and is noted', async () => {
    const { settle, read } = await answered();
    const view = await settle('bounce', 'Mail came back');
    expect(view.plan?.state).toBe('paused');
    expect(view.person.notes).toBe('Mail came back');
    expect(await read()).toBeNull();
  });
});

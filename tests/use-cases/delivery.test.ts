import { describe, expect, it } from 'vitest';
import { emptyInput, TEXT_KINDS, type InvitationInput, type TextKind } from '../../lib/invitation/draft';
import type { Touch } from '../../lib/people/touch';
import { draftCopied, saveDraft } from '../../lib/use-cases/drafts';
import { scheduleAfterDelivery } from '../../lib/use-cases/follow-up';
import { saveSubject } from '../../lib/use-cases/save-subject';
import { context } from './context';
import { LETTER } from './letter';

/** The contact that a letter becomes, and the person's plan afterwards. */
async function delivered(...letters: Partial<InvitationInput>[]) {
  const ctx = context();
  const { id } = await saveSubject(
    {
      captured: { emails: [], phones: [], name: { value: 'Dana Okafor', layer: 'semantic', selector: 'h2' } },
      address: 'https://mail.google.com/mail/u/0/#inbox/x',
      page: 'gmail-conversation',
      readAt: 1,
      typed: {},
    },
    ctx,
  );
  for (const [n, change] of letters.entries()) {
    const input = { ...emptyInput('en'), ...change };
    await saveDraft({ personId: id, ...LETTER, body: `Letter ${n}`, input }, ctx);
    await draftCopied({ personId: id }, ctx, scheduleAfterDelivery);
  }
  const touches = await ctx.db.touches.toArray();
  const last = touches.toSorted((a, b) => b.at - a.at)[0] as Touch;
  const [plan] = await ctx.db.cadencePlans.toArray();
  return { touch: last, plan };
}

const CONTACTS: Record<TextKind, [Touch['channel'], Touch['kind'], Touch['contactFunction']]> = {
  invitation: ['email', 'invitation', 'advance'],
  connection_note: ['linkedin', 'invitation', 'advance'],
  inmail: ['linkedin', 'invitation', 'advance'],
  follow_up_step: ['email', 'follow_up', 'advance'],
  confirmation: ['email', 'follow_up', 'advance'],
  visitor_questions: ['email', 'follow_up', 'serve'],
  reschedule: ['email', 'follow_up', 'advance'],
  reminder: ['email', 'follow_up', 'care'],
  phone_script: ['phone', 'call', 'care'],
  calendar_entry: ['email', 'follow_up', 'serve'],
};

describe('a text that is handed over', () => {
  it.each(TEXT_KINDS)('is a contact of its own kind: %s', async (kind) => {
    const { touch } = await delivered({ kind });
    expect([touch.channel, touch.kind, touch.contactFunction]).toEqual(CONTACTS[kind]);
    expect(touch.direction).toBe('outbound');
  });

  it('for a further meeting follows up, on LinkedIn too', async () => {
    expect((await delivered({ occasion: 'follow_up' })).touch.kind).toBe('follow_up');
    const { touch } = await delivered({ occasion: 'follow_up', kind: 'inmail' });
    expect([touch.channel, touch.kind]).toEqual(['linkedin', 'follow_up']);
  });

  it('leaves the plan a next date', async () => {
    for (const kind of ['connection_note', 'follow_up_step', 'reminder'] as const) {
      const { plan } = await delivered({}, { kind });
      expect(plan?.nextDue, kind).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

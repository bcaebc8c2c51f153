import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Asker } from '../../lib/messages/receiver';
import { pageHandlers } from '../../lib/platform/page-bridge';
import { draftCopied, saveDraft } from '../../lib/use-cases/drafts';
import type { UseCaseContext } from '../../lib/use-cases/context';
import { write } from '../../lib/store/write';
import { context } from '../use-cases/context';
import { LETTER } from '../use-cases/letter';
import { aPerson } from '../store/records';

const UNFILLED = { code: 'unfilled_variable' };
const DASHBOARD: Asker = {
  kind: 'ours',
  tabId: null,
  frameId: 0,
  address: 'chrome-extension://x/dashboard.html',
};
const person = aPerson('Dana Okafor');

let ctx: UseCaseContext;
beforeEach(async () => {
  fakeBrowser.reset();
  ctx = context();
  await write(ctx.db, { label: 'test' }, (w) => w.put('people', person));
});

const deliveries = () => ctx.db.touches.count();
const opened = async () =>
  (await fakeBrowser.tabs.query({})).filter(({ url }) => url?.includes('mail.google.com'));

describe('a letter with an unfilled variable', () => {
  it.each([
    { subject: 'Labels for {{company}}', body: 'Dear Dana' },
    { subject: 'Labels', body: 'Dear {{recipient_name' },
  ])('is not put into Gmail: $subject / $body', async (letter) => {
    const into = pageHandlers(ctx).putIntoGmail(
      { tabId: null, personId: person.id, to: '', ...letter },
      DASHBOARD,
    );
    await expect(into).rejects.toMatchObject(UNFILLED);
    expect(await opened()).toEqual([]);
    expect(await deliveries()).toBe(0);
  });

  it('is not taken for copied, and stays open', async () => {
    await saveDraft({ personId: person.id, ...LETTER, body: 'Dear {{recipient_name}}' }, ctx);
    const copied = draftCopied({ personId: person.id }, ctx, async () => undefined);
    await expect(copied).rejects.toMatchObject(UNFILLED);
    expect(await ctx.db.drafts.toArray()).toMatchObject([{ status: 'open' }]);
    expect(await deliveries()).toBe(0);
  });

  it('leaves as soon as it is filled in', async () => {
    await saveDraft({ personId: person.id, ...LETTER }, ctx);
    const { subject, body } = LETTER;
    await pageHandlers(ctx).putIntoGmail(
      { tabId: null, personId: person.id, to: '', subject, body },
      DASHBOARD,
    );
    expect(await opened()).toHaveLength(1);
    expect(await deliveries()).toBe(1);
  });
});

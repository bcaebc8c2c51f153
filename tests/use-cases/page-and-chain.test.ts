import { describe, expect, it } from 'vitest';
import { aboutData } from '../../lib/use-cases/about';
import { getChain, setRoles, updateCompany } from '../../lib/use-cases/chain';
import {
  draftCopied,
  discardDraft,
  getOpenDraft,
  markDelivered,
  saveDraft,
} from '../../lib/use-cases/drafts';
import { launcherStateFor } from '../../lib/use-cases/launcher';
import { getPerson } from '../../lib/use-cases/people';
import { matchReading } from '../../lib/use-cases/reading';
import { saveSubject } from '../../lib/use-cases/save-subject';
import { getSettings, rememberPlacement, setSettings } from '../../lib/use-cases/settings';
import { listUndo, undo } from '../../lib/use-cases/undo';
import { write } from '../../lib/store/write';
import { capture, captured, SOURCE } from '../people/captured';
import { aPlan } from '../store/records';
import { context, TODAY } from './context';
import { LETTER } from './letter';

const page = (name: string, email: string, over: Record<string, string> = {}) =>
  captured({ name, ...over }, [email]);

describe('a reading of a page', () => {
  it('shows outside people in the page’s order, colleagues last, the rep never', async () => {
    const ctx = context();
    const people = [
      page('Ben', 'ben@quillmark.example'),
      page('Dana', 'dana@northquay.example'),
      page('Noor', 'noor@quillmark.example'),
      page('Ruth', 'ruth@northquay.example'),
    ];
    const subjects = await matchReading(capture(people), ctx);
    expect(subjects.map(({ captured: seen, colleague }) => [seen.name?.value, colleague])).toEqual([
      ['Dana', false],
      ['Ruth', false],
      ['Ben', true],
    ]);
  });

  it('tells who is known and which company a person would come under', async () => {
    const ctx = context();
    const before = await matchReading(capture([page('Dana', 'dana@northquay.example')]), ctx);
    expect(before[0]).toMatchObject({
      known: null,
      company: { id: null, name: 'northquay.example', from: 'domain' },
    });
    const { id } = await saveSubject(
      { captured: before[0]!.captured, ...SOURCE, typed: { companyName: 'Northquay' } },
      ctx,
    );
    const [known, colleague] = await matchReading(
      capture([page('Dana', 'dana@northquay.example'), page('Ruth', 'ruth@northquay.example')]),
      ctx,
    );
    expect(known).toMatchObject({ known: { id, company: 'Northquay' }, changes: [] });
    expect(colleague).toMatchObject({ known: null, company: { name: 'Northquay', id: known!.company!.id } });
  });

  it('teaches whose mailbox it is, which is nothing to undo', async () => {
    const ctx = context();
    await matchReading(
      capture([], { viewer: { emails: ['Noor@Quillmark.example', 'not an address'] } }),
      ctx,
    );
    await matchReading(capture([], { viewer: { emails: ['noor@quillmark.example'] } }), ctx);
    expect((await getSettings(undefined, ctx)).ownAddresses).toEqual(['noor@quillmark.example']);
    expect(await listUndo({ limit: 10 }, ctx)).toEqual([]);
  });
});

describe('the launcher', () => {
  it('tells new, known and due by the address alone', async () => {
    const ctx = context();
    const profile = 'https://www.linkedin.com/in/dana-okafor/';
    expect(await launcherStateFor('https://mail.google.com/mail/u/0/#inbox/1', ctx)).toEqual({
      state: 'none',
      due: 0,
    });
    expect(await launcherStateFor(profile, ctx)).toEqual({ state: 'new', due: 0 });
    const { id } = await saveSubject(
      { captured: captured({ name: 'Dana', profileUrl: profile }), ...SOURCE, typed: {} },
      ctx,
    );
    expect(await launcherStateFor('https://uk.linkedin.com/in/Dana-Okafor?x=1', ctx)).toEqual({
      state: 'known',
      due: 0,
    });
    await write(ctx.db, { label: 'x' }, (w) => w.put('cadencePlans', aPlan(id, TODAY)));
    expect(await launcherStateFor(profile, ctx)).toEqual({ state: 'due', due: 1 });
  });
});

describe('the decision chain', () => {
  it('seats people by their roles, with empty seats, and keeps who said so', async () => {
    const ctx = context();
    const dana = await saveSubject(
      { captured: page('Dana', 'dana@northquay.example'), ...SOURCE, typed: {} },
      ctx,
    );
    await saveSubject({ captured: page('Ruth', 'ruth@northquay.example'), ...SOURCE, typed: {} }, ctx);
    const part = { personId: dana.id, signsOnly: false };
    await setRoles(
      { ...part, buyingRoles: ['decider', 'user'], focus: ['receptive'], witness: { kind: 'me' } },
      ctx,
    );
    const ruth = { kind: 'other', name: ' Ruth ' } as const;
    const view = await setRoles({ ...part, buyingRoles: ['decider'], focus: [], witness: ruth }, ctx);
    expect(view.roleTag?.evidence.map(({ tag, witness }) => [tag, witness])).toEqual([
      ['decider', { kind: 'me' }],
      ['decider', { kind: 'other', name: 'Ruth' }],
    ]);

    const chain = await getChain({ companyId: view.company!.id }, ctx);
    expect(chain.seats.map(({ role, people }) => [role, people.map((row) => row.name)])).toEqual([
      ['gatekeeper', []],
      ['decider', ['Dana']],
      ['influencer', []],
      ['executor', []],
      ['user', []],
    ]);
    expect(chain.untagged.map((row) => row.name)).toEqual(['Ruth']);
    await undo({ journalId: null }, ctx);
    expect((await getPerson(dana, ctx)).roleTag?.buyingRoles).toEqual(['decider', 'user']);
  });

  it('changes of a company only what is given', async () => {
    const ctx = context();
    const dana = await saveSubject(
      { captured: page('Dana', 'dana@northquay.example'), ...SOURCE, typed: {} },
      ctx,
    );
    const { id } = (await getPerson(dana, ctx)).company!;
    await updateCompany({ id, tier: 'A', country: 'GB' }, ctx);
    expect((await getPerson(dana, ctx)).company).toMatchObject({
      name: { value: 'northquay.example' },
      tier: 'A',
      country: { value: 'GB', origin: { kind: 'typed' } },
    });
    await expect(updateCompany({ id, name: ' ' }, ctx)).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('a draft', () => {
  async function withDana() {
    const ctx = context();
    const { id } = await saveSubject(
      { captured: page('Dana', 'dana@northquay.example'), ...SOURCE, typed: {} },
      ctx,
    );
    return { ctx, id };
  }

  it('is one while it is typed, and one entry of the undo list', async () => {
    const { ctx, id } = await withDana();
    for (const body of ['D', 'De', 'Dear']) await saveDraft({ personId: id, ...LETTER, body }, ctx);
    expect((await ctx.db.drafts.toArray()).map((draft) => draft.body)).toEqual(['Dear']);
    expect((await listUndo({ limit: 10 }, ctx)).map((entry) => entry.label)).toEqual([
      'draft_saved',
      'person_saved',
    ]);
  });

  it('once out becomes a contact and sets the follow-up, in one write', async () => {
    const { ctx, id } = await withDana();
    await saveDraft({ personId: id, ...LETTER }, ctx);
    await markDelivered({ personId: id, how: 'in_gmail' }, ctx, (w, person) =>
      w.put('cadencePlans', aPlan(person.id, '2026-05-15')),
    );
    const view = await getPerson({ id }, ctx);
    expect(view).toMatchObject({ plan: { nextDue: '2026-05-15' } });
    expect(await getOpenDraft({ personId: id }, ctx)).toBeNull();
    expect(view.touches).toMatchObject([{ kind: 'invitation', channel: 'email', direction: 'outbound' }]);
    await undo({ journalId: null }, ctx);
    expect(await getPerson({ id }, ctx)).toMatchObject({ plan: null, touches: [] });
    expect(await getOpenDraft({ personId: id }, ctx)).toMatchObject({ body: 'Dear Dana' });
  });

  it('is not out at all when the follow-up cannot be set', async () => {
    const { ctx, id } = await withDana();
    await saveDraft({ personId: id, ...LETTER }, ctx);
    const failing = markDelivered({ personId: id, how: 'copied' }, ctx, () =>
      Promise.reject(new Error('no calendar')),
    );
    await expect(failing).rejects.toThrow('no calendar');
    expect(await getPerson({ id }, ctx)).toMatchObject({ touches: [] });
    expect(await getOpenDraft({ personId: id }, ctx)).toMatchObject({ status: 'open' });
  });

  it('copied and then put into Gmail is one contact; the same words saved again open nothing', async () => {
    const { ctx, id } = await withDana();
    const schedule = async () => undefined;
    await saveDraft({ personId: id, ...LETTER }, ctx);
    await draftCopied({ personId: id }, ctx, schedule);
    expect((await saveDraft({ personId: id, ...LETTER }, ctx)).status).toBe('copied');
    await markDelivered({ personId: id, how: 'in_gmail' }, ctx, schedule);
    expect(await ctx.db.touches.count()).toBe(1);
    expect((await saveDraft({ personId: id, ...LETTER, body: 'Another' }, ctx)).status).toBe('open');
  });

  it('put aside comes back with undo', async () => {
    const { ctx, id } = await withDana();
    await saveDraft({ personId: id, ...LETTER }, ctx);
    await discardDraft({ personId: id }, ctx);
    expect(await getOpenDraft({ personId: id }, ctx)).toBeNull();
    await undo({ journalId: null }, ctx);
    expect((await getOpenDraft({ personId: id }, ctx))?.body).toBe('Dear Dana');
  });
});

describe('the settings', () => {
  it('change only where they are given, can be taken back, and are no worse for a dragged launcher', async () => {
    const ctx = context();
    await setSettings({ ownName: 'Noor Ferris', ownAddresses: ['NOOR@quillmark.example'] }, ctx);
    await setSettings({ theme: 'dark', ownTitle: undefined }, ctx);
    expect(await getSettings(undefined, ctx)).toMatchObject({
      ownName: 'Noor Ferris',
      ownAddresses: ['noor@quillmark.example'],
      theme: 'dark',
      sidebarWidth: 380,
    });
    await undo({ journalId: null }, ctx);
    expect((await getSettings(undefined, ctx)).theme).toBe('system');
    await rememberPlacement({ launcherPosition: 0.7 }, ctx);
    expect(await getSettings(undefined, ctx)).toMatchObject({
      launcherPosition: 0.7,
      ownName: 'Noor Ferris',
    });
    expect(await getSettings(undefined, ctx)).not.toHaveProperty('id');
  });
});

describe('what is on record', () => {
  it('is counted without what was removed', async () => {
    const ctx = context();
    await saveSubject({ captured: page('Dana', 'dana@northquay.example'), ...SOURCE, typed: {} }, ctx);
    await undo({ journalId: null }, ctx);
    await saveSubject({ captured: page('Ruth', 'ruth@northquay.example'), ...SOURCE, typed: {} }, ctx);
    const room = async () => ({ usage: 5, quota: null, persisted: true });
    expect(await aboutData(room, ctx)).toEqual({
      people: 1,
      companies: 1,
      touches: 0,
      drafts: 0,
      samples: 0,
      usage: 5,
      quota: null,
      persisted: true,
    });
  });
});

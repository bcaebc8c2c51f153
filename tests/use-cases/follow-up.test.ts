import { describe, expect, it } from 'vitest';
import type { Company } from '../../lib/people/company';
import type { Person } from '../../lib/people/person';
import { newRecord } from '../../lib/records/new-record';
import type { DoorstepDatabase } from '../../lib/store/database';
import { undo } from '../../lib/store/undo';
import { write } from '../../lib/store/write';
import type { UseCaseContext } from '../../lib/use-cases/context';
import {
  countDue,
  finishStep,
  getToday,
  logTouch,
  pausePlan,
  replanCompany,
  scheduleAfterDelivery,
  skipStep,
  snoozeStep,
} from '../../lib/use-cases/follow-up';
import { personView } from '../../lib/use-cases/person-view';
import { suppressPerson } from '../../lib/use-cases/suppress-person';
import { freshDatabase } from '../store/database-in-memory';
import { aCompany, aPerson, aTouch, typed } from '../store/records';

/** A rep whose clock can be set; noon in this machine's own zone, so that the date is the one that is said. */
class Rep implements UseCaseContext {
  readonly db: DoorstepDatabase = freshDatabase();
  #date = '2026-05-12';
  #tick = 0;
  on(date: string): this {
    this.#date = date;
    return this;
  }
  now(): number {
    const [year = 0, month = 1, day = 1] = this.#date.split('-').map(Number);
    return new Date(year, month - 1, day, 12).getTime() + this.#tick++;
  }
  today(): string {
    return this.#date;
  }
}

async function meet(rep: Rep, over: Partial<Person> = {}, company: Partial<Company> = {}): Promise<Person> {
  const employer = aCompany('Sample Works', { tier: 'A', ...company });
  const person = aPerson('Min Seo-yun', {
    companyId: employer.id,
    country: typed('KR'),
    emails: [typed('seoyun@sample-works.example')],
    ...over,
  });
  await write(rep.db, { label: 'test' }, async (w) => {
    await w.put('companies', employer);
    await w.put('people', person);
  });
  return person;
}

/** What the draft's use case does when a letter left. */
async function deliver(rep: Rep, person: Person): Promise<void> {
  await write(rep.db, { label: 'draft_delivered', at: rep.now() }, async (w) => {
    const touch = aTouch(person.id, w.now, {
      channel: 'email',
      kind: 'invitation',
      contactFunction: 'advance',
    });
    await w.put('touches', touch);
    await scheduleAfterDelivery(w, person, touch, rep);
  });
}

const reply = {
  channel: 'email',
  direction: 'inbound',
  contactFunction: 'intel',
  kind: 'reply',
  note: '',
} as const;

describe('from the letter to the answer', () => {
  it('plans a follow-up after a delivered letter and puts it on the list of its day', async () => {
    const rep = new Rep();
    const person = await meet(rep);
    await deliver(rep, person);
    expect(await getToday(undefined, rep)).toMatchObject({
      due: [],
      upcoming: [{ state: 'upcoming', step: { due: '2026-05-15' } }],
    });
    rep.on('2026-05-15');
    const { due } = await getToday(undefined, rep);
    expect(due).toMatchObject([{ state: 'today', late: 0, person: { id: person.id, name: 'Min Seo-yun' } }]);
    expect(await countDue(rep.db, rep.today())).toBe(1);
    rep.on('2026-05-19');
    expect((await getToday(undefined, rep)).due).toMatchObject([{ state: 'overdue', late: 2 }]);
  });

  it('a logged reply cancels the sequence and asks for an answer', async () => {
    const rep = new Rep();
    const person = await meet(rep);
    await deliver(rep, person);
    const view = await logTouch({ personId: person.id, ...reply, note: 'Sounds good' }, rep.on('2026-05-14'));
    expect(view.nextStep).toMatchObject({ due: '2026-05-15', reason: { rule: 'answer_reply' } });
    expect(view.plan?.steps[0]?.status).toBe('cancelled');
    expect(view.touches[0]).toMatchObject({ kind: 'reply', note: 'Sounds good' });
  });

  it('one undo takes a logged contact and its effect on the plan back', async () => {
    const rep = new Rep();
    const person = await meet(rep);
    await deliver(rep, person);
    const before = await personView(rep.db, person.id);
    await logTouch({ personId: person.id, ...reply }, rep);
    await undo(rep.db, null);
    const after = await personView(rep.db, person.id);
    expect(after.plan).toEqual(before.plan);
    expect(after.touches).toEqual(before.touches);
  });
});

describe('what the rep does with the step', () => {
  it('done becomes a contact and plans the next', async () => {
    const rep = new Rep();
    const person = await meet(rep);
    await deliver(rep, person);
    const view = await finishStep({ personId: person.id }, rep.on('2026-05-15'));
    expect(view.touches.map(({ kind }) => kind)).toEqual(['follow_up', 'invitation']);
    expect(view.nextStep).toMatchObject({ n: 2, due: '2026-05-22' });
    expect(await countDue(rep.db, rep.today())).toBe(0);
  });

  it('put off keeps the step for the later day', async () => {
    const rep = new Rep();
    const person = await meet(rep);
    await deliver(rep, person);
    const view = await snoozeStep({ personId: person.id, until: '2026-05-20', note: 'away' }, rep);
    expect(view.nextStep).toMatchObject({ n: 1, due: '2026-05-20', note: 'away' });
    expect(view.plan?.nextDue).toBe('2026-05-20');
  });

  it('left out says why and plans the one after', async () => {
    const rep = new Rep();
    const person = await meet(rep);
    await deliver(rep, person);
    const view = await skipStep({ personId: person.id, note: 'met at the fair' }, rep.on('2026-05-15'));
    expect(view.plan?.steps[0]).toMatchObject({ status: 'skipped', note: 'met at the fair' });
    expect(view.nextStep?.n).toBe(2);
    expect(view.touches).toHaveLength(1);
  });

  it('on hold nothing is due, taken up again it is', async () => {
    const rep = new Rep();
    const person = await meet(rep);
    await deliver(rep, person);
    await pausePlan({ personId: person.id, paused: true }, rep);
    expect(await countDue(rep.db, '2026-12-31')).toBe(0);
    const view = await pausePlan({ personId: person.id, paused: false }, rep.on('2026-06-08'));
    expect(view.plan).toMatchObject({ state: 'active', nextDue: '2026-06-08' });
  });

  it('refuses where nothing is planned or nobody is there', async () => {
    const rep = new Rep();
    const person = await meet(rep);
    const nobody = newRecord(rep.now()).id;
    await expect(finishStep({ personId: person.id }, rep)).rejects.toMatchObject({ code: 'not_found' });
    await expect(skipStep({ personId: person.id, note: '' }, rep)).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(logTouch({ personId: nobody, ...reply }, rep)).rejects.toMatchObject({ code: 'not_found' });
  });
});

it('never plans anything for a person who opted out', async () => {
  const rep = new Rep();
  const person = await meet(rep);
  await deliver(rep, person);
  await suppressPerson({ id: person.id, reason: 'asked to' }, rep);
  const view = await logTouch({ personId: person.id, ...reply }, rep);
  expect(view.plan).toMatchObject({ state: 'stopped', nextDue: null });
  expect(view.nextStep).toBeNull();
  expect(await countDue(rep.db, '2099-12-31')).toBe(0);
});

it('counts in the country of the company, then of the rep, where the person’s is not known', async () => {
  const rep = new Rep().on('2026-04-30');
  const korean = await meet(rep, { country: null }, { country: typed('KR') });
  const unknown = await meet(rep, { country: null, emails: [typed('jo@other.example')] });
  await deliver(rep, korean);
  await deliver(rep, unknown);
  // Friday 1 and Tuesday 5 May are holidays in Korea.
  expect((await personView(rep.db, korean.id)).plan?.nextDue).toBe('2026-05-07');
  const elsewhere = await personView(rep.db, unknown.id);
  expect(elsewhere.plan?.nextDue).toBe('2026-05-05');
  expect(elsewhere.nextStep?.reason.params.calendar).toBe('uncertain');
});

it('lists the important and the late first', async () => {
  const rep = new Rep().on('2026-05-08');
  const low = await meet(rep, { name: typed('Low'), emails: [] }, { tier: 'C' });
  const high = await meet(rep, { name: typed('High'), emails: [] });
  await deliver(rep, low);
  await deliver(rep.on('2026-05-12'), high);
  const { due } = await getToday(undefined, rep.on('2026-05-19'));
  expect(due.map(({ person, step }) => [person.name, step.due])).toEqual([
    ['High', '2026-05-15'],
    ['Low', '2026-05-15'],
  ]);
});

it('counts anew for everyone of a company whose tier changed', async () => {
  const rep = new Rep();
  const person = await meet(rep);
  await deliver(rep, person);
  const company = await rep.db.companies.get(String(person.companyId));
  if (!company) throw new Error('no company');
  const { keys: _keys, ...record } = company;
  await write(rep.db, { label: 'company_edited' }, async (w) => {
    await w.put('companies', { ...record, tier: 'C' });
    await replanCompany(w, record.id, rep);
  });
  expect((await personView(rep.db, person.id)).plan?.nextDue).toBe('2026-05-19');
});

import { FRESH_WORDING } from '../../lib/invitation/letter/wording';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isBusinessDay, rollBack } from '../../lib/cadence/business-days';
import { READER_ROLES } from '../../lib/invitation/reader-role';
import { isWrittenIn } from '../../lib/invitation/suggest/written-in';
import { contentProblem } from '../../lib/library/library-content';
import { BENEFIT_TYPES, type LibraryKind } from '../../lib/library/library-item';
import { hasTornVariable } from '../../lib/library/variables';
import { newId } from '../../lib/records/new-id';
import { buildSamples, type Samples } from '../../lib/samples/build-samples';
import { DANA, HANEUL, MARTA, PETRA, REP, RUTH, YIZHOU } from '../../scripts/sample-workspace/people.ts';

function samplesOn(today: string, timeZone = 'UTC'): Samples {
  const noon = Temporal.PlainDate.from(today).toZonedDateTime({ timeZone, plainTime: '12:00' });
  return buildSamples({ now: noon.epochMilliseconds, today, timeZone, newId });
}

const TUESDAY = '2026-11-24';
const anyDay = fc
  .integer({ min: 0, max: 729 })
  .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }).toString());
const anyZone = fc.constantFrom('UTC', 'Asia/Seoul', 'America/Los_Angeles', 'Pacific/Kiritimati');

function dueDates(samples: Samples): string[] {
  return samples.plans.flatMap((plan) => plan.nextDue ?? []);
}

describe('the sample people', () => {
  it('are told apart from real ones in every record', () => {
    const records = Object.values(samplesOn(TUESDAY)).flat();
    expect(records.length).toBeGreaterThan(40);
    expect(records.filter((record) => record.sample !== true)).toEqual([]);
    expect(new Set(records.map((record) => record.id)).size).toBe(records.length);
  });

  it('are fourteen at three companies, in three languages', () => {
    const { people, companies } = samplesOn(TUESDAY);
    expect(people).toHaveLength(14);
    expect(companies).toHaveLength(3);
    expect(new Set(people.map((person) => person.language?.value))).toEqual(new Set(['en', 'ko', 'zh-Hans']));
  });

  it('can be reached nowhere: reserved addresses, no profile that could be a living person’s', () => {
    for (const person of samplesOn(TUESDAY).people) {
      expect(person.emails.map(({ value }) => value)).toEqual([
        expect.stringMatching(/^[a-z.]+@[a-z]+\.example$/),
      ]);
      expect(person.profileUrl).toBeNull();
    }
  });

  it('have names that put together their parts', () => {
    for (const { name, givenName, familyName, language } of samplesOn(TUESDAY).people) {
      const parts = [givenName?.value, familyName?.value];
      expect(name.value).toBe(language?.value === 'en' ? parts.join(' ') : parts.toReversed().join(''));
    }
  });

  it('are colleagues of the people on the pages of the sample workspace, never those themselves', () => {
    const { people, companies } = samplesOn(TUESDAY);
    const names = people.map(({ name }) => name.value);
    const emails = people.flatMap((person) => person.emails.map(({ value }) => value));
    for (const onPage of [DANA, HANEUL, MARTA, PETRA, REP, RUTH, YIZHOU]) {
      expect(names).not.toContain(onPage.name);
      expect(emails).not.toContain(onPage.email);
    }
    for (const { company, email } of [DANA, HANEUL, YIZHOU]) {
      const same = companies.find(({ name }) => name.value === company);
      expect(same?.domains.map(({ value }) => value)).toEqual([email.split('@')[1]]);
    }
  });

  it('leave the decider’s seat at Northquay empty, and every other one taken', () => {
    const { companies, roleTags } = samplesOn(TUESDAY);
    const northquay = companies.find(({ name }) => name.value === 'Northquay Foods');
    const roles = roleTags.filter((tag) => tag.companyId === northquay?.id).flatMap((tag) => tag.buyingRoles);
    expect(new Set(roles)).toEqual(new Set(['gatekeeper', 'influencer', 'executor', 'user']));
  });

  it('have a witness for every tag', () => {
    for (const { buyingRoles, focus, evidence } of samplesOn(TUESDAY).roleTags) {
      expect(evidence.map(({ tag }) => tag)).toEqual([...buyingRoles, ...focus]);
    }
  });

  it('refer to nobody and nothing but each other', () => {
    const samples = samplesOn(TUESDAY);
    const { people, companies, roleTags, touches, plans, drafts } = samples;
    const { opportunities, visits, commitments, objections } = samples;
    const idsOf = (records: { id: string }[]) => new Set(records.map(({ id }) => id));
    for (const { personId } of [
      ...roleTags,
      ...touches,
      ...plans,
      ...drafts,
      ...commitments,
      ...objections,
    ]) {
      expect(idsOf(people)).toContain(personId);
    }
    for (const { personIds } of visits) expect([...idsOf(people)]).toEqual(expect.arrayContaining(personIds));
    for (const { companyId } of [...people, ...roleTags, ...touches, ...opportunities, ...visits])
      expect(idsOf(companies)).toContain(companyId);
    for (const { opportunityId } of [...visits, ...objections])
      expect(idsOf(opportunities)).toContain(opportunityId);
    for (const { visitId } of commitments) expect([null, ...idsOf(visits)]).toContain(visitId);
  });
});

describe('the follow-ups of the sample people', () => {
  it('are late, due and ahead on an ordinary day', () => {
    const due = dueDates(samplesOn(TUESDAY));
    expect(due.some((date) => date < TUESDAY)).toBe(true);
    expect(due.filter((date) => date === TUESDAY).length).toBeGreaterThanOrEqual(2);
    expect(due.some((date) => date > TUESDAY)).toBe(true);
  });

  it('leave something late, due and ahead on any day, anywhere; a day off keeps what the last working day left', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (today, timeZone) => {
        const due = dueDates(samplesOn(today, timeZone));
        expect(due.some((date) => date < today)).toBe(true);
        expect(due.some((date) => date > today)).toBe(true);
        expect(due).toContain(rollBack(today, 'US'));
      }),
      { numRuns: 60 },
    );
  });

  it('are on days that the person works, and follow touches that have happened', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (today, timeZone) => {
        const { people, plans, touches } = samplesOn(today, timeZone);
        const now = Temporal.PlainDate.from(today).toZonedDateTime(timeZone).epochMilliseconds;
        const countryOf = new Map(people.map((person) => [person.id, person.country?.value ?? null]));
        for (const { personId, nextDue, anchorAt } of plans) {
          expect(isBusinessDay(nextDue ?? '', countryOf.get(personId) ?? null)).toBe(true);
          const own = touches.filter((touch) => touch.personId === personId).map(({ at }) => at);
          expect(anchorAt).toBe(Math.max(...own));
          expect(anchorAt).toBeLessThan(now);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('exist exactly for those who were contacted', () => {
    const { plans, touches } = samplesOn(TUESDAY);
    expect(new Set(plans.map(({ personId }) => personId))).toEqual(
      new Set(touches.map(({ personId }) => personId)),
    );
  });
});

describe('what is going on with the sample people', () => {
  it('was said in meetings that their timeline tells of, on the same day', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (today, timeZone) => {
        const { visits, touches } = samplesOn(today, timeZone);
        expect(visits.length).toBeGreaterThanOrEqual(3);
        for (const { personIds, at, openPoints } of visits) {
          const met = touches.filter(
            ({ kind, personId }) => kind === 'meeting_held' && personIds.includes(personId),
          );
          expect(met.map((touch) => touch.at)).toContain(at);
          expect(openPoints.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('leaves promises of both sides open at each company, due on days that are worked', () => {
    const { companies, people, commitments } = samplesOn(TUESDAY);
    for (const { id, country } of companies) {
      const staff = new Set(people.filter(({ companyId }) => companyId === id).map((person) => person.id));
      const open = commitments.filter(({ personId }) => staff.has(personId));
      expect(new Set(open.map(({ owner }) => owner))).toEqual(new Set(['us', 'customer']));
      for (const { due } of open) expect(isBusinessDay(due ?? '', country?.value ?? null)).toBe(true);
    }
  });
});

describe.each(['en', 'ko', 'zh-Hans'] as const)('the sample library in %s', (language) => {
  const items = samplesOn(TUESDAY).library.filter((item) => item.language === language);
  const benefits = items.filter(({ kind }) => kind === 'benefit');

  it('has a benefit of each type for every reader, with the need it answers and a proof', () => {
    for (const type of BENEFIT_TYPES) {
      const roles = benefits.filter(({ benefitType }) => benefitType === type).flatMap((item) => item.roles);
      expect(roles.toSorted()).toEqual([...READER_ROLES].toSorted());
    }
    expect(benefits.filter(({ topic, proof }) => topic === '' || proof === '')).toEqual([]);
  });

  it('could have been entered by a rep, in this language, with variables that can be filled', () => {
    const count = (kind: LibraryKind) => items.filter((item) => item.kind === kind).length;
    expect([count('phrase'), count('question'), count('signature')]).toEqual([2, 3, 1]);
    for (const item of items) {
      expect(contentProblem(item)).toBeNull();
      expect(hasTornVariable(item.text)).toBe(false);
    }
    const words = benefits.flatMap(({ text, topic, proof }) => [text, topic, proof]);
    expect(words.filter((text) => !isWrittenIn(text, language))).toEqual([]);
  });
});

describe('the letter that was begun', () => {
  it('is open, says purpose, process and benefit, and proposes working days to come', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const [draft, ...others] = samplesOn(today).drafts;
        expect(others).toEqual([]);
        expect(draft).toMatchObject({ status: 'open', wording: FRESH_WORDING });
        for (const part of ['purpose', 'process', 'benefit'] as const) {
          expect(draft?.input[part]).not.toBe('');
          expect(draft?.body).toContain(draft?.input[part]);
        }
        for (const { date } of draft?.input.slots ?? []) {
          expect(date > today).toBe(true);
          expect(isBusinessDay(date, 'US')).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

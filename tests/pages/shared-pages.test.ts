import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { CapturedPerson, Participant } from '../../lib/people/capture';
import { SHARED_PAGES, casesIn, readHtml } from './page-cases';

interface Expected {
  url: string;
  kind: string;
  viewer: { email?: string | null; name?: string | null; slug?: string | null } | null;
  expect: Record<string, unknown>;
}

const PERSON_KINDS = new Set(['profile', 'public-profile', 'conversation']);
/** Field of a case → field of a captured person. */
const FIELDS: Record<string, Exclude<keyof CapturedPerson, 'emails' | 'phones'>> = {
  name: 'name',
  givenName: 'givenName',
  familyName: 'familyName',
  headline: 'headline',
  currentTitle: 'title',
  currentCompany: 'company',
  location: 'location',
  profileUrl: 'profileUrl',
  memberUrn: 'memberUrn',
  memberId: 'memberId',
  companyDomain: 'companyDomain',
};
const MESSAGE_FIELDS = ['from', 'to', 'cc', 'date', 'mine', 'messageId', 'legacyMessageId'] as const;

const present = existsSync(SHARED_PAGES);
const cases = casesIn(SHARED_PAGES);
const recall = new Map<string, { found: number; expected: number }>();

function count(field: string, expected: unknown, found: unknown): void {
  const nothing =
    expected === null || expected === undefined || (Array.isArray(expected) && !expected.length);
  if (nothing) return;
  const row = recall.get(field) ?? { found: 0, expected: 0 };
  row.expected += 1;
  if (found !== undefined && found !== null && !(Array.isArray(found) && !found.length)) row.found += 1;
  recall.set(field, row);
}

/** A participant as a case writes it: null where the page gives no name. */
const named = (one: Participant) => ({ name: one.name ?? null, email: one.email });
/** Silence about a name is allowed, a wrong one is not. */
function participantFits(found: Participant, expected: { name: string | null; email: string }): boolean {
  return found.email === expected.email && (found.name === undefined || found.name === expected.name);
}

describe.skipIf(!present)('the shared pages: nothing wrong is ever read', () => {
  for (const one of cases) {
    const { url, kind, viewer, expect: expected } = one.json as Expected;
    it(one.name, () => {
      const capture = readHtml(one.html(), url);
      if (!PERSON_KINDS.has(kind)) {
        expect(capture.people).toEqual([]);
        expect(capture.silence).toBe(
          { 'own-profile': 'own_profile', authwall: 'signed_out_wall' }[kind] ?? 'no_person_here',
        );
      }
      if (kind === 'own-profile') {
        expect(capture.viewer.profileUrl).toBe(`https://www.linkedin.com/in/${viewer?.slug}/`);
        expect([undefined, viewer?.name]).toContain(capture.viewer.name);
      }
      if (kind === 'conversation' && viewer?.email) {
        expect([[], [viewer.email]]).toContainEqual(capture.viewer.emails);
      }
      if (!PERSON_KINDS.has(kind)) return;

      const person = capture.people[0];
      for (const [theirs, ours] of Object.entries(FIELDS)) {
        const value = person?.[ours]?.value;
        count(theirs, expected[theirs], value);
        if (value !== undefined) expect.soft(value, theirs).toBe(expected[theirs]);
      }
      const emails = (person?.emails ?? []).map((email) => email.value);
      const phones = (person?.phones ?? []).map((phone) => phone.value);
      count('emails', expected.emails, emails);
      count('phones', expected.phones, phones);
      if (emails.length) expect.soft(emails).toEqual(expected.emails);
      if (phones.length) expect.soft(phones).toEqual(expected.phones);
      if (kind !== 'conversation') return;

      const { conversation } = capture;
      for (const field of ['subject', 'threadId', 'legacyThreadId'] as const) {
        count(field, expected[field], conversation?.[field]);
        if (conversation?.[field]) expect.soft(conversation[field], field).toBe(expected[field]);
      }
      const messages = expected.messages as Record<string, unknown>[];
      expect(conversation?.messages).toHaveLength(messages.length);
      conversation?.messages.forEach((message, i) => {
        const wanted = messages[i] ?? {};
        for (const field of MESSAGE_FIELDS) {
          if (!(field in wanted)) continue;
          count(`message.${field}`, wanted[field], message[field]);
        }
        for (const field of ['date', 'mine', 'messageId', 'legacyMessageId'] as const) {
          if (message[field] !== null) expect.soft(message[field], field).toBe(wanted[field]);
        }
        if (message.from) {
          expect
            .soft(participantFits(message.from, wanted.from as never), JSON.stringify(named(message.from)))
            .toBe(true);
        }
        for (const field of ['to', 'cc'] as const) {
          const list = message[field];
          const want = wanted[field] as { name: string | null; email: string }[] | undefined;
          if (!list || !want) continue;
          expect
            .soft(
              list.map((p) => p.email),
              field,
            )
            .toEqual(want.map((p) => p.email));
          for (const [j, p] of list.entries())
            expect.soft(participantFits(p, want[j] as never), field).toBe(true);
        }
      });
    });
  }

  afterAll(() => {
    const rows = [...recall].map(([field, { found, expected }]) => `${field} ${found}/${expected}`);
    console.info(`Recall over ${cases.length} shared pages: ${rows.join(', ')}`);
  });
});

describe.skipIf(present)('the shared pages', () => {
  it('are not here: 0 pages read, set DOORSTEP_PAGES to their folder', ({ skip }) => {
    skip('no folder with shared pages');
  });
});

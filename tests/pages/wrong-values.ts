import type { Capture, CapturedMessage, Participant, SingleField } from '../../lib/people/capture';

/** A case of the shared pages, as its file writes it. */
export interface SharedCase {
  url: string;
  kind: string;
  viewer: { email?: string | null; name?: string | null; slug?: string | null } | null;
  expect: Record<string, unknown>;
}

type Named = { name: string | null; email: string };
type Check = (part: string, found: unknown, expected: unknown, fits?: boolean) => void;

/** Field of a case → field of a captured person. */
const FIELDS: Record<string, SingleField> = {
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

const isNothing = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Silence about a name is allowed, a wrong one is not. */
const participantFits = (found: Participant, expected: Named) =>
  found.email === expected.email && (found.name === undefined || found.name === expected.name);
const listFits = (found: Participant[], expected: Named[]) =>
  found.length === expected.length && found.every((one, i) => participantFits(one, expected[i] as Named));

function checkMessage(check: Check, message: CapturedMessage, expected: Record<string, unknown>): void {
  check(
    'message.from',
    message.from,
    expected.from,
    !!message.from && participantFits(message.from, expected.from as Named),
  );
  for (const list of ['to', 'cc'] as const) {
    const wanted = expected[list] as Named[] | null | undefined;
    if (wanted) check(`message.${list}`, message[list], wanted, listFits(message[list] ?? [], wanted));
  }
  for (const field of ['date', 'mine', 'messageId', 'legacyMessageId'] as const) {
    check(`message.${field}`, message[field], expected[field]);
  }
}

export interface Recall {
  found: number;
  expected: number;
}

/**
 * Compares the first person and the conversation of a capture with a case.
 * @param recall gets one count a field: how many the case tells, and how many of those were read.
 * @returns every value that was read and is not the case's; empty where nothing wrong was read.
 */
export function wrongValues(
  capture: Capture,
  expected: Record<string, unknown>,
  recall: Map<string, Recall>,
): string[] {
  const wrong: string[] = [];
  const check: Check = (part, found, wanted, fits = same(found, wanted)) => {
    const row = recall.get(part) ?? { found: 0, expected: 0 };
    recall.set(part, row);
    if (!isNothing(wanted)) row.expected += 1;
    if (isNothing(found)) return;
    if (!isNothing(wanted)) row.found += 1;
    if (!fits) wrong.push(`${part}: read ${JSON.stringify(found)}, expected ${JSON.stringify(wanted)}`);
  };
  const person = capture.people[0];
  for (const [theirs, ours] of Object.entries(FIELDS)) check(theirs, person?.[ours]?.value, expected[theirs]);
  for (const list of ['emails', 'phones'] as const) {
    check(
      list,
      person?.[list].map((one) => one.value),
      expected[list],
    );
  }
  const messages = (expected.messages ?? []) as Record<string, unknown>[];
  for (const field of ['subject', 'threadId', 'legacyThreadId'] as const) {
    check(field, capture.conversation?.[field], expected[field]);
  }
  if ((capture.conversation?.messages.length ?? 0) !== messages.length) wrong.push('the number of messages');
  capture.conversation?.messages.forEach((message, i) => checkMessage(check, message, messages[i] ?? {}));
  return wrong;
}

import type { FlatReading } from './flat-reading';

export type Outcome = 'right' | 'missing' | 'wrong';

/** What became of one value. Values that neither the page nor the reading tells are no findings. */
export interface Finding {
  /** `headline`, `messages.date`, `rows.participants.name`: no index, so that findings add up by part. */
  part: string;
  outcome: Outcome;
  read?: unknown;
  expected?: unknown;
}

export interface ScoreOptions {
  /** The page was changed so that its rows stand in another order. */
  anyOrder?: boolean;
  /** Rows that were put into the page: reading them is right, leaving them out no loss. */
  addedRows?: readonly FlatReading[];
  /** A part of the page was doubled: what stands there twice may be read twice. */
  doubled?: boolean;
}

/** Fields that a page either tells or not: read where the case has none is wrong. */
const TOLD_OR_NOT = [
  ...[
    'name',
    'givenName',
    'familyName',
    'headline',
    'currentTitle',
    'currentCompany',
    'location',
    'profileUrl',
  ],
  ...['memberUrn', 'memberId', 'companyDomain', 'salesLeadToken', 'memberProfileUrl'],
  ...['companyUrl', 'slug', 'industry', 'size', 'tagline'],
  ...['subject', 'threadId', 'legacyThreadId', 'draftId', 'ownAddress'],
  ...['date', 'time', 'mine', 'messageId', 'legacyMessageId', 'unread', 'connectedOn', 'field'],
];
/** Facts that the shared cases do not tell at all: scored only where a case names them. */
const SOMETIMES_TOLD = ['degree', 'currentCompanyUrl', 'viewerName', 'viewerProfileUrl', 'automatic'];

const TEXT_LISTS = ['emails', 'phones', 'conversations'];
const PEOPLE_LISTS = ['to', 'cc', 'recipients', 'participants'];

const isNothing = (value: unknown) => value === null || value === undefined;
const listOf = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : []);
const without = (from: FlatReading, field: string): FlatReading =>
  Object.fromEntries(Object.entries(from).filter(([name]) => name !== field));
const asObject = (value: unknown) => (value ?? {}) as FlatReading;

/**
 * Compares a reading with what a perfect one tells.
 * @param expected `null` or absent means that the page does not tell it with certainty.
 * @returns one finding a value: right, missing (told and not read) or wrong (read and not what the page tells).
 */
export function score(read: FlatReading, expected: FlatReading, options: ScoreOptions = {}): Finding[] {
  // The people of a conversation follow from its messages; a case that lists them itself is compared.
  const compared = 'participants' in expected ? read : without(read, 'participants');
  const findings = scoreObject('', compared, expected, options);
  if (expected.none !== true) return findings;
  if (read.none === true) findings.unshift({ part: 'none', outcome: 'right' });
  else findings.unshift({ part: 'none', outcome: 'wrong', read: false, expected: true });
  return findings;
}

function scoreObject(
  prefix: string,
  read: FlatReading,
  expected: FlatReading,
  options: ScoreOptions = {},
): Finding[] {
  const findings: Finding[] = [];
  const shape = { ...options, addedRows: [] };
  for (const field of TOLD_OR_NOT) scoreValue(findings, prefix + field, read[field], expected[field]);
  for (const field of SOMETIMES_TOLD) {
    if (field in expected) scoreValue(findings, prefix + field, read[field], expected[field]);
  }
  for (const list of TEXT_LISTS) {
    const added = list === 'conversations' ? (options.addedRows ?? []).map(({ name }) => name) : [];
    scoreTexts(findings, prefix + list, listOf(read[list]), listOf(expected[list]), added);
  }
  for (const list of PEOPLE_LISTS) {
    findings.push(
      ...scoreList(`${prefix}${list}`, listOf(read[list]), listOf(expected[list]), scorePerson, shape),
    );
  }
  if (typeof expected.from === 'string' || typeof read.from === 'string') {
    scoreValue(findings, `${prefix}from`, read.from, expected.from);
  } else if (!isNothing(read.from) || !isNothing(expected.from)) {
    findings.push(...scorePerson(`${prefix}from`, read.from, expected.from, options));
  }
  findings.push(
    ...scoreList(`${prefix}messages`, listOf(read.messages), listOf(expected.messages), scoreItem, shape),
    ...scoreList(`${prefix}rows`, listOf(read.rows), listOf(expected.rows), scoreItem, options),
  );
  return findings;
}

function scoreValue(findings: Finding[], part: string, read: unknown, expected: unknown): void {
  if (isNothing(read) && isNothing(expected)) return;
  const outcome = isNothing(read) ? 'missing' : read === expected ? 'right' : 'wrong';
  findings.push(
    outcome === 'right' ? { part, outcome } : { part, outcome, read, expected: expected ?? null },
  );
}

function scoreTexts(
  findings: Finding[],
  part: string,
  read: unknown[],
  expected: unknown[],
  added: unknown[],
): void {
  for (const one of read) {
    if (!added.includes(one)) scoreValue(findings, part, one, expected.includes(one) ? one : null);
  }
  for (const one of expected) if (!read.includes(one)) scoreValue(findings, part, null, one);
}

type Scorer = (part: string, read: unknown, expected: unknown, options: ScoreOptions) => Finding[];

const scoreItem: Scorer = (part, read, expected, options) => {
  const mail = 'participants' in asObject(read) || 'participants' in asObject(expected);
  // A row of mail says its first participant's name twice.
  const [one, wanted] = [read, expected].map((item) =>
    mail ? without(asObject(item), 'name') : asObject(item),
  );
  return scoreObject(`${part}.`, one ?? {}, wanted ?? {}, { ...options, addedRows: [] });
};

const scorePerson: Scorer = (part, read, expected) => {
  const findings: Finding[] = [];
  const [one, wanted] = [asObject(read), asObject(expected)];
  scoreValue(findings, part, one.email, wanted.email);
  for (const field of ['name', 'mine', 'field']) {
    if (isNothing(expected) && isNothing(one[field])) continue;
    scoreValue(findings, `${part}.${field}`, one[field], wanted[field]);
  }
  return findings;
};

/** Lays the items that were read beside those expected: each fits the one that it contradicts least. */
function scoreList(
  part: string,
  read: unknown[],
  expected: unknown[],
  scorer: Scorer,
  options: ScoreOptions,
): Finding[] {
  const findings: Finding[] = [];
  const { anyOrder = false, addedRows = [], doubled = false } = options;
  const wanted: unknown[] = [...expected, ...addedRows, ...(doubled ? [...expected, ...addedRows] : [])];
  const left = new Set(wanted.keys());
  let last = -1;
  for (const one of read) {
    const fit = bestFit(one, wanted, left, last + 1, (found, known) => scorer(part, found, known, options));
    if (!fit) {
      findings.push({ part, outcome: 'wrong', read: one, expected: null });
      continue;
    }
    left.delete(fit.at);
    findings.push(...fit.findings);
    if (fit.at >= expected.length) continue;
    if (fit.at < last && !anyOrder) {
      findings.push({ part: `${part}.order`, outcome: 'wrong', read: fit.at, expected: last });
    }
    last = Math.max(last, fit.at);
  }
  for (const at of left)
    if (at < expected.length) findings.push(...scorer(part, undefined, wanted[at], options));
  return findings;
}

function bestFit(
  one: unknown,
  wanted: unknown[],
  left: ReadonlySet<number>,
  next: number,
  compare: (read: unknown, expected: unknown) => Finding[],
): { at: number; findings: Finding[] } | null {
  let best: { at: number; findings: Finding[]; cost: number } | null = null;
  // In the order of the page: a reading of few fields fits many.
  const order = [...left].toSorted((a, b) => Number(a < next) - Number(b < next) || a - b);
  for (const at of order) {
    const findings = compare(one, wanted[at]);
    const cost = findings.filter(({ outcome }) => outcome === 'wrong').length;
    if (!best || cost < best.cost) best = { at, findings, cost };
    if (cost === 0) break;
  }
  return best;
}

/** Counts of findings. */
export interface Tally {
  right: number;
  missing: number;
  wrong: number;
}

export function tally(findings: readonly Finding[]): Tally {
  const counts: Tally = { right: 0, missing: 0, wrong: 0 };
  for (const { outcome } of findings) counts[outcome] += 1;
  return counts;
}

/** The table "What Doorstep reads where" of the README, made from what was read and not typed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Capture } from '../../lib/people/capture';
import type { PageKind } from '../../lib/records/record';
import type { Evaluated, OwnOutcome } from './evaluate.ts';
import { tally } from './score.ts';

const FILE = 'README.md';
const [START, END] = ['<!-- what is read: begin -->', '<!-- what is read: end -->'];

const KINDS: Record<PageKind, string> = {
  'linkedin-profile': 'LinkedIn profile',
  'linkedin-profile-details': 'LinkedIn profile, details',
  'linkedin-public-profile': 'LinkedIn profile, signed out',
  'linkedin-own-profile': 'LinkedIn, your own profile',
  'linkedin-people-search': 'LinkedIn people search',
  'linkedin-connections': 'LinkedIn connections',
  'linkedin-messaging': 'LinkedIn messages',
  'linkedin-company': 'LinkedIn company',
  'linkedin-public-company': 'LinkedIn company, signed out',
  'linkedin-sales-lead': 'Sales Navigator lead',
  'linkedin-sales-account': 'Sales Navigator account',
  'linkedin-sales-search': 'Sales Navigator search',
  'linkedin-other': 'any other page of LinkedIn',
  'gmail-conversation': 'Gmail conversation',
  'gmail-list': 'Gmail list',
  'gmail-compose': 'Gmail message being written',
  'gmail-other': 'any other view of Gmail',
};

/** What is told first. */
const ORDER = ['name', 'givenName', 'familyName', 'headline', 'title', 'company', 'companyUrl', 'location'];

const WORDS: Record<string, string> = {
  givenName: 'given name',
  familyName: 'family name',
  companyUrl: 'company page',
  companyDomain: 'company domain',
  profileUrl: 'profile address',
  memberUrn: 'member token',
  memberId: 'member number',
  connectedOn: 'connected since',
  links: 'web addresses',
  emails: 'e-mail addresses',
  phones: 'phone numbers',
  url: 'company page',
  domain: 'web domain',
};

/** Whose the fields are, where a page shows more than one person. */
const ROWS: Partial<Record<PageKind, string>> = {
  'linkedin-people-search': 'of each row: ',
  'linkedin-connections': 'of each row: ',
  'linkedin-sales-search': 'of each row: ',
  'gmail-list': 'of the rows ticked: ',
};

/** @returns in words what the captures of one kind of page tell. */
function toldBy(kind: PageKind, captures: readonly Capture[]): string {
  const some = (tells: (capture: Capture) => unknown) => captures.some(tells);
  const people = namesOf(captures.flatMap((one) => one.people));
  const company = namesOf(captures.flatMap((one) => one.company ?? []));
  const told = [
    ...(some(({ threads }) => threads?.length) ? ['who wrote, subject and date of each row'] : []),
    ...(people ? [`${ROWS[kind] ?? ''}${people}`] : []),
    ...(company ? [`of the company: ${company}`] : []),
    ...(some(({ conversation }) => conversation) ? ['subject; who wrote to whom and when'] : []),
    ...(some(({ compose }) => compose) ? ['whom it goes to'] : []),
    ...(some(({ chat }) => chat) ? ['who wrote and when'] : []),
    ...(some(({ silence }) => silence === 'own_profile') ? ['that it is you: nobody is offered'] : []),
  ];
  return told.join('; ') || 'nobody, and says so';
}

function namesOf(told: readonly object[]): string {
  const names = told.flatMap((one) =>
    Object.entries(one).flatMap(([name, value]) => (Array.isArray(value) && !value.length ? [] : [name])),
  );
  return [...ORDER, ...names]
    .filter((name, at, all) => names.includes(name) && all.indexOf(name) === at)
    .map((name) => WORDS[name] ?? name)
    .join(', ');
}

/**
 * @param own the readings of the project's own cases.
 * @param shared those of the saved pages; null where there are none on this machine, which leaves out their column.
 */
export function readTable(own: readonly OwnOutcome[], shared: readonly Evaluated[] | null): string {
  const rows = (Object.keys(KINDS) as PageKind[]).flatMap((kind) => {
    const captures = own.flatMap(({ capture }) => (capture?.page === kind ? [capture] : []));
    if (!captures.length) return [];
    const cells = [KINDS[kind], toldBy(kind, captures), String(captures.length)];
    return [shared ? [...cells, savedPages(shared, kind)] : cells];
  });
  const head = ['Page', 'What is read', 'Own cases', ...(shared ? ['Saved real pages: values read'] : [])];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function savedPages(shared: readonly Evaluated[], kind: PageKind): string {
  const findings = shared.flatMap((one) => (one.page === kind && !one.live ? (one.findings ?? []) : []));
  const { right, missing, wrong } = tally(findings);
  if (!findings.length) return '';
  return `${right} of ${right + missing}${wrong ? `, ${wrong} wrong` : ''}`;
}

/** Writes the table between its marks. @throws Error where the README has none. */
export async function writeTable(table: string): Promise<void> {
  const text = readFileSync(FILE, 'utf8');
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${FILE} has no place for the table: ${START} … ${END}`);
  const written = `${text.slice(0, start + START.length)}\n\n${table}\n\n${text.slice(end)}`;
  writeFileSync(FILE, await format(written, { ...(await resolveConfig(FILE)), parser: 'markdown' }));
}

/** @returns whether the README's table says the same, as far as this machine can tell. */
export function tableIsCurrent(table: string): boolean {
  const text = readFileSync(FILE, 'utf8');
  const written = cellsOf(text.slice(text.indexOf(START), text.indexOf(END)));
  const made = cellsOf(table);
  const width = made[0]?.length ?? 0;
  return JSON.stringify(written.map((row) => row.slice(0, width))) === JSON.stringify(made);
}

const cellsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^[|\s:-]+$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );

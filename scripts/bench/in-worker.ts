/** Runs inside the extension's worker: its own store, search and export, on people made up here. */
import Papa from 'papaparse';
import { CSV_SHAPES } from '../../lib/exchange/csv/shapes';
import { exportChunk } from '../../lib/use-cases/export';
import { listPeople } from '../../lib/use-cases/list-people';
import type { UseCaseContext } from '../../lib/use-cases/context';
import type { Person } from '../../lib/people/person';
import { newRecord } from '../../lib/records/new-record';
import { openDatabase } from '../../lib/store/database';
import { write } from '../../lib/store/write';

const GIVEN = [
  'Dana',
  'Lucía',
  'Marta',
  'Tomás',
  'Ines',
  '하늘',
  '서율',
  '亦舟',
  '若溪',
  'Kwabena',
  'Okan',
  'Þórdís',
];
const FAMILY = [
  'Okafor',
  'Montferras',
  'Ilves',
  'Quevedo',
  'Falk',
  '김',
  '한',
  '沈',
  '林',
  'Osterley',
  'Kim',
  'Hrafnsey',
];
const TITLES = [
  'Head of Purchasing',
  'Plant Manager',
  '구매팀 팀장',
  '采购经理',
  'Quality Lead',
  'Finance Partner',
];

const db = openDatabase();
const ctx: UseCaseContext = { db, now: () => Date.now(), today: () => new Date().toISOString().slice(0, 10) };

const elapsed = async (work: () => Promise<unknown>) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
const pick = (from: string[], n: number) => from[n % from.length] ?? '';

function person(n: number): Person {
  const typed = (value: string) => ({ value, origin: { kind: 'typed' as const, at: ctx.now() } });
  const name = `${pick(GIVEN, n)} ${pick(FAMILY, Math.floor(n / GIVEN.length))} ${n}`;
  return {
    ...newRecord(ctx.now()),
    name: typed(name),
    givenName: null,
    familyName: null,
    title: typed(pick(TITLES, n)),
    headline: null,
    location: null,
    companyId: null,
    emails: [typed(`person${n}@company${n % 4_000}.example`)],
    phones: [],
    profileUrl: typed(`https://www.linkedin.com/in/person-${n}/`),
    memberUrn: null,
    language: null,
    country: null,
    style: 'unknown',
    notes: '',
    declinedChanges: [],
  };
}

/** @returns ms. */
const store = (from: number, count: number): Promise<number> =>
  elapsed(() =>
    write(db, { label: 'person_saved' }, (w) =>
      w.putAll(
        'people',
        Array.from({ length: count }, (_, at) => person(from + at)),
      ),
    ),
  );

/** @returns ms for the first 50 people. */
const search = (query: string): Promise<number> =>
  elapsed(() =>
    listPeople(
      { filter: { query, role: null, due: false }, sort: 'name', descending: false, offset: 0, limit: 50 },
      ctx,
    ),
  );

/** The raw limit: every row, read by the browser's own call. @returns ms. */
const getAll = (): Promise<number> =>
  elapsed(
    () =>
      new Promise((resolve, reject) => {
        const request = db.backendDB().transaction('people').objectStore('people').getAll();
        request.onsuccess = () => resolve(request.result.length);
        request.onerror = () => reject(request.error);
      }),
  );

/** @returns ms for the whole file, in the pieces that the dashboard asks for. */
const csv = (): Promise<number> =>
  elapsed(async () => {
    let after: string | null = null;
    do {
      const piece: { next: string | null } = await exportChunk(
        { shape: 'hubspot', selection: null, after, limit: 5_000 },
        ctx,
      );
      after = piece.next;
    } while (after !== null);
  });

/** papaparse alone on the same rows, which are read and laid out beforehand. @returns ms. */
const papaparse = async (): Promise<number> => {
  const rows = (await db.people.toArray()).map((one) =>
    CSV_SHAPES.hubspot.row({ person: one, company: null, roleTag: null, plan: null, lastTouchAt: null }),
  );
  return elapsed(async () => Papa.unparse(rows, { newline: '\r\n' }));
};

export interface Bench {
  store: typeof store;
  search: typeof search;
  getAll: typeof getAll;
  csv: typeof csv;
  papaparse: typeof papaparse;
}

const bench: Bench = { store, search, getAll, csv, papaparse };
Object.assign(globalThis, { bench });

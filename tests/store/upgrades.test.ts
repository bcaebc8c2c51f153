import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../lib/store/database';
import { searchPeople } from '../../lib/store/search';
import { UPGRADES } from '../../lib/store/upgrades';
import { freshName } from './database-in-memory';

/** A whole database as a version of Doorstep left it: `examples/v<version>.json`. */
interface Example {
  version: number;
  tables: Record<string, { id?: string; n?: number }[]>;
}
const EXAMPLES = import.meta.glob<Example>('./examples/*.json', { eager: true, import: 'default' });

/** Makes the database as it was, with the stores of its own version. */
async function restore(name: string, example: Example): Promise<void> {
  const old = new Dexie(name);
  for (const { version, stores } of UPGRADES)
    if (version <= example.version) old.version(version).stores(stores);
  for (const [table, rows] of Object.entries(example.tables)) await old.table(table).bulkAdd(rows);
  old.close();
}

describe('the upgrades of the database', () => {
  it('count up by one, and each version has its example', () => {
    expect(UPGRADES.map(({ version }) => version)).toEqual(UPGRADES.map((_, i) => i + 1));
    const versions = Object.values(EXAMPLES).map((example) => example.version);
    expect(versions.sort()).toEqual(UPGRADES.map(({ version }) => version));
  });

  it.each(Object.entries(EXAMPLES))(
    'bring %s to the newest version with nothing lost',
    async (_file, example) => {
      const name = freshName();
      await restore(name, example);
      const db = openDatabase(name);
      for (const [table, rows] of Object.entries(example.tables)) {
        expect(await db.table(table).count()).toBe(rows.length);
      }
      const { rows } = await searchPeople(db, {
        query: 'okafor northquay',
        role: 'decider',
        dueBy: '2026-05-15',
        sort: 'name',
        descending: false,
        offset: 0,
        limit: 10,
      });
      expect(rows.map((row) => row.emails[0]?.value)).toEqual(['dana.okafor@northquay.example']);
      const companies = await db.companies.toArray();
      expect(companies.map(({ size, headquarters }) => [size, headquarters])).toEqual(
        companies.map(() => [null, null]),
      );
      for (const { input, wording, body } of await db.drafts.toArray()) {
        expect(input).toMatchObject({ kind: 'invitation', direction: 'customer_initiated', topic: '' });
        expect(wording.kept.map(({ text }) => text)).toEqual([body]);
      }
      for (const { openPoints } of await db.visits.toArray()) {
        expect(openPoints).toEqual(example.version < 3 ? [] : ['who checks parcels at night']);
      }
      await db.delete();
    },
  );
});

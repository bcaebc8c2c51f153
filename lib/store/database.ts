import { Dexie, type Table } from 'dexie';
import type { Company } from '../people/company';
import type { Person } from '../people/person';
import type { RecordId } from '../records/record';
import type { CompanyKeys } from './company-keys';
import type { DirectoryBlock } from './directory';
import type { PersonKeys } from './person-keys';
import type { JournalEntry, TableRecords } from './tables';
import { UPGRADES } from './upgrades';

/** A person as stored: with the derived keys they are found by, absent on a tombstone. */
export type StoredPerson = Person & { keys?: PersonKeys };
export type StoredCompany = Company & { keys?: CompanyKeys };

/** Everything the rep has entered. Read from it freely; write through `write` only. */
export class DoorstepDatabase extends Dexie {
  declare people: Table<StoredPerson, RecordId>;
  declare companies: Table<StoredCompany, RecordId>;
  declare opportunities: Table<TableRecords['opportunities'], RecordId>;
  declare implementations: Table<TableRecords['implementations'], RecordId>;
  declare valueLedgers: Table<TableRecords['valueLedgers'], RecordId>;
  declare roleTags: Table<TableRecords['roleTags'], RecordId>;
  declare visits: Table<TableRecords['visits'], RecordId>;
  declare commitments: Table<TableRecords['commitments'], RecordId>;
  declare drafts: Table<TableRecords['drafts'], RecordId>;
  declare touches: Table<TableRecords['touches'], RecordId>;
  declare cadencePlans: Table<TableRecords['cadencePlans'], RecordId>;
  declare objections: Table<TableRecords['objections'], RecordId>;
  declare suppressions: Table<TableRecords['suppressions'], RecordId>;
  declare libraryItems: Table<TableRecords['libraryItems'], RecordId>;
  declare settings: Table<TableRecords['settings'], RecordId>;
  declare journal: Table<JournalEntry, RecordId>;
  /** Derived from people, for lists and searches. */
  declare directory: Table<DirectoryBlock, number>;

  constructor(name: string) {
    // Dexie's own cache keeps whole query results in memory; here the worker is short-lived and pages are small.
    super(name, { cache: 'disabled' });
    for (const { version, stores, upgrade } of UPGRADES) {
      const defined = this.version(version).stores(stores);
      if (upgrade) defined.upgrade(upgrade);
    }
  }
}

/**
 * @param name another name than the product's is for tests and benches.
 * @returns the database; it opens with the first read or write, and rejects that one where the browser refuses.
 */
export function openDatabase(name = 'doorstep'): DoorstepDatabase {
  return new DoorstepDatabase(name);
}

/** @returns the record as the domain knows it, without what the store derived. */
export function withoutKeys<T extends { keys?: unknown }>(row: T): Omit<T, 'keys'> {
  const { keys: _derived, ...record } = row;
  return record;
}

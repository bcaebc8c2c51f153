import type { CadencePlan, Suppression } from '../cadence/plan';
import type { RoleTag } from '../chain/role-tag';
import type { Draft } from '../invitation/draft';
import type { LibraryItem } from '../library/library-item';
import type { Company } from '../people/company';
import type { Person } from '../people/person';
import type { Touch } from '../people/touch';
import type { Implementation, Objection, Opportunity, ValueLedger } from '../pipeline/opportunity';
import type { RecordId, StoredRecord } from '../records/record';
import type { Settings } from '../settings/settings';
import type { Commitment, Visit } from '../visit/visit';

export type SettingsRecord = Settings & StoredRecord;
/** The settings are one record. */
export const SETTINGS_ID = 'settings';

/** The record of each table that a person's work is kept in. */
export interface TableRecords {
  people: Person;
  companies: Company;
  opportunities: Opportunity;
  implementations: Implementation;
  valueLedgers: ValueLedger;
  roleTags: RoleTag;
  visits: Visit;
  commitments: Commitment;
  drafts: Draft;
  touches: Touch;
  cadencePlans: CadencePlan;
  objections: Objection;
  suppressions: Suppression;
  libraryItems: LibraryItem;
  settings: SettingsRecord;
}
export type TableName = keyof TableRecords;
export type AnyRecord = TableRecords[TableName];

export const TABLES: readonly TableName[] = [
  'people',
  'companies',
  'opportunities',
  'implementations',
  'valueLedgers',
  'roleTags',
  'visits',
  'commitments',
  'drafts',
  'touches',
  'cadencePlans',
  'objections',
  'suppressions',
  'libraryItems',
  'settings',
];

/** A record before and after a write; null where there was none. Derived keys are not part of it. */
export interface RecordChange {
  table: TableName;
  id: RecordId;
  before: AnyRecord | null;
  after: AnyRecord | null;
}

/** One thing that was done, with all it changed: what undo works from. */
export interface JournalEntry {
  id: RecordId;
  /** Counts up by one a write, whatever the clock does. */
  seq: number;
  at: number;
  /** Key of the message `undo.<label>`. */
  label: string;
  params: Record<string, string | number>;
  changes: RecordChange[];
  undone: boolean;
  /** The entry that this one took back; null for what the person did first hand. */
  undoes: RecordId | null;
}

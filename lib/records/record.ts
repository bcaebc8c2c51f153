/**
 * The shape that every stored record shares (ARCHITECTURE: one record shape everywhere).
 * Times are epoch milliseconds in UTC; calendar dates are `YYYY-MM-DD` strings.
 */
export type RecordId = string;

export interface StoredRecord {
  /** UUIDv7, so that ids sort by creation time. */
  id: RecordId;
  createdAt: number;
  updatedAt: number;
  /** A tombstone: set instead of deleting, so that undo, merge and a later sync can see it. */
  deletedAt: number | null;
  /** Present on the records of "try it with sample people"; never exported. */
  sample?: true;
}

/** Where a value came from. A typed value beats every other one. */
export type Origin =
  | { kind: 'typed'; at: number }
  | { kind: 'captured'; at: number; page: PageKind; address: string; layer: EvidenceLayer; selector: string }
  | { kind: 'sample'; at: number };

export interface Sourced<T> {
  value: T;
  origin: Origin;
}

/** The kinds of page a reader can name. `*-other` pages hold no person, and that is said calmly. */
export const PAGE_KINDS = [
  'gmail-conversation',
  'gmail-list',
  'gmail-compose',
  'gmail-other',
  'linkedin-profile',
  'linkedin-profile-details',
  'linkedin-own-profile',
  'linkedin-public-profile',
  'linkedin-company',
  'linkedin-public-company',
  'linkedin-people-search',
  'linkedin-connections',
  'linkedin-messaging',
  'linkedin-sales-lead',
  'linkedin-sales-account',
  'linkedin-sales-search',
  'linkedin-other',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** How a value was found on a page, best first (ARCHITECTURE §3). */
export type EvidenceLayer = 'embedded' | 'semantic' | 'position' | 'title' | 'address';

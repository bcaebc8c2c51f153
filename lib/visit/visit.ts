import type { RecordId, StoredRecord } from '../records/record';

/** METHOD §1.1: purpose, process, benefit, confirmed by both sides before a meeting. */
export interface MeetingReason {
  purpose: string;
  process: string;
  benefit: string;
}

/** METHOD §0 `Visit`: the fields that later parts extend. */
export interface Visit extends StoredRecord {
  companyId: RecordId | null;
  opportunityId: RecordId | null;
  personIds: RecordId[];
  direction: 'we_visit' | 'customer_initiated';
  form: 'one_to_one' | 'meeting' | 'discussion' | 'demo' | 'site_tour' | 'call';
  at: number | null;
  reason: MeetingReason;
  status: 'planned' | 'confirmed' | 'held' | 'cancelled';
  /** What a held visit left open, in a few words each (METHOD §5.1, §5.2): what the next letter takes up. */
  openPoints: string[];
}

/** METHOD §11. */
export interface Commitment extends StoredRecord {
  personId: RecordId;
  visitId: RecordId | null;
  text: string;
  owner: 'us' | 'customer';
  type:
    | 'meet_decider'
    | 'trial'
    | 'site_visit'
    | 'proposal'
    | 'introduce_member'
    | 'solution_session'
    | 'provide_data'
    | 'sign'
    | 'other';
  /** `YYYY-MM-DD`. */
  due: string | null;
  status: 'open' | 'kept' | 'broken';
}

import type { RecordId, StoredRecord } from '../records/record';
import type { ContactFunction, Channel } from '../people/touch';

/** Which row of CADENCE §3.1 a plan follows. */
export const CADENCE_STAGES = [
  'outreach',
  'rest',
  'meeting_booked',
  'after_meeting',
  'needs',
  'proposal',
  'negotiation',
  'paused_by_customer',
  'long_undecided',
  'new_toy',
  'learning',
  'maintenance',
  'lost',
] as const;
export type CadenceStage = (typeof CADENCE_STAGES)[number];

/** Why a date was set, as data: the interface words it in the rep's language. */
export interface DueReason {
  /** Key of the message `cadence.reason.<rule>`; one of `CADENCE_RULES`. */
  rule: string;
  /** Numbers and names that the wording needs, described with the rules. */
  params: Record<string, string | number>;
}

export type StepStatus = 'planned' | 'done' | 'skipped' | 'cancelled' | 'snoozed';

export interface CadenceStep {
  /** Number inside its stage, from 1; 0 for a step that an event asked for (answer, summary). */
  n: number;
  /** `YYYY-MM-DD` in the recipient's calendar. */
  due: string;
  channel: Channel;
  contactFunction: ContactFunction;
  status: StepStatus;
  reason: DueReason;
  /** What the rep said when skipping or snoozing. */
  note: string;
}

/** CADENCE §9: one living plan a person. */
export interface CadencePlan extends StoredRecord {
  personId: RecordId;
  stage: CadenceStage;
  state: 'active' | 'paused' | 'resting' | 'stopped';
  /** The last touch; epoch ms. */
  anchorAt: number;
  /** `YYYY-MM-DD`; null when nothing is due. */
  nextDue: string | null;
  steps: CadenceStep[];
  stopReason: DueReason | null;
}

/** A plan without its identity: what the transitions work on. */
export type PlanContent = Omit<CadencePlan, keyof StoredRecord>;

/** CADENCE §5: an opt-out that outlives the person's record. */
export interface Suppression extends StoredRecord {
  /** SHA-256 hex of the lower-case address. */
  hash: string;
  reason: string;
}

import type { RecordId, StoredRecord } from '../records/record';
import type { ContactFunction, Channel } from '../people/touch';

/** Which row of CADENCE §3.1 a plan follows. */
export type CadenceStage =
  'outreach' | 'rest' | 'meeting_booked' | 'after_meeting' | 'long_undecided' | 'maintenance' | 'lost';

/** Why a date was set, as data: the interface words it in the rep's language. */
export interface DueReason {
  /** Key of the message `cadence.reason.<rule>`. */
  rule: string;
  /** Numbers and names that the wording needs: `days`, `step`, `of`, `holiday`, `tier` … */
  params: Record<string, string | number>;
}

export type StepStatus = 'planned' | 'done' | 'skipped' | 'cancelled' | 'snoozed';

export interface CadenceStep {
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
  /** The touch that the next date counts from; epoch ms. */
  anchorAt: number;
  /** `YYYY-MM-DD`; null when nothing is due. */
  nextDue: string | null;
  steps: CadenceStep[];
  stopReason: DueReason | null;
}

/** CADENCE §5: an opt-out that outlives the person's record. */
export interface Suppression extends StoredRecord {
  /** SHA-256 hex of the lower-case address. */
  hash: string;
  reason: string;
}

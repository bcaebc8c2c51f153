import type { RecordId, StoredRecord } from '../records/record';

export type Channel = 'email' | 'phone' | 'visit' | 'meeting' | 'linkedin' | 'message' | 'other';
export type Direction = 'outbound' | 'inbound';
/** METHOD §15: the five contact functions. */
export type ContactFunction = 'care' | 'inform' | 'advance' | 'serve' | 'intel';

/** One contact with a person: an entry of the timeline. METHOD §0 `Touch`. */
export interface Touch extends StoredRecord {
  personId: RecordId;
  companyId: RecordId | null;
  at: number;
  channel: Channel;
  direction: Direction;
  contactFunction: ContactFunction;
  /** What it was: a draft put into Gmail, a call, a meeting held, their reply … */
  kind:
    | 'invitation'
    | 'follow_up'
    | 'call'
    | 'meeting_booked'
    | 'meeting_held'
    | 'reply'
    | 'declined'
    | 'summary'
    | 'other';
  note: string;
  draftId: RecordId | null;
  /** The mail that this contact was, by Gmail's id; absent where it is not known which. */
  messageId?: string | undefined;
}

import type { RecordId, StoredRecord } from '../records/record';

/** When and where the samples are made: their days are told from the rep's today. */
export interface SampleMoment {
  /** Epoch milliseconds. */
  now: number;
  /** The rep's date, `YYYY-MM-DD`. */
  today: string;
  /** The rep's IANA time zone. */
  timeZone: string;
  /** @returns a fresh UUIDv7. */
  newId: () => RecordId;
}

/** Makes the part that a new sample's record begins with: another id at each call. */
export type NewSample = () => StoredRecord & { sample: true };

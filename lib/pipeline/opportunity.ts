import type { RecordId, StoredRecord } from '../records/record';

/** METHOD §6.1. */
export type OpportunityStage = 'find' | 'invite' | 'visit' | 'follow_up' | 'deal' | 'retain';
export type OpportunityStatus = 'open' | 'won' | 'upsold' | 'paused' | 'stopped' | 'lost';

/** METHOD §0 `Opportunity`: the fields that later parts extend. */
export interface Opportunity extends StoredRecord {
  companyId: RecordId;
  name: string;
  stage: OpportunityStage;
  status: OpportunityStatus;
  needs: string[];
  expectedClose: string | null;
}

/** METHOD §14. */
export interface Implementation extends StoredRecord {
  opportunityId: RecordId;
  phase: 'new_toy' | 'learning' | 'effective';
  phaseSince: number;
  signals: string[];
  issues: string[];
}

/** METHOD §17. */
export interface ValueLedger extends StoredRecord {
  companyId: RecordId;
  benefits: { kind: 'product' | 'service' | 'personnel' | 'image'; text: string }[];
  costs: { kind: 'money' | 'time' | 'energy' | 'psychological'; text: string }[];
  evidence: string[];
}

/** METHOD §6.9. */
export interface Objection extends StoredRecord {
  personId: RecordId;
  opportunityId: RecordId | null;
  text: string;
  category: 'price' | 'timing' | 'trust' | 'competitor' | 'need' | 'authority' | 'technical' | 'risk';
  status: 'open' | 'answered';
  answers: string[];
}

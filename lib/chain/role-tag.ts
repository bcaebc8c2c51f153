import type { RecordId, StoredRecord } from '../records/record';

/** METHOD §8.1: the five key-person types of the decision chain. */
export const BUYING_ROLES = ['gatekeeper', 'decider', 'influencer', 'executor', 'user'] as const;
export type BuyingRole = (typeof BUYING_ROLES)[number];

/** METHOD §8.4: whom to enter by, whom to develop, who signs. */
export const FOCUS_PERSONS = ['receptive', 'dissatisfied', 'power'] as const;
export type FocusPerson = (typeof FOCUS_PERSONS)[number];

/** METHOD §8.2. */
export type DecisionLevel = 'policy' | 'specific' | 'action';
/** METHOD §13.1. */
export type ContactDepth = 'deep' | 'multiple' | 'shallow' | 'none';

/** Who said that a role fits: a tag without a witness is a guess. */
export type Witness = { kind: 'me' } | { kind: 'themselves' } | { kind: 'other'; name: string };

export interface RoleEvidence {
  tag: BuyingRole | FocusPerson;
  witness: Witness;
  at: number;
}

/** A person's part in the decision. One a person and opportunity; opportunityId null = the company as such. */
export interface RoleTag extends StoredRecord {
  personId: RecordId;
  companyId: RecordId | null;
  opportunityId: RecordId | null;
  buyingRoles: BuyingRole[];
  focus: FocusPerson[];
  /** METHOD §8.1: only signs what subordinates propose. */
  signsOnly: boolean;
  decisionLevel: DecisionLevel | null;
  contactDepth: ContactDepth | null;
  /** 1-5, null = unknown. */
  influence: number | null;
  /** −2…+2, null = unknown. */
  stance: number | null;
  evidence: RoleEvidence[];
}

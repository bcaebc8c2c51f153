/** The form that the invented companies and people are written down in. */
import type { BuyingRole, FocusPerson, RoleTag, Witness } from '../chain/role-tag';
import type { Language } from '../i18n/language';
import type { InvitationInput } from '../invitation/draft';
import type { LibraryItem } from '../library/library-item';
import type { Company } from '../people/company';
import type { CustomerStyle } from '../people/person';
import type { Touch } from '../people/touch';
import type { Objection, Opportunity } from '../pipeline/opportunity';
import type { Commitment, Visit } from '../visit/visit';

export interface SampleCompany extends Pick<Company, 'tier' | 'customerClass' | 'notes'> {
  name: string;
  domain: string;
  industry: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  language: Language;
  people: readonly SamplePerson[];
  opportunity: Pick<Opportunity, 'name' | 'stage' | 'needs'>;
  /** The rep's own texts in this language. */
  library: readonly SampleText[];
}

export interface SamplePerson {
  /** As it is written in the person's own language. */
  name: string;
  givenName: string;
  familyName: string;
  title: string;
  /** The part of the address before the company's domain. */
  mailbox: string;
  phone?: string;
  style?: CustomerStyle;
  notes?: string;
  role?: SampleRole;
  /** Oldest first. */
  touches?: readonly SampleTouch[];
  /** The last meeting, on the day of a touch that says so. */
  visit?: SampleVisit;
  /** Still open. */
  commitments?: readonly SampleCommitment[];
  /** Not answered yet. */
  objection?: Pick<Objection, 'text' | 'category'>;
  /** A letter that was begun; it proposes two slots of the coming weeks. */
  invitation?: Partial<Omit<InvitationInput, 'slots' | 'language'>>;
}

export interface SampleRole extends Partial<
  Pick<RoleTag, 'signsOnly' | 'decisionLevel' | 'contactDepth' | 'influence' | 'stance'>
> {
  buyingRoles: readonly BuyingRole[];
  focus?: readonly FocusPerson[];
  /** Who said so. */
  witness: Witness;
}

export interface SampleTouch extends Pick<
  Touch,
  'channel' | 'direction' | 'contactFunction' | 'kind' | 'note'
> {
  /** Business days ago in the person's country, at least 1. */
  ago: number;
}

/** A held visit: `ago` business days in the person's country, as of the touch that tells of it. */
export interface SampleVisit extends Pick<Visit, 'form' | 'reason' | 'openPoints'> {
  ago: number;
}

export interface SampleCommitment extends Pick<Commitment, 'text' | 'owner' | 'type'> {
  /** Due in so many business days of the person's country; negative = late. */
  dueIn: number;
}

/** What is left out is empty, and for everybody. */
export type SampleText = Pick<LibraryItem, 'kind' | 'text'> &
  Partial<Pick<LibraryItem, 'topic' | 'benefitType' | 'proof' | 'roles' | 'slot'>>;

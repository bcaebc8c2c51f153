import type { RoleTag } from '../chain/role-tag';
import type { LibraryItem } from '../library/library-item';
import type { Company } from '../people/company';
import type { Person } from '../people/person';
import type { Touch } from '../people/touch';
import type { Objection, Opportunity } from '../pipeline/opportunity';
import type { Settings } from '../settings/settings';
import type { Commitment, Visit } from '../visit/visit';
import type { TextKind } from './draft';
import type { MeetingCalendar } from './propose-slots';
import type { Letter } from './letter-facts';

/** A letter that left Doorstep before. */
export interface EarlierLetter extends Letter {
  kind: TextKind;
  /** Epoch ms. */
  at: number;
}

/** What is on record beside the person's view, for wording a letter to them. */
export interface InvitationFacts {
  /** The open one of their company; null where there is none. */
  opportunity: Opportunity | null;
  /** Open ones, the earliest due first. */
  commitments: Commitment[];
  /** Newest first, at most 10. */
  visits: Visit[];
  /** Open ones. */
  objections: Objection[];
  /** Of every language; for all customers or this one. */
  library: LibraryItem[];
  /** Newest first, at most 20. */
  earlier: EarlierLetter[];
  /** METHOD §2.1: people on record at the same company who could introduce. */
  introducers: { id: string; name: string; title: string }[];
  calendar: MeetingCalendar;
}

/** Everything a letter to a person may draw on. */
export interface KnownFacts extends InvitationFacts {
  person: Person;
  company: Company | null;
  roleTag: RoleTag | null;
  /** Newest first. */
  touches: Touch[];
  settings: Settings;
  /** The rep's IANA zone. */
  ownZone: string;
  /** The rep's date, `YYYY-MM-DD`. */
  today: string;
}

/** Nothing is on record beside the person. */
export const NO_FACTS: InvitationFacts = {
  opportunity: null,
  commitments: [],
  visits: [],
  objections: [],
  library: [],
  earlier: [],
  introducers: [],
  calendar: { country: null, businessDays: [], closedDays: [], zone: null },
};

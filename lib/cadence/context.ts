import type { RoleTag } from '../chain/role-tag';
import type { Company, CustomerClass, CustomerTier } from '../people/company';
import type { CustomerStyle, Person } from '../people/person';
import type { Channel, Touch } from '../people/touch';
import { contactHistory, type ContactHistory } from './contact-history';
import { UNTAGGED, type RoleProfile } from './role-rules';

/** Everything outside the plan that its next date depends on. */
export interface CadenceContext {
  /** The rep's date, `YYYY-MM-DD`. */
  today: string;
  /** The rep's IANA time zone: the date of a touch is the rep's. */
  timeZone: string;
  /** The recipient's country, ISO 3166-1 alpha-2; null where nothing tells it. */
  country: string | null;
  customerClass: CustomerClass;
  tier: CustomerTier;
  role: RoleProfile;
  style: CustomerStyle;
  /** Channels there is an address for; others are proposed only where none of these will do. */
  reach: readonly Channel[];
  /** An opt-out: nothing is ever due (CADENCE §5). */
  suppressed: boolean;
  history: ContactHistory;
  /** `YYYY-MM-DD` of the next meeting, null where it is not known. */
  meetingDate: string | null;
}

/** The records that a person's context is told from. */
export interface ContextRecords {
  person: Person;
  company: Company | null;
  roleTag: RoleTag | null;
  /** Newest first. */
  touches: readonly Touch[];
  suppressed: boolean;
}

/** Who asks, and when: the rep's date, IANA time zone and country ('' where the rep never told it). */
export interface ContextSetting {
  today: string;
  timeZone: string;
  ownCountry: string;
}

/** Unknown country: the account's, then the rep's (CADENCE §4.1). */
export function recipientCountry(person: Person, company: Company | null, ownCountry: string): string | null {
  return person.country?.value ?? company?.country?.value ?? (ownCountry || null);
}

/** A person without a company counts as a new customer of the middle tier until the rep says otherwise. */
export function cadenceContext(records: ContextRecords, setting: ContextSetting): CadenceContext {
  const { person, company, roleTag, touches, suppressed } = records;
  const { today, timeZone, ownCountry } = setting;
  const reach: Channel[] = [];
  if (person.emails.length > 0) reach.push('email');
  if (person.phones.length > 0) reach.push('phone');
  if (person.profileUrl) reach.push('linkedin');
  return {
    today,
    timeZone,
    country: recipientCountry(person, company, ownCountry),
    customerClass: company?.customerClass ?? 'new',
    tier: company?.tier ?? 'B',
    role: roleTag ?? UNTAGGED,
    style: person.style,
    reach,
    suppressed,
    history: contactHistory(touches, timeZone),
    meetingDate: null,
  };
}

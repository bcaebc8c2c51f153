import type { CustomerClass, CustomerTier } from '../people/company';
import type { CustomerStyle } from '../people/person';
import type { Channel } from '../people/touch';
import type { ContactHistory } from './contact-history';
import type { RoleProfile } from './role-rules';

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

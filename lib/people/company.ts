import type { Sourced, StoredRecord } from '../records/record';

/** METHOD §6/CADENCE §3: A is the most important. */
export type CustomerTier = 'A' | 'B' | 'C' | 'D';
/** METHOD §12. */
export type CustomerClass = 'new' | 'closed' | 'long_undecided';

/** An account: the organisation people work for. */
export interface Company extends StoredRecord {
  name: Sourced<string>;
  /** Mail domains that stand for this company, lower case, never free mail. */
  domains: Sourced<string>[];
  /** Canonical `https://www.linkedin.com/company/<slug>/`. */
  linkedinUrl: Sourced<string> | null;
  industry: Sourced<string> | null;
  country: Sourced<string> | null;
  /** The band of employees, as its page words it. */
  size: Sourced<string> | null;
  headquarters: Sourced<string> | null;
  tier: CustomerTier;
  customerClass: CustomerClass;
  notes: string;
}

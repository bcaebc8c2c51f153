import type { Language } from '../i18n/language';
import type { RecordId, Sourced, StoredRecord } from '../records/record';

/** METHOD §5.3. Never inferred from gender, age or looks. */
export type CustomerStyle = 'emotional' | 'rational' | 'unknown';

/** A contact at a customer. METHOD §0, §7: business fields only. */
export interface Person extends StoredRecord {
  name: Sourced<string>;
  givenName: Sourced<string> | null;
  familyName: Sourced<string> | null;
  title: Sourced<string> | null;
  headline: Sourced<string> | null;
  location: Sourced<string> | null;
  companyId: RecordId | null;
  /** Lower case, unique over all living people. */
  emails: Sourced<string>[];
  phones: Sourced<string>[];
  /** Canonical `https://www.linkedin.com/in/<slug>/`, unique over all living people. */
  profileUrl: Sourced<string> | null;
  /** `urn:li:fsd_profile:…` */
  memberUrn: Sourced<string> | null;
  /** Language letters to this person are written in; null means: as the recipient's script suggests. */
  language: Sourced<Language> | null;
  /** ISO 3166-1 alpha-2; its business days drive the follow-up. */
  country: Sourced<string> | null;
  style: CustomerStyle;
  notes: string;
  /** Page changes the rep declined, as `field:value`, so that they are not offered again. */
  declinedChanges: string[];
}

/** The fields of a person that a page or the rep can fill with one line of text. */
export const PERSON_TEXT_FIELDS = [
  'name',
  'givenName',
  'familyName',
  'title',
  'headline',
  'location',
  'profileUrl',
  'memberUrn',
] as const;
export type PersonTextField = (typeof PERSON_TEXT_FIELDS)[number];

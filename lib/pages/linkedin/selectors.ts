import { LIST_SELECTORS } from './lists/list-selectors';
import { COMPANY_SELECTORS } from './company/company-selectors';
import { MESSAGING_SELECTORS } from './messaging/messaging-selectors';
import { PROFILE_SELECTORS } from './profile/profile-selectors';
import { PUBLIC_PROFILE_SELECTORS } from './guest/public-profile-selectors';
import { SALES_SELECTORS } from './sales/sales-selectors';

/**
 * Every hook the LinkedIn readers hold on to, by name; a file for each kind of page. A name ends up in the
 * capture as the proof of a value and in a report when the page changed. With each: since when and until when
 * it was seen, and why this one. Never words (labels are translated), never hashed classes (new with every
 * build).
 */
export const LINKEDIN = {
  ...LIST_SELECTORS,
  ...MESSAGING_SELECTORS,
  ...PROFILE_SELECTORS,
  ...PUBLIC_PROFILE_SELECTORS,
  ...COMPANY_SELECTORS,
  ...SALES_SELECTORS,
} as const;

export type LinkedInSelector = keyof typeof LINKEDIN;

import { companySlug, isLinkedInHost } from '../../../people/profile-address';
import { absoluteAddress } from '../address';

/** Under this slug LinkedIn says that there is no such company. */
const NO_COMPANY = 'unavailable';
/** What only the company's own staff see. */
const STAFF_TABS = new Set(['admin', 'setup', 'mycompany']);

/** A link to a tab of a company's page. */
export interface CompanyTab {
  slug: string;
  tab: string;
}

/** @returns the tab of a company's page that a path names. */
export function tabIn(path: string): string | undefined {
  return /\/company\/[^/]+\/([a-z-]+)/.exec(path)?.[1];
}

/** @returns the slug or number of the company whose page an address is; null for every other address. */
export function shownCompany(url: URL): string | null {
  if (!isLinkedInHost(url.hostname)) return null;
  const slug = companySlug(url.href);
  return slug === NO_COMPANY || STAFF_TABS.has(tabIn(url.pathname) ?? '') ? null : slug;
}

/** @returns the tab a link leads to; null for a link to a company as a whole, and for any other. */
export function companyTabOf(link: Element): CompanyTab | null {
  const href = absoluteAddress(link);
  const slug = href && companySlug(href);
  const tab = href && tabIn(new URL(href).pathname);
  return slug && tab ? { slug, tab } : null;
}

/** @returns the numbers of the companies whose people a link searches for. */
export function searchedCompanies(link: Element): string[] {
  const href = absoluteAddress(link);
  const query = href && new URL(href).searchParams.get('currentCompany');
  return query?.match(/\d+/g) ?? [];
}

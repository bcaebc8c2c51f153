import { shownElements } from '../../shown-elements';
import { companyTabOf, searchedCompanies, type CompanyTab } from './company-address';
import type { EmbeddedCompany } from './company-embedded';
import { LINKEDIN } from '../selectors';

/** A link to one of the tabs of the company that a page is about. */
export interface OwnTab extends CompanyTab {
  link: Element;
}

/** @returns the different tabs among links, as far as they lie inside an element. */
export function tabsInside(element: Element, tabs: readonly OwnTab[]): Set<string> {
  return new Set(tabs.filter(({ link }) => element.contains(link)).map(({ tab }) => tab));
}

/**
 * The links to the tabs of the company that the page is about. Companies beside it are linked as a whole; only
 * the page's own has links to two of its tabs.
 * @returns empty where no company or more than one is linked so.
 */
export function ownTabs(root: Document): OwnTab[] {
  const bySlug = new Map<string, OwnTab[]>();
  for (const link of shownElements(root, LINKEDIN.companyTabLink)) {
    const tab = companyTabOf(link);
    if (tab) bySlug.set(tab.slug, [...(bySlug.get(tab.slug) ?? []), { ...tab, link }]);
  }
  const own = [...bySlug.values()].filter((tabs) => new Set(tabs.map(({ tab }) => tab)).size > 1);
  return own.length === 1 ? (own[0] ?? []) : [];
}

/**
 * The slug to keep for an address. One of address and page may hold the company's number instead of its slug;
 * the JSON, or the link to the people who work there, proves that the two are one.
 * @param shown slug or number of the address.
 * @returns null where the page is another company's, as it is while the page changes, or where nothing proves it.
 */
export function settledCompany(
  root: Document,
  shown: string,
  tabs: readonly OwnTab[],
  embedded: EmbeddedCompany | undefined,
): string | null {
  const linked = tabs[0]?.slug;
  if (!linked) return null;
  if (linked === shown) return embedded?.slug ?? linked;
  const isNumber = (slug: string) => /^\d+$/.test(slug);
  if (isNumber(linked)) return embedded?.id === linked ? embedded.slug : null;
  if (!isNumber(shown)) return null;
  if (embedded) return embedded.slug === linked ? linked : null;
  const searched = shownElements(root, LINKEDIN.companySizeLink).map(searchedCompanies);
  return searched.length > 0 && searched.every((ids) => ids.includes(shown)) ? linked : null;
}

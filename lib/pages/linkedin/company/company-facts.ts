import { shownElements } from '../../shown-elements';
import { allParts, isSole, looksLike, partOf, soleText, type Part } from '../../text-parts';
import { isSizeBand } from './company-band';
import { tabsInside, type OwnTab } from './company-identity';
import { LINKEDIN } from '../selectors';

/** What stands under the name of a company. */
export interface CompanyFacts {
  tagline?: string | undefined;
  industry?: string | undefined;
  headquarters?: string | undefined;
  size?: string | undefined;
}

const hasDigit = (part: Part) => /\p{N}/u.test(part.text);
const isOrHolds = (element: Element, selector: string) =>
  element.matches(selector) || element.querySelector(selector) !== null;
const isCounted = (part: Part) => !part.parts.length && hasDigit(part);
const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** The texts of the list that could be industry or place: they look like another item of it, and count nothing. */
function wordsAmong(parts: readonly Part[], others: readonly Part[]): Part[] {
  return parts.filter(
    (part) => isSole(part) && !hasDigit(part) && others.some((one) => one !== part && looksLike(one, part)),
  );
}

/**
 * The list under the name: the industry by itself, then place, followers and size together in one block. Who
 * stands with whom tells them apart, not who comes first; a flat list tells nothing.
 */
function factsOf(list: Part): CompanyFacts {
  const group = only(list.parts.filter((part) => part.parts.length > 1));
  if (!group) return {};
  const alone = list.parts.filter((part) => part !== group);
  const isOurs = (part: Part) =>
    alone.some((one) => looksLike(one, part)) || isOrHolds(part.element, LINKEDIN.companySizeLink);
  if (!group.parts.some((part) => isCounted(part) && isOurs(part))) return {};
  const items = [...alone, ...group.parts];
  return {
    industry: only(wordsAmong(alone, items))?.text,
    headquarters: only(wordsAmong(group.parts, items))?.text,
  };
}

/** The size band of the link to the people who work there, where every such link is one plain text. */
function sizeIn(block: Element): string | undefined {
  const texts = shownElements(block, LINKEDIN.companySizeLink).map((link) => soleText(link));
  const bands = new Set(texts.filter((text) => text === undefined || isSizeBand(text)));
  return bands.size === 1 ? [...bands][0] : undefined;
}

/** The line between name and list, by the class it has had for years: other extensions put lines there too. */
function taglineOf(parts: readonly Part[]): string | undefined {
  const here = LINKEDIN.companyTagline;
  return only(parts.filter((part) => isSole(part) && isOrHolds(part.element, here)))?.text;
}

/**
 * Reads what stands around the heading of a company.
 * @param heading the element that holds the name.
 * @param tabs the page's own tabs: their bar is where the head of the page ends.
 */
export function factsAround(heading: Element, tabs: readonly OwnTab[]): CompanyFacts {
  for (let block = heading.parentElement; block; block = block.parentElement) {
    if (tabsInside(block, tabs).size > 1) return {};
    const parts = partOf(block)?.parts ?? [];
    const beside = parts.filter(({ element }) => !element.contains(heading));
    const lists = beside.filter((part) => part.parts.length > 1 && allParts(part).some(isCounted));
    if (!lists.length) continue;
    const list = only(lists);
    // A heading inside is another card's.
    if (!list || list.element.querySelector(LINKEDIN.companyHeading)) return {};
    return {
      ...factsOf(list),
      size: sizeIn(list.element),
      tagline: taglineOf(beside.filter((part) => part !== list)),
    };
  }
  return {};
}

import { shownElements } from '../../shown-elements';
import { soleText } from '../../text-parts';
import { companyTabOf } from './company-address';
import { tabsInside, type OwnTab } from './company-identity';
import { LINKEDIN } from '../selectors';
import { titleBody } from '../title';

/**
 * The name in the title of a company's page: `(3) Name: Overview | LinkedIn`. The tab is named in the language of
 * the page; a name may hold a colon itself, so the last one separates, unless the whole is the name.
 * @param whole names that are certain enough for a title without a tab, which may be a person's.
 */
export function companyInTitle(root: Document, whole: readonly string[]): string | undefined {
  const body = titleBody(root);
  if (body === undefined) return undefined;
  if (whole.includes(body)) return body;
  return /^(.+?)\s?[:：](?:[^:：]+)$/u.exec(body)?.[1]?.trim();
}

/** The nearest block around a heading with links to two tabs of the page's company. */
function blockWithTabs(heading: Element, tabs: readonly OwnTab[]): Element | null {
  let block = heading.parentElement;
  while (block && tabsInside(block, tabs).size < 2) block = block.parentElement;
  return block;
}

/** Does a heading lead to a person or to another company? */
const leadsAway = (heading: Element) => {
  const link = heading.closest('a') ?? heading.querySelector('a');
  return link !== null && !companyTabOf(link);
};

/**
 * The headings that may be the name of the page's company: those nearest to the links of its tabs. Cards of people
 * and of similar companies stand further off, or lead to them.
 */
export function companyHeadings(root: Document, tabs: readonly OwnTab[]): Element[] {
  const found = shownElements(root, LINKEDIN.companyHeading)
    .filter((heading) => !leadsAway(heading))
    .map((heading) => ({ heading, block: blockWithTabs(heading, tabs) }));
  const isOuter = (block: Element | null) =>
    found.some((other) => other.block !== block && other.block && block?.contains(other.block));
  return found.filter(({ block }) => block && !isOuter(block)).map(({ heading }) => heading);
}

/** Does a heading repeat its text as its title? Only the name of a company does. */
export function isTitled(heading: Element): boolean {
  return heading.getAttribute('title') === soleText(heading);
}

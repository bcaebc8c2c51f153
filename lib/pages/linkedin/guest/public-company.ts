import { shownElements } from '../../shown-elements';
import { companySlug } from '../../../people/profile-address';
import { capturedCompany, reading, settle, type Reading, type Unread } from '../../evidence';
import { emptyCapture, type PageReader } from '../../reader';
import { soleText } from '../../text-parts';
import { shownCompany } from '../company/company-address';
import { isSizeBand } from '../company/company-band';
import { siteDomain, spelledDomain } from '../company/company-site';
import { clearText, nodeInGraph, ownAddresses, type GraphNode } from './public-graph';
import { standsUnder } from './public-subject';
import { LINKEDIN, type LinkedInSelector } from '../selectors';

/** The elements with a mark that stand under the company's own name. */
const ownMarks = (root: Document, selector: LinkedInSelector, heading: Element | undefined): Element[] =>
  shownElements(root, LINKEDIN[selector]).filter((element) => standsUnder(element, heading));

/**
 * Readings of all elements with a mark: a doubled section says the same twice, anything else disagrees. One that says
 * nothing leaves none, since what stands beside it may be another card's.
 */
function marked(root: Document, selector: LinkedInSelector, heading: Element | undefined): Reading[] {
  const readings = ownMarks(root, selector, heading).map((element) =>
    reading(clearText(soleText(element)), 'semantic', selector),
  );
  return readings.includes(undefined) ? [] : readings;
}

function settleName(
  root: Document,
  unread: Unread,
  node: GraphNode | undefined,
): { name: Reading; heading: Element | undefined } {
  const embedded = clearText(node?.name);
  const title = clearText(root.querySelector(LINKEDIN.publicTitle)?.getAttribute('content'));
  const begins = (name: string | undefined) =>
    name !== undefined && /^\s?[|:：]/u.test(title?.slice(name.length) ?? '') && title?.startsWith(name);
  const headings = shownElements(root, LINKEDIN.companyHeading)
    .map((element) => ({ element, text: clearText(soleText(element)) }))
    .filter(({ text }) => text !== undefined && (text === embedded || begins(text)));
  // A longer heading that the title begins with is the name; a shorter one may be a part of it.
  const heading = headings.toSorted((a, b) => (b.text?.length ?? 0) - (a.text?.length ?? 0))[0];
  const titled = [embedded, heading?.text].find(begins);
  const readings = [
    reading(embedded, 'embedded', 'jsonLd'),
    reading(heading?.text, 'semantic', 'companyHeading'),
    reading(
      titled ?? (title?.endsWith(' | LinkedIn') ? title.slice(0, -11) : undefined),
      'title',
      'publicTitle',
    ),
  ].filter((one) => one !== undefined);
  const name = settle(unread, 'name', readings.length > 1 || embedded ? readings : [], true);
  return { name, heading: heading?.element };
}

function settleDomain(
  root: Document,
  unread: Unread,
  node: GraphNode | undefined,
  heading: Element | undefined,
): Reading {
  const same = clearText(node?.sameAs);
  const links = ownMarks(root, 'guestWebsite', heading).map(spelledDomain);
  // A link that is none to a site of one company leaves nothing to the others beside it.
  if (links.includes(null)) return undefined;
  return settle(unread, 'domain', [
    ...links.map((domain) => reading(domain, 'semantic', 'guestWebsite')),
    reading(same && URL.canParse(same) ? siteDomain(new URL(same)) : null, 'embedded', 'jsonLd'),
  ]);
}

/** Companies as guests see them, 2020 to 2024. */
export const publicCompanyReader: PageReader = {
  name: 'linkedin/public-company',
  kind: 'linkedin-public-company',
  matches: (url, root) =>
    shownCompany(url) !== null &&
    (root.querySelector(LINKEDIN.guestCompanyKey) !== null || root.querySelector(LINKEDIN.jsonLd) !== null),
  read(root, url, options) {
    const capture = emptyCapture('linkedin-public-company', url, options);
    const { unread } = capture;
    const slug = shownCompany(url);
    const node = slug
      ? nodeInGraph(root, 'Organization', (address) => companySlug(address) === slug)
      : undefined;
    const named = ownAddresses(root).map(companySlug);
    if (!slug || (!node && !named.length) || named.some((one) => one !== slug))
      return { ...capture, silence: 'page_not_ready' };
    const { name, heading } = settleName(root, unread, node);
    if (!name) return { ...capture, silence: 'page_changed' };
    const slogan = reading(clearText(node?.slogan), 'embedded', 'jsonLd');
    const size = marked(root, 'guestSize', heading).filter((one) => one && isSizeBand(one.value));
    capture.company = capturedCompany({
      name,
      url: reading(`https://www.linkedin.com/company/${slug}/`, 'address', 'address'),
      tagline: settle(unread, 'tagline', [slogan, ...marked(root, 'guestTagline', heading)]),
      industry: settle(unread, 'industry', marked(root, 'guestIndustry', heading)),
      size: settle(unread, 'size', size),
      headquarters: settle(unread, 'headquarters', marked(root, 'guestHeadquarters', heading)),
      domain: settleDomain(root, unread, node, heading),
    });
    return capture;
  },
};

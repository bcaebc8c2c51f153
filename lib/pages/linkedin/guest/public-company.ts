import { shownElements } from '../../shown-elements';
import { companySlug } from '../../../people/profile-address';
import { capturedCompany, reading, settle, type Reading, type Unread } from '../../evidence';
import { emptyCapture, type PageReader } from '../../reader';
import { soleText } from '../../text-parts';
import { shownCompany } from '../company/company-address';
import { isSizeBand } from '../company/company-band';
import { siteDomain, spelledDomain } from '../company/company-site';
import { clearText, nodeInGraph, ownAddresses, type GraphNode } from './public-graph';
import { LINKEDIN, type LinkedInSelector } from '../selectors';

/**
 * Readings of all elements with a mark: a doubled section says the same twice, anything else disagrees. One that says
 * nothing leaves none, since what stands beside it may be another card's.
 */
function marked(root: Document, selector: LinkedInSelector): Reading[] {
  const readings = shownElements(root, LINKEDIN[selector]).map((element) =>
    reading(clearText(soleText(element)), 'semantic', selector),
  );
  return readings.includes(undefined) ? [] : readings;
}

function settleName(root: Document, unread: Unread, node: GraphNode | undefined): Reading {
  const embedded = clearText(node?.name);
  const title = clearText(root.querySelector(LINKEDIN.publicTitle)?.getAttribute('content'));
  const begins = (name: string | undefined) =>
    name !== undefined && /^\s?[|:：]/u.test(title?.slice(name.length) ?? '') && title?.startsWith(name);
  const headings = shownElements(root, LINKEDIN.companyHeading)
    .map((heading) => clearText(soleText(heading)))
    .filter((text) => text !== undefined && (text === embedded || begins(text)));
  // A longer heading that the title begins with is the name; a shorter one may be a part of it.
  const heading = headings.toSorted((a, b) => (b?.length ?? 0) - (a?.length ?? 0))[0];
  const titled = begins(embedded) ? embedded : begins(heading) ? heading : undefined;
  const readings = [
    reading(embedded, 'embedded', 'jsonLd'),
    reading(heading, 'semantic', 'companyHeading'),
    reading(
      titled ?? (title?.endsWith(' | LinkedIn') ? title.slice(0, -11) : undefined),
      'title',
      'publicTitle',
    ),
  ].filter((one) => one !== undefined);
  return settle(unread, 'name', readings.length > 1 || embedded ? readings : [], true);
}

function settleDomain(root: Document, unread: Unread, node: GraphNode | undefined): Reading {
  const same = clearText(node?.sameAs);
  const links = shownElements(root, LINKEDIN.guestWebsite).map(spelledDomain);
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
    const name = settleName(root, unread, node);
    if (!name) return { ...capture, silence: 'page_changed' };
    const slogan = reading(clearText(node?.slogan), 'embedded', 'jsonLd');
    const size = marked(root, 'guestSize').filter((one) => one && isSizeBand(one.value));
    capture.company = capturedCompany({
      name,
      url: reading(`https://www.linkedin.com/company/${slug}/`, 'address', 'address'),
      tagline: settle(unread, 'tagline', [slogan, ...marked(root, 'guestTagline')]),
      industry: settle(unread, 'industry', marked(root, 'guestIndustry')),
      size: settle(unread, 'size', size),
      headquarters: settle(unread, 'headquarters', marked(root, 'guestHeadquarters')),
      domain: settleDomain(root, unread, node),
    });
    return capture;
  },
};

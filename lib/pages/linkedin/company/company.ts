import { shownElements } from '../../shown-elements';
import { capturedCompany, reading, settle, type Reading, type Unread } from '../../evidence';
import { emptyCapture, type PageReader } from '../../reader';
import { soleText } from '../../text-parts';
import { shownCompany, tabIn } from './company-address';
import { isShortBand, isSizeBand } from './company-band';
import { embeddedCompany, type EmbeddedCompany } from './company-embedded';
import { factsAround } from './company-facts';
import { ownTabs, settledCompany, tabsInside, type OwnTab } from './company-identity';
import { companyHeadings, companyInTitle, isTitled } from './company-name';
import { siteDomain, spelledDomain } from './company-site';
import { LINKEDIN } from '../selectors';

/** A name counts where two of heading, title and JSON say it: each of them alone may be another page's. */
function settleName(
  root: Document,
  unread: Unread,
  tabs: readonly OwnTab[],
  embedded: EmbeddedCompany | undefined,
): { name: Reading; heading: Element | undefined } {
  const headings = companyHeadings(root, tabs);
  const marked = headings.filter(isTitled).map((one) => soleText(one));
  const titled = companyInTitle(
    root,
    [embedded?.name, ...marked].filter((name) => name !== undefined),
  );
  const heading = headings.find((one) => {
    const text = soleText(one);
    return text !== undefined && (text === embedded?.name || text === titled);
  });
  const readings = [
    reading(embedded?.name, 'embedded', 'companyJson'),
    reading(soleText(heading), 'semantic', 'companyHeading'),
    reading(titled, 'title', 'documentTitle'),
    // A second card is of another company.
    ...marked.map((text) => reading(text, 'semantic', 'companyHeading')),
  ].filter((one) => one !== undefined);
  const sources = new Set(readings.map(({ layer }) => layer));
  const name = settle(unread, 'name', sources.size > 1 ? readings : [], true);
  return { name, heading: name && heading };
}

/** The company's own site, where its page tells about it: in the list of details, or beside a link to that tab. */
function settleDomain(
  root: Document,
  unread: Unread,
  tabs: readonly OwnTab[],
  embedded: EmbeddedCompany | undefined,
  heading: Element | undefined,
): Reading {
  const linked = new Set<string>();
  for (const link of shownElements(root, LINKEDIN.outwardLink)) {
    const domain = spelledDomain(link);
    if (domain && (link.closest('dd') || standsInAbout(link, tabs, heading))) linked.add(domain);
  }
  const website = embedded?.website;
  return settle(unread, 'domain', [
    reading(
      website && URL.canParse(website) ? siteDomain(new URL(website)) : null,
      'embedded',
      'companyJson',
    ),
    ...[...linked].map((domain) => reading(domain, 'semantic', 'outwardLink')),
  ]);
}

/** The nearest block with a link to a tab says where a link stands: posts and people have links of their own. */
function standsInAbout(link: Element, tabs: readonly OwnTab[], heading: Element | undefined): boolean {
  for (let block = link.parentElement; block; block = block.parentElement) {
    const inside = tabsInside(block, tabs);
    if (inside.size) return inside.size === 1 && inside.has('about') && !(heading && block.contains(heading));
  }
  return false;
}

/** The band of the list of details, which words it in full where the head shortens it. */
function detailedSize(root: Document): Reading {
  const bands = shownElements(root, LINKEDIN.companyDetail)
    .map((detail) => soleText(detail))
    .filter((text) => text !== undefined && isSizeBand(text));
  return new Set(bands).size === 1 ? reading(bands[0], 'semantic', 'companyDetail') : undefined;
}

/** The band in the head of the page. Where the list of details belongs, a shortened one (`1K-5K`) is not the page's word. */
function headSize(url: URL, size: string | undefined): Reading {
  return size !== undefined && isShortBand(size) && tabIn(url.pathname) === 'about'
    ? undefined
    : reading(size, 'semantic', 'companySizeLink');
}

/** Companies as members see them, 2018 to 2026: every tab tells the name, the first and `about` the most. */
export const companyReader: PageReader = {
  name: 'linkedin/company',
  kind: 'linkedin-company',
  matches: (url) => shownCompany(url) !== null,
  read(root, url, options) {
    const capture = emptyCapture('linkedin-company', url, options);
    const { unread } = capture;
    const shown = shownCompany(url);
    const tabs = ownTabs(root);
    const embedded = shown ? embeddedCompany(root, shown) : undefined;
    const slug = shown && settledCompany(root, shown, tabs, embedded);
    if (!slug) return { ...capture, silence: 'page_not_ready' };
    const { name, heading } = settleName(root, unread, tabs, embedded);
    // Another company's name under this address: the page is changing.
    if (!name) return { ...capture, silence: 'page_not_ready' };
    const facts = heading ? factsAround(heading, tabs) : {};
    capture.company = capturedCompany({
      name,
      url: reading(`https://www.linkedin.com/company/${slug}/`, 'address', 'address'),
      tagline: settle(unread, 'tagline', [
        reading(embedded?.tagline, 'embedded', 'companyJson'),
        reading(facts.tagline, 'position', 'companyTagline'),
      ]),
      industry: reading(facts.industry, 'position', 'companyFacts'),
      size: detailedSize(root) ?? headSize(url, facts.size),
      headquarters: reading(facts.headquarters, 'position', 'companyFacts'),
      domain: settleDomain(root, unread, tabs, embedded, heading),
    });
    return capture;
  },
};

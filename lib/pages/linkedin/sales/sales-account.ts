import { shownElements } from '../../shown-elements';
import { capturedCompany, reading, type Reading } from '../../evidence';
import { emptyCapture, type PageReader } from '../../reader';
import { soleText } from '../../text-parts';
import { isSizeBand } from '../company/company-band';
import { linkedDomain } from '../company/company-site';
import { companyAddress, linkedAccount, salesPlaceOf } from './sales-address';
import { blockOf, oneText, ownMarks, settledName, type Subject } from './sales-fields';
import { LINKEDIN, type LinkedInSelector } from '../selectors';

const FACTS = `${LINKEDIN.accountIndustry}, ${LINKEDIN.salesLocation}, ${LINKEDIN.accountSize}`;

const accountId = (url: URL): string | null => {
  const place = salesPlaceOf(url);
  return place?.kind === 'account' ? place.id : null;
};

function websiteIn(block: Element): Reading {
  const links = shownElements(block, LINKEDIN.accountWebsite);
  const domains = new Set(links.map(linkedDomain));
  return domains.size === 1 && links[0]
    ? reading(linkedDomain(links[0]), 'semantic', 'accountWebsite')
    : undefined;
}

/** An account of Sales Navigator, 2021 to 2026: a company by its number. */
export const salesAccountReader: PageReader = {
  name: 'linkedin/sales-account',
  kind: 'linkedin-sales-account',
  matches: (url) => accountId(url) !== null,
  read(root, url, options) {
    const capture = emptyCapture('linkedin-sales-account', url, options);
    const { unread } = capture;
    const id = accountId(url);
    const marked = shownElements(root, LINKEDIN.accountName);
    const [element] = marked;
    const isOne = new Set(marked.map((one) => soleText(one))).size === 1;
    const name = settledName(unread, root, isOne ? element : undefined, 'accountName');
    if (!id || !element || !name) return { ...capture, silence: 'page_not_ready' };
    // Similar accounts and hover cards have the same marks: the card ends where another company is named.
    const address = companyAddress(id);
    const isForeign = (one: Element) => {
      const linked = linkedAccount(one);
      return linked === null ? soleText(one) !== name.value : linked !== address;
    };
    const block = blockOf(element, isForeign, 'accountOther');
    const account: Subject = { name: name.value, marks: 'accountOther' };
    // Of a similar account its name and the heading above may be missing: the facts stand nearest to the name.
    let card = element;
    while (card !== block && card.parentElement && !shownElements(card, FACTS).length)
      card = card.parentElement;
    const one = (selector: LinkedInSelector) => oneText(ownMarks(card, selector, account), selector);
    const size = one('accountSize');
    capture.company = capturedCompany({
      name,
      url: reading(address, 'address', 'address'),
      industry: one('accountIndustry'),
      size: size && isSizeBand(size.value) && !size.value.includes('+') ? size : undefined,
      headquarters: one('salesLocation'),
      domain: websiteIn(block),
    });
    return capture;
  },
};

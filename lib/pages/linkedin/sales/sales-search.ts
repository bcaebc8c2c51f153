import { shownElements } from '../../shown-elements';
import { isMemberToken } from '../../../people/profile-address';
import type { CapturedPerson } from '../../../people/capture';
import { capturedPerson, reading } from '../../evidence';
import { emptyCapture, type PageReader } from '../../reader';
import { soleText } from '../../text-parts';
import { linkedAccount, linkedLead, salesPlaceOf } from './sales-address';
import { isOthers, oneText } from './sales-fields';
import { LINKEDIN, type LinkedInSelector } from '../selectors';

/** Whose row it is, as the row itself says; undefined for a row of a table, which does not. */
function tokenOf(row: Element): string | undefined {
  const urn = row.getAttribute('data-scroll-into-view');
  const token = /^urn:li:fs_salesProfile:\(([^,)]+)/.exec(urn ?? '')?.[1];
  return token && isMemberToken(token) ? token : undefined;
}

/** The elements of a row with a mark; another row may have got into it. */
function inRow(row: Element, selector: LinkedInSelector): Element[] {
  return shownElements(row, LINKEDIN[selector]).filter((one) => one.closest(LINKEDIN.salesRow) === row);
}

/** The lead whose link bears a name, where one lead of the row does, and the row's own mark agrees. */
function leadOf(row: Element): { token: string; name: string } | null {
  const own = tokenOf(row);
  const found = new Map<string, string | undefined>();
  for (const element of inRow(row, 'salesPersonName')) {
    const token = linkedLead(element.closest('a') ?? element.querySelector('a'));
    const name = soleText(element);
    if (!token || !name || (own && token !== own)) continue;
    found.set(token, found.has(token) && found.get(token) !== name ? undefined : name);
  }
  const [[token, name] = []] = found;
  return found.size === 1 && token && name ? { token, name } : null;
}

function personOf(row: Element): CapturedPerson | null {
  const lead = leadOf(row);
  if (!lead) return null;
  const subject = { name: lead.name, marks: 'salesPersonName' } as const;
  const one = (selector: LinkedInSelector) =>
    oneText(
      inRow(row, selector).filter((element) => !isOthers(element, subject)),
      selector,
    );
  const company = one('salesCompanyName');
  const accounts = new Set(
    inRow(row, 'salesCompanyLink')
      .filter((link) => company && soleText(link) === company.value)
      .map(linkedAccount),
  );
  return capturedPerson({
    name: reading(lead.name, 'semantic', 'salesPersonName'),
    title: one(row.localName === 'tr' ? 'salesTableTitle' : 'salesRowTitle'),
    company,
    companyUrl: accounts.size === 1 ? reading([...accounts][0], 'semantic', 'salesCompanyLink') : undefined,
    location: one('salesLocation'),
    memberUrn: reading(`urn:li:fs_salesProfile:${lead.token}`, 'semantic', 'salesRow'),
  });
}

/** Results and lists of leads: the rows that are filled. A lead shown in the panel beside them is no row. */
export const salesSearchReader: PageReader = {
  name: 'linkedin/sales-search',
  kind: 'linkedin-sales-search',
  matches: (url) => salesPlaceOf(url)?.kind === 'search',
  read(root, url, options) {
    const capture = emptyCapture('linkedin-sales-search', url, options);
    const seen = new Set<string>();
    for (const row of shownElements(root, LINKEDIN.salesRow)) {
      const person = personOf(row);
      const urn = person?.memberUrn?.value;
      if (!person || !urn || seen.has(urn)) continue;
      seen.add(urn);
      capture.people.push(person);
    }
    return capture.people.length ? capture : { ...capture, silence: 'no_person_here' };
  },
};

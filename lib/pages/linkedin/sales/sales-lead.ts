import { shownElements } from '../../shown-elements';
import { capturedPerson, reading } from '../../evidence';
import { emptyCapture, type PageReader } from '../../reader';
import { soleText } from '../../text-parts';
import { linkedLead, nameInSalesTitle, salesPlaceOf } from './sales-address';
import { blockOf, oneText, ownMarks, settledName, type Subject } from './sales-fields';
import { placeBeside } from './sales-lead-place';
import { currentRole } from './sales-lead-role';
import { LINKEDIN } from '../selectors';

const leadToken = (url: URL): string | null => {
  const place = salesPlaceOf(url);
  return place?.kind === 'lead' ? place.token : null;
};

/** The element with the name: the marked one, or one in the card that says what the title says. */
function nameElement(root: Document): Element | undefined {
  const marked = shownElements(root, LINKEDIN.leadName);
  if (marked.length) return new Set(marked.map((one) => soleText(one))).size === 1 ? marked[0] : undefined;
  const titled = nameInSalesTitle(root);
  const named = shownElements(root, LINKEDIN.leadCard).map((card) =>
    shownElements(card, LINKEDIN.salesPersonName).find((one) => soleText(one) === titled),
  );
  // A second card is somebody else's, and title and address change at different moments.
  return named.every((one) => one !== undefined) ? named[0] : undefined;
}

/**
 * The card of pages that do not mark it: the smallest block with the name and what the lead does now. Further out
 * other leads stand, who may have lost their names.
 */
function cardAround(element: Element, name: string): Element {
  const whole = blockOf(element, (one) => soleText(one) !== name, 'salesPersonName');
  let block = element;
  while (block !== whole && block.parentElement && !shownElements(block, LINKEDIN.leadRole).length)
    block = block.parentElement;
  return shownElements(block, LINKEDIN.leadRole).length ? block : element;
}

/** A lead of Sales Navigator, 2020 to 2026. No profile address: the page has none of the person's own. */
export const salesLeadReader: PageReader = {
  name: 'linkedin/sales-lead',
  kind: 'linkedin-sales-lead',
  matches: (url) => leadToken(url) !== null,
  read(root, url, options) {
    const capture = emptyCapture('linkedin-sales-lead', url, options);
    const { unread } = capture;
    const token = leadToken(url);
    const element = nameElement(root);
    const name = settledName(unread, root, element, 'leadName');
    if (!token || !element || !name) return { ...capture, silence: 'page_not_ready' };
    const block = element.closest(LINKEDIN.leadCard) ?? cardAround(element, name.value);
    const leads = shownElements(block, LINKEDIN.salesLeadLink).filter(
      (link) => soleText(link) === name.value,
    );
    if (leads.some((link) => linkedLead(link) !== token)) return { ...capture, silence: 'page_not_ready' };
    const lead: Subject = { name: name.value, marks: 'salesPersonName' };
    const headlines = ownMarks(block, 'salesHeadline', lead);
    const places = ownMarks(block, 'salesLocation', lead);
    capture.people.push(
      capturedPerson({
        name,
        headline: oneText(headlines, 'salesHeadline'),
        ...currentRole(root, unread, lead),
        location: places.length
          ? oneText(places, 'salesLocation')
          : reading(headlines[0] && placeBeside(element, headlines[0]), 'position', 'leadPlace'),
        memberUrn: reading(`urn:li:fs_salesProfile:${token}`, 'address', 'address'),
      }),
    );
    return capture;
  },
};

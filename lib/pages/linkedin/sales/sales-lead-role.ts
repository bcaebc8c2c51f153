import { shownElements } from '../../shown-elements';
import { reading, type Reading, type Unread } from '../../evidence';
import { soleText } from '../../text-parts';
import { linkedAccount } from './sales-address';
import { ownMarks, type Subject } from './sales-fields';
import { LINKEDIN } from '../selectors';

export interface LeadRole {
  title: Reading;
  company: Reading;
  companyUrl: Reading;
}

/**
 * The smallest block around a job title that names an employer. Former employers are named further out, below a
 * heading or a logo that the two share, and there the search ends.
 */
function employerBeside(title: Element, role: Element, lead: Subject): Element | undefined {
  for (let block = title.parentElement; block && role.contains(block); block = block.parentElement) {
    const names = ownMarks(block, 'salesCompanyName', lead);
    if (block.querySelector(LINKEDIN.salesHeading)) return undefined;
    if (names.length) return new Set(names.map((one) => soleText(one))).size === 1 ? names[0] : undefined;
    if (block.querySelector(LINKEDIN.leadCompanyLogo)) return undefined;
  }
  return undefined;
}

/** Does a logo name another employer? */
function isContradicted(role: Element, company: string): boolean {
  return shownElements(role, LINKEDIN.leadCompanyLogo).some((logo) => {
    const alt = logo.getAttribute('alt') || logo.getAttribute('title');
    return !!alt && !alt.includes(company);
  });
}

/** What a lead does now. Several jobs at once are not ranked. */
export function currentRole(root: Document, unread: Unread, lead: Subject): LeadRole {
  const none: LeadRole = { title: undefined, company: undefined, companyUrl: undefined };
  const roles = shownElements(root, LINKEDIN.leadRole);
  const held = roles.flatMap((role) =>
    ownMarks(role, 'leadTitle', lead).map((title) => {
      const company = employerBeside(title, role, lead);
      const said = company && soleText(company);
      return { role, title: soleText(title), company, said };
    }),
  );
  const [first] = held;
  if (!first) return none;
  const { role, title, company, said } = first;
  const isSame = held.every((one) => one.title === title && one.said === said);
  if (!isSame || (said && isContradicted(role, said))) {
    unread.push({ part: 'title', reason: 'disagree' }, { part: 'company', reason: 'disagree' });
    return none;
  }
  const link = company && (company.closest('a') ?? company.querySelector('a'));
  return {
    title: reading(title, 'semantic', 'leadTitle'),
    company: reading(said, 'semantic', 'salesCompanyName'),
    companyUrl: reading(linkedAccount(link ?? null), 'semantic', 'salesCompanyLink'),
  };
}

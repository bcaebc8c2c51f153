import { reading, type Reading, type Unread } from '../../evidence';
import { linesIn, type Line } from './profile-lines';
import type { Position } from './position';
import type { LinkedInSelector } from '../selectors';

/** What the top card says of work: all it shows, and the employer where it can be told from a school. */
export interface TopCardWork {
  shown: readonly string[];
  employer: Reading;
  /** False where a button of the card says several things: something was put into it. */
  clear: boolean;
}

/** The buttons of employer and school, each with the one text it says; a label that says another makes it unclear. */
export function lockupsIn(lockups: readonly Element[]): {
  named: { lockup: Element; name: string }[];
  shown: string[];
  clear: boolean;
} {
  const told = lockups
    .map((lockup) => ({ lockup, lines: linesIn(lockup, (element) => element.localName === 'figure') }))
    .filter(({ lines }) => lines.length);
  const named = told.flatMap(({ lockup, lines }) => {
    const [first, ...others] = lines;
    const name = first?.text;
    const label = lockup.getAttribute('aria-label');
    const agrees = label === null || (name !== undefined && label.includes(name));
    return name !== undefined && agrees && others.every(({ text }) => text === name)
      ? [{ lockup, name }]
      : [];
  });
  return {
    named,
    shown: [...new Set(named.map(({ name }) => name))],
    clear: named.length === told.length,
  };
}

/**
 * The employer of two: the one that the line `Employer · School` begins with. Said by the text itself, so the order
 * of the elements does not matter.
 */
export function employerInLine(lines: readonly Line[], shown: readonly string[]): string | undefined {
  const [one, other, more] = shown;
  if (one === undefined || other === undefined || more !== undefined) return undefined;
  const orders = [
    [one, other],
    [other, one],
  ].filter((order) => lines.some(({ text }) => text === order.join(' · ')));
  return orders.length === 1 ? orders[0]?.[0] : undefined;
}

/** The employer of two: the one that the section of schools does not tell, while it tells the other. */
export function employerBesideSchool(schools: Element | null, shown: readonly string[]): string | undefined {
  if (!schools || shown.length !== 2) return undefined;
  const told = new Set(linesIn(schools).map(({ text }) => text));
  const employers = shown.filter((name) => !told.has(name));
  return employers.length === 1 ? employers[0] : undefined;
}

export interface Work {
  title: Reading;
  company: Reading;
  companyUrl: Reading;
}

/** The one that began last; none where two began in the same year, whose order is the page's alone. */
function latest(positions: readonly Position[]): Position | undefined {
  const [first, ...others] = positions.toSorted((a, b) => (b.since ?? 0) - (a.since ?? 0));
  return others.every(({ since, title }) => since !== first?.since || title === first?.title)
    ? first
    : undefined;
}

/**
 * Title and employer from the positions of the page, proved by the top card. The headline is free text and is
 * never cut for either.
 * @param positions in any order; empty where the section is not loaded, null where two of them disagree.
 */
export function settleWork(
  unread: Unread,
  positions: readonly Position[] | null,
  card: TopCardWork,
  selector: LinkedInSelector,
): Work {
  const nothing = { title: undefined, companyUrl: undefined };
  if (!positions || !card.clear) {
    unread.push({ part: 'company', reason: 'disagree' });
    return { ...nothing, company: undefined };
  }
  const current = positions.filter(({ since }) => since !== undefined);
  const proved = current.filter(
    ({ company }) => company !== undefined && (!card.shown.length || card.shown.includes(company)),
  );
  const companies = new Set(proved.map(({ company }) => company));
  const [company] = companies;
  // Without a card nothing says which of several is the main one, nor that one of them is not missing.
  const isUnproved = !card.shown.length && positions.length > 1;
  if (!company || isUnproved) {
    // The section tells of other work than the card: one of the two is stale or misread.
    const isTold = positions.some(({ company: told, since }) => told !== undefined || since !== undefined);
    const conflict = isTold && (card.employer !== undefined || current.length > 0);
    if (conflict) unread.push({ part: 'company', reason: 'disagree' });
    return { ...nothing, company: conflict ? undefined : card.employer };
  }
  const settled = card.employer?.value ?? company;
  if (!companies.has(settled) || (companies.size > 1 && !card.employer)) {
    unread.push({ part: 'company', reason: 'disagree' });
    return { ...nothing, company: undefined };
  }
  const there = proved.filter((position) => position.company === settled);
  const chosen = latest(there);
  if (chosen?.title === undefined) unread.push({ part: 'title', reason: chosen ? 'missing' : 'disagree' });
  const addresses = new Set(there.map(({ companyUrl }) => companyUrl));
  return {
    title: reading(chosen?.title, 'semantic', selector),
    company: reading(settled, 'semantic', selector),
    companyUrl: addresses.size === 1 ? reading([...addresses][0], 'semantic', selector) : undefined,
  };
}

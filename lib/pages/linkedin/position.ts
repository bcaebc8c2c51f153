import { reading, type Reading, type Unread } from '../evidence';
import type { LinkedInSelector } from './selectors';

/** One line of a person's work history, as a section of the page shows it. */
export interface Position {
  title: string;
  company: string | undefined;
  companyUrl: string | null;
  /** What the company's picture is called (`Pinewharf logo`): holds the name among translated words. */
  picture: string | undefined;
  current: boolean;
}

/** The lines of an entry, and those of the roles nested in it where the entry is a company with several. */
export interface EntryLines {
  lines: string[];
  roles: string[][];
  companyUrl: string | null;
  picture: string | undefined;
}

/**
 * `Dec 2019 - Present · 2 yrs`, `2021年3月 - 至今 · 4 年`: a range, a middle dot and how long. Told by its
 * shape, since the words are translated.
 */
function rangeOf(line: string): 'current' | 'ended' | null {
  const [dates, length] = line.split(' · ');
  const years = dates?.match(/(?<!\d)(?:19|20|25)\d\d(?!\d)/g) ?? [];
  if (!years.length || !length || !/\d/.test(length)) return null;
  // A range with one year is still open; without a dash it is a job that began and ended within it.
  return years.length === 1 && /[-–—~〜至]/.test(dates ?? '') ? 'current' : 'ended';
}

const beforeDot = (line: string | undefined) => line?.split(' · ')[0];

/** The positions an entry holds. Entries whose dates cannot be found hold none. */
export function positionsOf({ lines, roles, companyUrl, picture }: EntryLines): Position[] {
  const at = lines.findIndex((line, i) => i > 0 && rangeOf(line) !== null);
  const title = lines[0];
  if (!title) return [];
  if (at > 0) {
    const company = at > 1 ? beforeDot(lines[1]) : undefined;
    return [{ title, company, companyUrl, picture, current: rangeOf(lines[at] ?? '') === 'current' }];
  }
  return roles.flatMap((role) => {
    const range = role.slice(1).map(rangeOf).find(Boolean);
    return role[0] && range
      ? [{ title: role[0], company: title, companyUrl, picture, current: range === 'current' }]
      : [];
  });
}

/** What the top card says of work: all it shows, and the employer where it can be told from a school. */
export interface TopCardWork {
  shown: string[];
  employer: Reading;
}

export interface Work {
  title: Reading;
  company: Reading;
  companyUrl: Reading;
}

/**
 * Title and employer from the positions of the page, proved by the top card. The headline is free text and is
 * never cut for either.
 * @param positions in the order of the page, newest first; empty where the section is not loaded.
 */
export function settleWork(
  unread: Unread,
  positions: readonly Position[],
  card: TopCardWork,
  selector: LinkedInSelector,
): Work {
  const current = positions.filter((position) => position.current);
  const said = (position: Position) =>
    position.company !== undefined && card.shown.includes(position.company);
  const chosen = card.shown.length ? current.find(said) : current[0];
  if (!chosen) {
    // The section tells of other work than the card: one of the two is stale or misread.
    const conflict = positions.length > 0 && card.employer !== undefined;
    if (conflict) unread.push({ part: 'company', reason: 'disagree' });
    return { title: undefined, company: conflict ? undefined : card.employer, companyUrl: undefined };
  }
  const proved = said(chosen) || (!!chosen.company && (chosen.picture?.includes(chosen.company) ?? true));
  if (chosen.company && !proved) unread.push({ part: 'company', reason: 'disagree' });
  const company = proved ? reading(chosen.company, 'semantic', selector) : undefined;
  return {
    title: reading(chosen.title, 'semantic', selector),
    company,
    companyUrl: company && reading(chosen.companyUrl, 'semantic', selector),
  };
}

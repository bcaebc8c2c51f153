import { shownElements } from '../../shown-elements';
import { canonicalCompanyAddress } from '../../../people/profile-address';
import { reading, settle, type Reading, type Unread } from '../../evidence';
import { soleText } from '../../text-parts';
import { linkedCompany } from '../address';
import { clearText, isNode, type GraphNode } from './public-graph';
import { standsUnder } from './public-subject';
import { LINKEDIN } from '../selectors';

export interface PublicWork {
  title: Reading;
  company: Reading;
  companyUrl: Reading;
}

interface Job {
  name: string;
  url: string | null;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** The employers that a guest may read; the others are asterisks. */
function jobsOf(person: GraphNode | undefined): Job[] {
  return listOf(person?.worksFor)
    .filter(isNode)
    .flatMap(({ name, url }) => {
      const clear = clearText(name);
      return clear
        ? [{ name: clear, url: typeof url === 'string' ? canonicalCompanyAddress(url) : null }]
        : [];
    });
}

/** The title, where one title stands for one employer, and neither list hides another. */
function titleOf(person: GraphNode | undefined, company: Reading): Reading {
  const titles = listOf(person?.jobTitle);
  const sure = titles.length === 1 && listOf(person?.worksFor).length === 1 && company !== undefined;
  return sure ? reading(clearText(titles[0]), 'embedded', 'jsonLd') : undefined;
}

/**
 * Employer and title of today. Of several employers none is more certain than the others, unless card or title
 * names one of them.
 * @param heading with the name, in the person's own card.
 * @param behind what stands behind the name in the title: it may be the employer, a place or a headline.
 */
export function publicWork(
  root: Document,
  unread: Unread,
  person: GraphNode | undefined,
  heading: Element | undefined,
  behind: readonly string[],
): PublicWork {
  const jobs = jobsOf(person);
  const sections = shownElements(root, LINKEDIN.publicEmployer).filter((one) => standsUnder(one, heading));
  const shown = new Set(sections.map((section) => clearText(soleText(section))));
  const card = shown.size === 1 ? [...shown][0] : undefined;
  const titled = behind.find((text) => jobs.some(({ name }) => name === text));
  const embedded = jobs.length === 1 ? jobs[0]?.name : titled;
  const company = settle(unread, 'company', [
    reading(embedded, 'embedded', 'jsonLd'),
    reading(card, 'semantic', 'publicEmployer'),
  ]);
  const links = sections.flatMap((section) => [...section.querySelectorAll('a')].map(linkedCompany));
  const linked = company?.value === card ? links.filter((link) => link !== null) : [];
  const job = jobs.find(({ name }) => name === company?.value);
  return {
    title: titleOf(person, company),
    company,
    companyUrl:
      company &&
      settle(unread, 'companyUrl', [
        reading(job?.url, 'embedded', 'jsonLd'),
        ...linked.map((link) => reading(link, 'semantic', 'publicEmployer')),
      ]),
  };
}

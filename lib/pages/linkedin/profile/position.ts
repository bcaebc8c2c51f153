import { oneLine } from '../../text';
import { hasStranger, linkedCompany } from '../address';
import { around, linesIn, lookOf, looksAround, type Line } from './profile-lines';

/** One line of a person's work history, as a section of the page shows it. */
export interface Position {
  /** Absent where the entry does not tell it with certainty. */
  title: string | undefined;
  company: string | undefined;
  companyUrl: string | null;
  /** The year it began in, while it lasts; absent once it has ended. */
  since: number | undefined;
}

/**
 * `Dec 2019 - Present · 2 yrs`, `2021年3月 - 至今 · 4 年`: a range, a middle dot and how long. Told by its
 * shape, since the words are translated.
 * @returns the year of an open range, 0 for one that has ended, null for any other line.
 */
export function rangeIn(line: string | undefined): number | null {
  const [dates, length] = line?.split(' · ') ?? [];
  const years = dates?.match(/(?<!\d)(?:19|20|25)\d\d(?!\d)/g) ?? [];
  if (!years.length || !length || !/\d/.test(length)) return null;
  // A range with one year is still open; without a dash it is a job that began and ended within it.
  return years.length === 1 && /[-–—~〜至]/.test(dates ?? '') ? Number(years[0]) : 0;
}

const beforeDot = (text: string) => text.split(' · ')[0] ?? text;
const isBegunBy = (text: string | undefined, name: string) => text === name || text?.startsWith(`${name} · `);

const listOf = ({ element }: Line) => element.closest('li');

/** The one line that names the employer: as the top card does, or else as the entry's picture is called. */
function companyLine(
  lines: readonly Line[],
  shown: readonly string[],
  pictures: readonly string[],
): { line: Line; company: string } | null {
  const found = lines.flatMap((line) => {
    const name = shown.find((one) => isBegunBy(line.text, one));
    return name === undefined ? [] : [{ line, company: name }];
  });
  const pictured = lines.flatMap((line) => {
    const name = line.text === undefined ? undefined : beforeDot(line.text);
    return name && pictures.some((picture) => picture.includes(name)) ? [{ line, company: name }] : [];
  });
  const [first, second] = found.length ? found : pictured;
  return first && !second ? first : null;
}

/** The companies an entry links to: its own, or more than one where entries ran together. */
const companiesIn = (entry: Element) =>
  new Set([...entry.querySelectorAll('a[href*="/company/"]')].map(linkedCompany));

/**
 * The title of an entry with one role: in the block of employer and dates, the one line that looks neither like the
 * employer nor like the dates (place and kind of work are small print, as the dates are).
 */
function titleBeside(entry: Element, lines: readonly Line[], company: Line, date: Line): string | undefined {
  const block = around(company.element, date.element);
  const small = looksAround(date, block);
  const other = lookOf(company, entry);
  const left = lines.filter(
    (line) =>
      line !== company &&
      line !== date &&
      block.contains(line.element) &&
      lookOf(line, entry) !== other &&
      ![...looksAround(line, block)].some((look) => small.has(look)),
  );
  return left.length === 1 ? left[0]?.text : undefined;
}

/** A role among several at one employer. */
interface Role {
  /** Lines that look as the employer's name does: one is the title. */
  titles: Line[];
  others: Line[];
}

function roleIn(entry: Element, lines: readonly Line[], company: Line): Role {
  const look = lookOf(company, entry);
  const isTitle = (line: Line) => look !== '' && lookOf(line, entry) === look;
  return { titles: lines.filter(isTitle), others: lines.filter((line) => !isTitle(line)) };
}

/**
 * Is the list of roles whole? An employer has a list only for two and more, and a role with details has dates; where
 * a role or its dates are gone, another one would look like the current one.
 */
function isWhole(entry: Element, lines: readonly Line[], company: Line): boolean {
  const items = new Set(lines.map(listOf).filter((item) => item !== listOf(company)));
  const roles = [...items]
    .map((item) =>
      roleIn(
        entry,
        lines.filter((line) => listOf(line) === item),
        company,
      ),
    )
    .filter(({ titles }) => titles.length > 0);
  const isDated = ({ others }: Role) => !others.length || others.some(({ text }) => rangeIn(text) !== null);
  return roles.length > 1 && roles.every(isDated);
}

/**
 * The positions an entry holds: itself, or the roles nested in it where it is an employer with several.
 * An entry without dates is one of which nothing is known.
 * @param shown employer and school as the top card tells them: they prove which line is the employer.
 * @param slug of the person: an entry that links to somebody else's profile names no employer.
 */
export function positionsOf(entry: Element, shown: readonly string[], slug: string | null): Position[] {
  const lines = linesIn(entry, (element) => element.matches('button, [role="button"]'));
  const pictures = [...entry.querySelectorAll('[alt], figure [aria-label]')]
    .flatMap((image) => [image.getAttribute('alt'), image.getAttribute('aria-label')])
    .flatMap((text) => oneLine(text) ?? []);
  const own = entry.closest('li');
  const companies = companiesIn(entry);
  const companyUrl = companies.size === 1 ? ([...companies][0] ?? null) : null;
  const isUnclear = companies.size > 1 || hasStranger(entry, slug);
  const undated = { title: undefined, company: undefined, companyUrl: null, since: undefined };
  if (lines.every(({ text }) => rangeIn(text) === null)) return [undated];
  return lines
    .map((line) => ({ line, range: rangeIn(line.text) }))
    .flatMap(({ line: date, range }) => {
      if (range === null) return [];
      const item = listOf(date);
      const header = lines.filter((line) => listOf(line) === own);
      const named = isUnclear ? null : companyLine(header, shown, pictures);
      const beside = lines.filter((line) => listOf(line) === item);
      const alone = beside.filter(({ text }) => rangeIn(text) !== null).length === 1;
      const titleIn = (company: Line): string | undefined => {
        if (item === own) return titleBeside(entry, beside, company, date);
        const { titles } = roleIn(entry, beside, company);
        return titles.length === 1 && isWhole(entry, lines, company) ? titles[0]?.text : undefined;
      };
      return {
        title: named && alone ? titleIn(named.line) : undefined,
        company: named?.company,
        companyUrl,
        since: range || undefined,
      };
    });
}

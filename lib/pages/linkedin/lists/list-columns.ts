import { isSwitchedOff, seenText } from '../../seen-text';
import { ownText } from '../../text-parts';
import { linkedSlug } from '../address';
import { formOf } from './list-form';
import { degreeIn } from './list-name';
import type { ListRow } from './list-rows';
import { LINKEDIN } from '../selectors';

/** One line of text in a row. */
export interface Line {
  element: Element;
  text: string;
  /** The smallest element around this line and the name. */
  meets: Element;
}

/** The lines of all rows that look alike and stand alike to the name: the same part of each person. */
export interface Column {
  form: string;
  lines: Map<ListRow, Line>;
}

function meeting(line: Element, name: Element): Element {
  let at = line;
  while (!at.contains(name) && at.parentElement) at = at.parentElement;
  return at;
}

/** The link of the picture, or of the place where it is not loaded yet: it says only whether somebody is online. */
const isPictureOf = (row: ListRow, link: Element) =>
  !link.contains(row.nameLink) && link.querySelector('img, figure, svg, :empty') !== null;

/** Texts of a row that nobody can act on. A line that mentions other people, or sits in their links, is none. */
function linesOf(row: ListRow): Line[] {
  const lines: Line[] = [];
  const visit = (element: Element): void => {
    if (isSwitchedOff(element) || element.matches(LINKEDIN.control)) return;
    if (element.localName === 'a' && (linkedSlug(element) !== row.slug || isPictureOf(row, element))) return;
    const own = ownText(element);
    if (!own) {
      for (const child of element.children) visit(child);
      return;
    }
    const text = seenText(element);
    const before = element.previousElementSibling;
    // More than its own words: another extension put something into it, or it is put together of other people.
    if (!text || text !== own || (before && seenText(before) === text)) return;
    if (element.contains(row.nameLink) || degreeIn(text) !== null) return;
    lines.push({ element, text, meets: meeting(element, row.nameLink) });
  };
  visit(row.element);
  return lines;
}

/** A row lives as long as one reading, which asks it twice. */
const degrees = new WeakMap<ListRow, string | null>();

/** @returns the degree that a row tells, once or several times alike; null where it tells none or two. */
export function degreeOf(row: ListRow): string | null {
  const known = degrees.get(row);
  const degree = known === undefined ? readDegree(row) : known;
  degrees.set(row, degree);
  return degree;
}

function readDegree(row: ListRow): string | null {
  const told = new Set<string>();
  for (const element of row.element.querySelectorAll('*')) {
    const text = ownText(element);
    const degree = text === undefined ? null : degreeIn(text);
    if (degree === null) continue;
    const other = element.closest(LINKEDIN.profileLink);
    if (!other || linkedSlug(other) === row.slug) told.add(degree);
  }
  return told.size === 1 ? ([...told][0] ?? null) : null;
}

/** Words around one digit of a degree, as screen readers hear it (`2nd degree connection`). */
const DEGREE_WORDS = /^[^\d]{0,20}[1-3](?!\d)[^\d]{0,40}$/u;

/** A phrase that says the same on every row is a label, and so is one that repeats the name or counts degrees. */
function isLabel({ lines }: Column): boolean {
  const texts = [...lines].map(([row, { text }]) => (text.includes(row.name) ? '' : text));
  const kinds = new Set(texts).size;
  const counts = kinds <= 3 && texts.every((text) => DEGREE_WORDS.test(text));
  return counts || texts.every((text) => text === '') || (texts.length > 1 && kinds === 1);
}

/**
 * The parts that most rows of a list have, told apart by how they look.
 * @returns without labels, controls, degrees and what mentions other people. A row with two different texts in one
 * place has none there, and what many rows have twice is no part.
 */
export function columnsOf(rows: readonly ListRow[]): Column[] {
  const columns = new Map<string, Column>();
  const torn = new Map<string, Set<ListRow>>();
  for (const row of rows) {
    for (const line of linesOf(row)) {
      const form = formOf(line.element, line.meets);
      const column = columns.get(form) ?? { form, lines: new Map<ListRow, Line>() };
      columns.set(form, column);
      if ((column.lines.get(row)?.text ?? line.text) !== line.text)
        torn.set(form, (torn.get(form) ?? new Set()).add(row));
      else column.lines.set(row, line);
    }
  }
  for (const [form, some] of torn) for (const row of some) columns.get(form)?.lines.delete(row);
  return [...columns.values()].filter(
    (column) =>
      column.lines.size * 2 > rows.length &&
      (torn.get(column.form)?.size ?? 0) * 4 < rows.length &&
      !isLabel(column),
  );
}

/** Of several parts those in the same block as the name; below it rows tell why they were found. */
export function besideName(columns: readonly Column[]): Column[] {
  const height = ({ lines }: Column) =>
    [...lines].reduce((sum, [row, { meets }]) => sum + depth(meets, row.element), 0) / lines.size;
  const heights = columns.map(height);
  const nearest = columns[heights.indexOf(Math.max(...heights))];
  return columns.filter(({ lines }) => {
    const shared = [...lines].filter(([row, { meets }]) => nearest?.lines.get(row)?.meets === meets);
    return shared.length * 2 > lines.size;
  });
}

function depth(element: Element, outer: Element): number {
  let steps = 0;
  for (let at: Element | null = element; at && at !== outer; at = at.parentElement) steps += 1;
  return steps;
}

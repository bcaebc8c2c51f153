import { reading, settle, type Reading, type Unread } from '../../evidence';
import { hasStranger } from '../address';
import { degreeIn } from '../lists/list-name';
import { around, linesIn, lookOf, saidOutside, type Line } from './profile-lines';
import { LINKEDIN } from '../selectors';

/** `He/Him`, `(sie/ihr)`. */
const PRONOUNS = /^\(?\p{L}+(?:\s?\/\s?\p{L}+)+\)?$/u;
const DOT = /^[·•]$/;
/** `500+`, `65.440 Follower:innen`: a number and what is counted. */
const COUNT = /^\d[\d.,\s]*\+?(?:\s\p{L}[\p{L}:*]*)?$/u;
/** More lines than this around a name are a list, not the person's own line. */
const MOST_BESIDE = 8;

/** `2nd degree connection`, once the badge around it is gone. */
const SPELLED_DEGREE = /^[1-3]\S{0,3}\s/;
/** A degree that lost its dot or its twin is still no headline. */
const isDegree = (text: string) =>
  degreeIn(text) !== null || (text.length < 9 && degreeIn(`· ${text}`) !== null);
const isControl = (element: Element) =>
  element.matches('button, [role="button"], [role="menu"], figure, nav');
const isControlOrLink = (element: Element) => isControl(element) || element.localName === 'a';
const distinct = (lines: readonly Line[]) => [...new Set(lines.map(({ text }) => text))];

export interface CardSources {
  card: Element;
  heading: Element;
  name: string;
  /** Slugs and tokens under which the person's own links run. */
  own: readonly (string | null)[];
  /** Employer and school as the card's buttons tell them. */
  shown: readonly string[];
}

export interface CardLines {
  headline: Reading;
  location: Reading;
  degree: Reading;
}

/** The row of a contact link, or of the dot before it: the nearest lines around it that are not the heading's. */
function rowAround(anchor: Element, card: Element, heading: Element): Element | null {
  for (let row = anchor.parentElement; row && row !== card; row = row.parentElement) {
    if (row.contains(heading)) return null;
    if (!row.querySelector('a')) continue;
    if (linesIn(row, isControlOrLink).some(({ text }) => !DOT.test(text ?? ''))) return row;
  }
  return null;
}

function placeRows(card: Element, heading: Element): Element[] {
  const contacts = [...card.querySelectorAll(LINKEDIN.contactLink)];
  const dots = linesIn(card).filter(({ text }) => DOT.test(text ?? ''));
  // Two of nine server-driven pages have a contact link that leads nowhere; the dot before it stands there too.
  const anchors = contacts.length ? contacts : dots.length === 1 ? dots.map(({ element }) => element) : [];
  return [...new Set(anchors.flatMap((anchor) => rowAround(anchor, card, heading) ?? []))];
}

/** Small print of one row has classes in common; what another extension puts between has its own. */
function isKin(line: Line, row: Element): boolean {
  const classesOf = (element: Element) => {
    const classes = new Set<string>();
    for (let at: Element | null = element; at && at !== row; at = at.parentElement)
      for (const one of at.classList) classes.add(one);
    return classes;
  };
  const own = classesOf(line.element);
  const others = [...row.querySelectorAll('a'), ...linesIn(row).map(({ element }) => element)].filter(
    (one) => !line.element.contains(one) && !one.contains(line.element),
  );
  return others.some((other) => [...classesOf(other)].some((one) => own.has(one)));
}

/** The one line of the row that is neither dot nor number. */
function placeIn(row: Element, own: readonly string[]): Line | null {
  const lines = linesIn(row, isControlOrLink);
  const rest = lines.filter(({ text }) => !DOT.test(text ?? '') && !COUNT.test(text ?? ''));
  const [line] = rest;
  const clear = distinct(rest).length === 1 && line?.text !== undefined && !own.includes(line.text);
  return clear && isKin(line, row) ? line : null;
}

/** The degree is written beside the name: behind a dot, or with a twin that spells it out. */
function degreesAround(
  heading: Element,
  scope: Element,
  name: string,
): { lines: Line[]; digits: Set<string> } {
  for (let at: Element | null = heading.parentElement; at && scope.contains(at); at = at.parentElement) {
    const beside = linesIn(at, isControl).filter(({ text }) => text !== name);
    const told = beside.filter(({ element, text }) => {
      const spelled = element.getAttribute('aria-hidden') === 'true' ? `· ${text}` : (text ?? '');
      return degreeIn(spelled) !== null;
    });
    const digits = told.map(({ text }) => degreeIn(`· ${text?.replace(/^[·•]\s*/, '')}`) ?? '');
    if (told.length) return { lines: told, digits: new Set(digits) };
    if (beside.some(({ text }) => !PRONOUNS.test(text ?? ''))) break;
  }
  return { lines: [], digits: new Set() };
}

/** What the page says beside the name in other places: the bar that stays on top, the person's own posts. */
function besideName(
  { card, heading, name }: CardSources,
  candidates: ReadonlySet<string>,
): Set<string> | null {
  let named = false;
  for (const element of saidOutside(card, name)) {
    // A copy of the card itself, from one page to the next, is no second witness.
    if (element.localName === heading.localName && element.className === heading.className) continue;
    let at = element.parentElement;
    for (let depth = 0; at && depth < 8 && !at.contains(card); depth += 1, at = at.parentElement) {
      const beside = linesIn(at, isControl).filter(({ text }) => text !== name);
      if (beside.length > MOST_BESIDE) break;
      const said = beside.flatMap(({ text }) => (text && candidates.has(text) ? [text] : []));
      if (said.length) return new Set(said);
      named ||= beside.length > 0;
    }
  }
  return named ? new Set() : null;
}

/** Does a line look in any way of its own? What another extension brings often has no class but the block's. */
const hasLook = ({ element }: Line, heading: Element) =>
  !heading.className || element.closest('[class]')?.contains(heading) === false;

/** Employer and school in one line, `Pinewharf · Hollow University`, or one of them. */
const isWorkLine = (text: string, shown: readonly string[]) =>
  shown.some((name) => text === name || text.startsWith(`${name} · `) || text.endsWith(` · ${name}`));

/** Where the headline can stand: up to the row of the place; without that row, the nearest lines at the name. */
function headlineScope(
  { card, heading }: CardSources,
  rows: readonly Element[],
  isNamed: (line: Line) => boolean,
): Element {
  const scopes = rows.map((row) => around(heading, row));
  const inner = scopes.find((scope) => scopes.every((other) => other.contains(scope)));
  if (inner) return inner;
  let at = heading.parentElement ?? card;
  while (at !== card && card.contains(at) && linesIn(at, isControlOrLink).every(isNamed))
    at = at.parentElement ?? card;
  return at;
}

/**
 * Headline, place and degree of a top card, by elimination: every line near the name is named (the name itself,
 * degree, pronouns, employer and school, the place beside the contact link), and what is left over is the headline
 * if it is one line. The bar that stays on top repeats it; where that bar is there, it has to agree.
 */
export function readCardLines(unread: Unread, sources: CardSources): CardLines {
  const { card, heading, name, own, shown } = sources;
  const rows = placeRows(card, heading);
  const places = rows.flatMap((row) => placeIn(row, [name, ...shown]) ?? []);
  const place = distinct(places).length === 1 && places.length === rows.length ? places[0] : undefined;
  const { lines: degreeLines, digits } = degreesAround(heading, card, name);
  const named = new Set(
    [...degreeLines, ...rows.flatMap((row) => linesIn(row))].map(({ element }) => element),
  );
  const isNamed = ({ element, text }: Line) =>
    named.has(element) ||
    text === name ||
    heading.contains(element) ||
    (text !== undefined &&
      (PRONOUNS.test(text) || DOT.test(text) || isDegree(text) || isWorkLine(text, shown)));

  const scope = headlineScope(sources, rows, isNamed);
  const lines = linesIn(scope, isControlOrLink);
  // A degree further from the name is another person's, even if their name and link are gone.
  const isStray = ({ element, text }: Line) => !named.has(element) && text !== undefined && isDegree(text);
  const strange = hasStranger(scope, ...own) || (digits.size > 0 && lines.some(isStray));
  const left = lines.filter((line) => !isNamed(line));
  // Beside a name that is a heading, another one is somebody else's name, or heads what another extension brings.
  const isHeading = ({ element }: Line) =>
    /^h\d$/.test(heading.localName) && scope.contains(element.closest('h1, h2, h3, h4'));
  const texts = distinct(left.filter((line) => !isHeading(line))).filter((text) => text !== undefined);
  const beside = besideName(sources, new Set(texts));
  // A headline looks unlike small print; a lone line that looks like it is another place or a company.
  const smallPrint = linesIn(scope).filter((line) => isNamed(line) && line.text !== name);
  const small = new Set(smallPrint.map((line) => lookOf(line, card)));
  // With neither the row of the place nor that bar, only a class that has been the headline's for years will do.
  const alone =
    distinct(left).length === 1 &&
    !SPELLED_DEGREE.test(texts[0] ?? '') &&
    !left.some(isHeading) &&
    left.every((line) => !small.has(lookOf(line, card) || '-') && hasLook(line, heading)) &&
    (rows.length > 0 || left.some(({ element }) => element.matches(LINKEDIN.headline)));
  // What another extension put into the line it puts elsewhere too, and that bar would repeat it.
  const clear = left.every(({ text }) => text !== undefined);
  const repeated = beside?.size === 1 && clear ? [...beside][0] : undefined;
  const agreed = beside ? repeated : alone ? texts[0] : undefined;
  const headline = strange ? undefined : agreed;
  if (headline === undefined) unread.push({ part: 'headline', reason: left.length ? 'disagree' : 'missing' });
  return {
    headline: reading(headline, 'position', 'nameHeading'),
    location: strange ? undefined : reading(place?.text, 'position', 'contactLink'),
    degree: settle(
      unread,
      'degree',
      strange ? [] : [...digits].map((digit) => reading(digit, 'semantic', 'nameHeading')),
    ),
  };
}

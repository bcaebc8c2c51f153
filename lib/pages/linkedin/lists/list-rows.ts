import { oneLine } from '../../text';
import { linkedSlug, queriedSlug, tokenIn } from '../address';
import { formOf } from './list-form';
import { nameAmong, type Around } from './list-name';
import { LINKEDIN } from '../selectors';

/** One person of a list. */
export interface ListRow {
  /** Everything that belongs to this person and to no other. */
  element: Element;
  nameLink: Element;
  name: string;
  /** The slug of the person's own links, or a member token where they carry that. */
  slug: string;
  /** The member token that the own links carry beside the slug. */
  token: string | null;
  /** `urn:li:member:…` of the list's item, where that item holds this person alone. */
  memberId: string | null;
}

interface ProfileLink {
  link: Element;
  slug: string;
  /** Holds text and no other link: may hold the name. */
  names: boolean;
  /** Holds a picture, nothing, or the whole row: only the row's person has such a link. */
  frames: boolean;
}

function profileLinks(scope: Element): ProfileLink[] {
  const found: ProfileLink[] = [];
  for (const link of scope.querySelectorAll(LINKEDIN.profileLink)) {
    const slug = linkedSlug(link);
    if (!slug || link.closest(LINKEDIN.besideList) || link.closest(LINKEDIN.formerView)) continue;
    const inside = [...link.querySelectorAll('a[href]')];
    const names = !inside.length && /\p{L}/u.test(link.textContent);
    const frames = inside.length
      ? inside.some((one) => linkedSlug(one) === slug)
      : !names || link.querySelector('img, figure') !== null;
    found.push({ link, slug, names, frames });
  }
  return found;
}

/** Whose links stand inside each element, mere mentions left out: an element with those of two is more than a row. */
function peopleInside(links: readonly ProfileLink[], scope: Element): Map<Element, Set<string>> {
  const framed = new Set(links.filter(({ frames }) => frames).map(({ slug }) => slug));
  const people = new Map<Element, Set<string>>();
  for (const { link, slug } of links.filter((one) => framed.has(one.slug))) {
    for (let at: Element | null = link; at && at !== scope; at = at.parentElement) {
      const slugs = people.get(at) ?? new Set();
      people.set(at, slugs.add(slug));
    }
  }
  return people;
}

/** The largest element around a link that holds nobody else, within its item of the list. */
function rowAround(
  { link, slug }: ProfileLink,
  item: Element | null,
  people: ReadonlyMap<Element, ReadonlySet<string>>,
  scope: Element,
): Element {
  let at = link;
  for (let up = at.parentElement; up && at !== item && up !== scope; up = up.parentElement) {
    if ([...(people.get(up) ?? [])].some((other) => other !== slug)) break;
    at = up;
  }
  return at;
}

/** The labels of some elements of a row, without those inside of somebody else's link. */
function labelsIn(row: Element, selector: string, owners: readonly (string | null)[]): string[] {
  return [...row.querySelectorAll(selector)]
    .filter((element) => owners.includes(linkedSlug(element.closest(LINKEDIN.profileLink))))
    .map((element) => oneLine(element.getAttribute('alt') ?? element.getAttribute('aria-label')))
    .filter((label) => label !== undefined);
}

interface Candidate extends ListRow {
  item: Element | null;
  /** How the name stands in its row: rows of one list are built alike. */
  form: string;
  pictures: string[];
  labelled: boolean;
  phrases: Around[];
}

/**
 * Proves who a row is about: the name is the text of a link, and a second witness ties that link to the row (its
 * picture, a link around it, the label of a control, the slug in an invitation). Whoever is only mentioned in a row
 * has no second witness.
 */
function candidate(row: Element, item: Element | null, own: readonly ProfileLink[]): Candidate | null {
  const naming = own.filter(({ names }) => names);
  const [first] = naming;
  if (!first) return null;
  const { slug } = first;
  // Pictures of people known in common stand in a row too, outside of any link.
  const pictures = labelsIn(row, LINKEDIN.personPicture, [slug]);
  const controls = labelsIn(row, LINKEDIN.labelledControl, [slug, null]);
  const named = nameAmong(
    naming.map(({ link }) => link),
    [...pictures, ...controls],
  );
  if (!named) return null;
  const invites = [...row.querySelectorAll(LINKEDIN.rowInvite)].map((link) =>
    queriedSlug(link, 'vanityName'),
  );
  if (invites.some((invited) => invited !== slug)) return null;
  const around = linkedSlug(named.link.parentElement?.closest(LINKEDIN.profileLink) ?? null);
  if (around !== null && around !== slug) return null;
  const framed = own.some(({ link, frames }) => frames && link !== named.link);
  if (!named.labelled && !framed && around !== slug && !invites.length) return null;
  const tokens = new Set(
    own.map(({ link }) => tokenIn(link.getAttribute('href'))).filter((token) => token !== null),
  );
  return {
    element: row,
    item,
    nameLink: named.link,
    name: named.name,
    slug,
    token: tokens.size === 1 ? ([...tokens][0] ?? null) : null,
    memberId: null,
    form: formOf(named.link, item ?? row),
    pictures,
    labelled: named.labelled || named.phrases.length > 0,
    phrases: named.phrases,
  };
}

/** A picture of somebody else in the person's own place: a label that no other row has and that lacks the name. */
function isOfAnother(row: Candidate, all: readonly Candidate[]): boolean {
  return (
    row.pictures.length > 0 &&
    !row.pictures.some((label) => label.includes(row.name)) &&
    row.pictures.some((label) => all.every((other) => other === row || !other.pictures.includes(label)))
  );
}

/** Not a name but the phrase that other rows have around theirs (`View …’s profile`): the name itself is missing. */
function isPhrase({ name }: Candidate, all: readonly Candidate[]): boolean {
  return all.some(({ phrases }) =>
    phrases.some(([before, after]) => (before || after) && name.startsWith(before) && name.endsWith(after)),
  );
}

/** A text that no label repeats is a name only where it stands like the names of other rows. */
const isProved = (row: Candidate, all: readonly Candidate[]): boolean =>
  row.labelled || all.some((other) => other.labelled && other.form === row.form);

/** Somebody shown inside another person's item, and not in the way that the list shows its people. */
function isInserted(row: Candidate, all: readonly Candidate[]): boolean {
  const alike = (form: string) => all.filter((other) => other.form === form).length;
  return all.some(
    (other) =>
      other !== row && other.item !== null && other.item === row.item && alike(other.form) > alike(row.form),
  );
}

/** The number that the list's item carries, where the item shows nobody else. */
function memberIdOf(row: Element, slug: string, links: readonly ProfileLink[]): string | null {
  const result = row.closest(LINKEDIN.memberResult);
  const urn = result?.getAttribute('data-chameleon-result-urn') ?? '';
  const alone = links.every((one) => one.slug === slug || !one.frames || !result?.contains(one.link));
  return alone && /^urn:li:member:[1-9]\d*$/.test(urn) ? urn : null;
}

/** Shown twice, told twice: the second one adds nothing, and two names for one address prove neither. */
function once(rows: readonly Candidate[]): Candidate[] {
  return rows.filter(
    (row, at) =>
      rows.findIndex((other) => other.slug === row.slug) === at &&
      rows.every((other) => other.slug !== row.slug || other.name === row.name),
  );
}

/**
 * The people of a list, top to bottom, whatever the list is made of: told by links and by who has a picture or a
 * label, not by class names.
 * @param scope the part of the page that holds the list.
 * @returns only rows whose person is certain. Works on the live tree, where links stand inside links, and on the
 * tree that a parser makes of it.
 */
export function listRows(scope: Element): ListRow[] {
  const links = profileLinks(scope);
  const people = peopleInside(links, scope);
  const found = new Map<Element, Candidate>();
  for (const link of links.filter(({ names }) => names)) {
    const nearest = link.link.closest(LINKEDIN.listItem);
    const item = nearest && scope.contains(nearest) && nearest !== scope ? nearest : null;
    const row = rowAround(link, item, people, scope);
    if (found.has(row)) continue;
    const own = links.filter((other) => other.slug === link.slug && row.contains(other.link));
    const person = candidate(row, item, own);
    if (person) found.set(row, { ...person, memberId: memberIdOf(row, link.slug, links) });
  }
  const all = [...found.values()];
  const others = [isOfAnother, isPhrase, isInserted];
  return once(all.filter((row) => isProved(row, all) && !others.some((is) => is(row, all))));
}

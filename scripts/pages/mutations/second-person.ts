import type { FlatReading } from '../flat-reading';
import { anyElement, outwards, type Mutation, type Scene } from './mutation';
import { exchange, exchangeIn, otherPerson, type OtherPerson } from './other-person';
import { plain } from './told-text';

const rowsOf = ({ expected }: Scene) => (expected.rows ?? []) as FlatReading[];
const isMail = ({ address }: Scene) => address.startsWith('https://mail.google.com/');

/** The smallest element that says all of these, by text or address. */
function holderOf(scene: Scene, texts: readonly string[]): Element | null {
  const wanted = texts.map(plain);
  const holds = (element: Element) => {
    const text = plain(element.textContent);
    return wanted.every((one) => text.includes(one));
  };
  let at: Element | null = null;
  for (let next: Element | undefined = scene.root.body; next && holds(next);) {
    at = next;
    next = [...at.children].find(holds);
  }
  return at;
}

function place(scene: Scene, added: Element, beside: Element | null): void {
  const at = beside ?? anyElement(scene);
  if (scene.random.chance(0.5)) at?.before(added);
  else at?.after(added);
}

/** Mostly between blocks, as pages are made; now and then in the middle of a line. */
function blockOf(scene: Scene): Element | null {
  const at = anyElement(scene);
  return scene.random.chance(0.9) ? (at?.closest('div, section, li, article, aside, main') ?? at) : at;
}

/** A card as "people you may know" shows them, anywhere in the page. */
export const addPersonCard: Mutation = (scene) => {
  const { random, root } = scene;
  const other = otherPerson(random);
  const card = root.createElement(random.pick(['section', 'div', 'li', 'aside']));
  card.innerHTML = isMail(scene) ? '<span></span><p></p><p></p>' : '<a><h2></h2></a><p></p><p></p>';
  const link = card.querySelector('a');
  const [headline, location] = card.querySelectorAll('p');
  const name = link?.firstElementChild ?? card.querySelector('span');
  link?.setAttribute('href', other.profileUrl);
  if (isMail(scene)) {
    // A chip beside the mail, as contact cards and calendars have them; inside a header it would be a recipient.
    for (const [key, value] of Object.entries({ email: other.emails, name: other.name })) {
      name?.setAttribute(key, String(value));
    }
  }
  if (name) name.textContent = other.name;
  if (headline) headline.textContent = other.headline;
  if (location) location.textContent = other.location;
  place(scene, card, isMail(scene) ? (root.body?.firstElementChild ?? null) : blockOf(scene));
  return { addedRows: rowsOf(scene).length ? addedRow(other) : [] };
};

const addedRow = (other: OtherPerson): FlatReading[] => [other];

/** The page's own card again, about someone else. */
export const addTwinCard: Mutation = (scene) => {
  const { random, expected } = scene;
  if (isMail(scene) || rowsOf(scene).length) return null;
  const person = expected.viewerName
    ? { name: expected.viewerName, profileUrl: expected.viewerProfileUrl }
    : expected;
  const texts = [person.name, random.pick([person.headline, person.location, person.industry, undefined])];
  const card = outwards(
    scene,
    holderOf(
      scene,
      texts.filter((one) => typeof one === 'string'),
    ),
    4,
  );
  if (!card || typeof person.name !== 'string') return null;
  const twin = card.cloneNode(true) as Element;
  const other = otherPerson(random);
  exchangeIn(twin, exchange(person, other));
  place(scene, twin, random.chance(0.6) ? card : null);
  // Beside a conversation the card may be one more line of the list of conversations.
  return { addedRows: Array.isArray(expected.conversations) ? [other] : [] };
};

/** One more row in a list, like the others. */
export const addRow: Mutation = (scene) => {
  const { random } = scene;
  const rows = rowsOf(scene);
  if (!rows.length) return null;
  const row = random.pick(rows);
  const holder = isMail(scene) ? mailRow(scene, row) : personRow(scene, row, rows);
  if (!holder) return null;
  const other = otherPerson(random);
  const pairs = isMail(scene) ? mailExchange(scene, row, other) : exchange(row, other);
  const added = holder.cloneNode(true) as Element;
  exchangeIn(added, pairs);
  const told = isMail(scene) ? toldAfter(row, pairs) : personTold(row, other);
  place(scene, added, holder);
  return { addedRows: [told] };
};

const personTold = (row: FlatReading, other: OtherPerson): FlatReading =>
  Object.fromEntries(
    Object.keys(row).map((field) => [field, row[field] === null ? null : (other[field] ?? row[field])]),
  );

/** The largest element that is about this row's person only. */
function personRow(scene: Scene, row: FlatReading, rows: FlatReading[]): Element | null {
  const own = [row.name, row.headline].filter((one) => typeof one === 'string');
  const others = rows.filter((one) => one.name !== row.name).map(({ name }) => plain(String(name)));
  let at = own.length === 2 ? holderOf(scene, own) : null;
  while (
    at?.parentElement &&
    !others.some((one) => plain(at?.parentElement?.textContent ?? '').includes(one))
  ) {
    if (at.parentElement === scene.root.body) break;
    at = at.parentElement;
  }
  return at;
}

function mailRow(scene: Scene, row: FlatReading): Element | null {
  const subject = typeof row.subject === 'string' ? plain(row.subject) : '';
  const lines = [...scene.root.querySelectorAll('tr')];
  // Several may have one subject.
  const says = (line: Element) =>
    plain(line.textContent).includes(subject) &&
    [...line.querySelectorAll('[title]')].some((one) => one.getAttribute('title') === row.date);
  return (subject && lines.find(says)) || null;
}

function mailExchange({ random }: Scene, row: FlatReading, other: OtherPerson): [string, string][] {
  const pairs: [string, string][] = [];
  for (const one of (row.participants ?? []) as { email: string; name: string | null; mine: boolean }[]) {
    if (one.mine) continue;
    pairs.push([one.email, `${random.word(5)}@${String(other.companyDomain)}`]);
    if (one.name) pairs.push([one.name, `${other.name} ${random.word(4)}`]);
  }
  if (typeof row.threadId === 'string' && typeof row.legacyThreadId === 'string') {
    const legacy = `19${Array.from({ length: 14 }, () => random.between(0, 15).toString(16)).join('')}`;
    pairs.push([row.legacyThreadId, legacy]);
    const number = /\d{8,}$/.exec(row.threadId)?.[0];
    if (number)
      pairs.push([number, row.threadId.includes('-f:') ? BigInt(`0x${legacy}`).toString() : number]);
  }
  return pairs.toSorted(([one], [two]) => two.length - one.length);
}

/** A row's reading with the same texts exchanged. */
function toldAfter(row: FlatReading, pairs: readonly [string, string][]): FlatReading {
  let text = JSON.stringify(row);
  for (const [from, to] of pairs) text = text.replaceAll(JSON.stringify(from).slice(1, -1), to);
  return JSON.parse(text) as FlatReading;
}

/** The view that was open before, about someone else, hidden and still there. */
export const addFormerView: Mutation = (scene) => {
  const { root, random, expected } = scene;
  const views = [...root.querySelectorAll('main, [role=main]')];
  const view = views.length ? random.pick(views) : root.body?.firstElementChild;
  if (!view || !root.body?.contains(view)) return null;
  const former = view.cloneNode(true) as HTMLElement;
  const other = otherPerson(random);
  exchangeIn(former, exchange(expected, other));
  former.setAttribute('style', 'display: none');
  place(scene, former, view);
  return {};
};

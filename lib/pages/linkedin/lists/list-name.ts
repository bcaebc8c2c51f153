import { seenText } from '../../seen-text';
import { ownText } from '../../text-parts';

/** `• 2nd`, `· 2. Grades`, `• 2촌`, `· 2º`: a dot, then words around one digit. */
const DEGREE = /^[•·‧・]\s*[^\d٠-٩]{0,16}([1-3١-٣])(?![\d٠-٩])[^\d٠-٩]{0,24}$/u;

/** The degree of connection in a text that is nothing else; null for any other text. */
export function degreeIn(text: string): string | null {
  const digit = DEGREE.exec(text)?.[1];
  return digit ? String('١٢٣'.indexOf(digit) + 1 || digit) : null;
}

const isText = (text: string | undefined): text is string =>
  text !== undefined && /\p{L}/u.test(text) && degreeIn(text) === null;

/** The texts that elements of a link hold themselves: one of them may be the name, others a phrase around it. */
function piecesOf(link: Element): string[] {
  return [link, ...link.querySelectorAll('*')].map(ownText).filter(isText);
}

/** Scripts whose words are set apart by spaces; others attach endings (`한서율님의 프로필`). */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** Does a label hold a name as whole words? */
export function holdsName(label: string, name: string): boolean {
  const at = label.indexOf(name);
  if (at < 0) return false;
  const before = label.slice(0, at).slice(-1);
  const after = label.charAt(at + name.length);
  const cut = (inside: string | undefined, outside: string) =>
    SPACED.test(inside ?? '') && SPACED.test(outside);
  return !cut(name[0], before) && !cut(name.at(-1), after);
}

/** What a phrase says before and after a name (`View `, `’s profile`). */
export type Around = readonly [before: string, after: string];

export interface NamedLink {
  name: string;
  link: Element;
  /** The name also stands in a label, outside of the link. */
  labelled: boolean;
  /** The phrases around the name: a name that has the same around it is such a phrase, its name lost. */
  phrases: Around[];
}

/**
 * Which text of a person's links is the name. Links also hold a degree, a phrase for screen readers around the same
 * name, or what another extension put there.
 * @param labels of the person's picture and of controls; one that says nothing but a text of the link settles it.
 * @returns null where more than one text could be it.
 */
export function nameAmong(links: readonly Element[], labels: readonly string[]): NamedLink | null {
  const pieces = links.flatMap((link) => piecesOf(link).map((text) => ({ text, link })));
  const wholes = links.map((link) => ({ text: seenText(link) ?? '', link }));
  const texts = [...pieces, ...wholes.filter(({ text }) => isText(text))];
  const only = (some: typeof texts) =>
    new Set(some.map(({ text }) => text)).size === 1 ? some[0] : undefined;
  const holders = [...labels, ...pieces.map(({ text }) => text)];
  const exact = texts.filter(({ text }) => labels.includes(text));
  const held = texts.filter(({ text }) => holders.some((one) => one !== text && holdsName(one, text)));
  const longest = held.filter(
    ({ text }) => !held.some((other) => other.text !== text && other.text.includes(text)),
  );
  const found =
    only(exact) ?? (exact.length ? undefined : (only(longest) ?? (held.length ? undefined : only(texts))));
  if (!found) return null;
  const { text: name, link } = found;
  return {
    name,
    link,
    labelled: labels.some((label) => holdsName(label, name)),
    phrases: holders
      .filter((one) => one !== name && holdsName(one, name))
      .map((one) => [one.slice(0, one.indexOf(name)), one.slice(one.indexOf(name) + name.length)]),
  };
}

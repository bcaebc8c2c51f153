import { foldText } from '../../../people/fold';

/** Whose signature is looked for. */
export interface Signer {
  /** Keys of the ways their name is written (`nameKey`). */
  names: ReadonlySet<string>;
  /** The written forms in Korean or Chinese letters, which stand in a line without a space around them. */
  cjkNames: readonly string[];
  /** What stands beside the name in what the sender is called: often the company (`서라온 (별빛푸드)`). */
  beside: readonly string[];
  email: string;
}

const HONORIFICS = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'ing', 'dipl', 'herr', 'frau']);
const CJK = /[\p{Script=Hangul}\p{Script=Han}]/u;
const CJK_NAME = /^[\p{Script=Hangul}\p{Script=Han}]{2,4}$/u;
const LATIN_NAME =
  /^\p{Script=Latin}[\p{Script=Latin}\p{M}.'’-]*(?:,? \p{Script=Latin}[\p{Script=Latin}\p{M}.'’-]*){1,3}$/u;

/** `OKAFOR, Dana M.` and `Dana Okafor` are one name, and so are `김 하늘` and `김하늘`. '' where it is no name. */
export function nameKey(text: string): string {
  if (/[\d:;!?@：]/.test(text)) return '';
  if (CJK.test(text)) return CJK_NAME.test(text.replace(/\s/g, '')) ? text.replace(/\s/g, '') : '';
  const words = foldText(text.slice(0, 80))
    .replace(/['’]/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && !HONORIFICS.has(word));
  return words.length > 1 ? words.sort().join(' ') : '';
}

/** Can this line be the name of somebody? A company of two words can look the same. */
export function mayBeName(text: string): boolean {
  return CJK_NAME.test(text.replace(/\s/g, '')) || LATIN_NAME.test(text);
}

/**
 * @param name as the page calls the sender: with a company or the name in another script beside it at times.
 * @param email of the sender: `dana.okafor@…` names them as well.
 */
export function signerOf(name: string, email: string): Signer {
  const [first = '', ...rest] = name.split(/\s*[()（）[\]|｜/_<>]\s*/).filter(Boolean);
  // `김하늘 Haneul Kim`: two scripts, no sign between them.
  const scripts = first.split(
    /(?<=[\p{Script=Hangul}\p{Script=Han}])\s+(?=\p{Script=Latin})|(?<=\p{Script=Latin})\s+(?=[\p{Script=Hangul}\p{Script=Han}])/u,
  );
  const written = [first, ...(scripts.length === 2 ? scripts : [])];
  // Beside a name of one script only a name in the other is another form of it; all else is a company, a team.
  const others = rest.filter(
    (one) => CJK.test(one) !== CJK.test(first) && mayBeName(one) && rest.length === 1,
  );
  const local = email.slice(0, email.lastIndexOf('@')).replace(/\d+$/, '');
  const keys = [...written, ...others].map(nameKey);
  const byAddress = nameKey(local.replace(/[._-]+/g, ' '));
  return {
    names: new Set([...keys, byAddress].filter(Boolean)),
    cjkNames: keys.filter((key) => CJK.test(key)),
    beside: rest.filter((one) => !others.includes(one)),
    email,
  };
}

/**
 * Takes the signer's name out of a line.
 * @returns what stands before and after it; null where the line does not hold the name as a part of its own.
 */
export function cutName(line: string, { names, cjkNames }: Signer): { before: string; after: string } | null {
  if (names.has(nameKey(line))) return { before: '', after: '' };
  for (const name of cjkNames) {
    const spaced = new RegExp(
      `(^|[\\s|｜/,，(（·•:：-])${[...name].join('\\s*')}(?=$|[^\\p{L}]|\\p{L}{2})`,
      'u',
    );
    const match = spaced.exec(line);
    if (match) {
      const end = match.index + match[0].length;
      return { before: line.slice(0, match.index), after: line.slice(end) };
    }
  }
  const words = line.split(' ');
  for (let n = Math.min(words.length - 1, 5); n > 1; n -= 1) {
    const last = words[n - 1] ?? '';
    const head = words
      .slice(0, n)
      .join(' ')
      .replace(/[,，(（|-]+$/, '');
    if (!CJK.test(head) && names.has(nameKey(head)) && !/[:;.!?]$/.test(last)) {
      return { before: '', after: `${/[,，(（]$/.exec(last)?.[0] ?? ''} ${words.slice(n).join(' ')}`.trim() };
    }
  }
  return null;
}

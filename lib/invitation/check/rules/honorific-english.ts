import type { TextKind } from '../../draft';
import type { Finding, LetterToCheck } from '../letter-check';
import { salutationLine } from './salutation-line';

const SALUTATION = /^(?:dear|hi|hello|good (?:morning|afternoon|day))[ ,]+([^,:!\n]{1,60})/i;
const IMPERSONAL = /^(?:dear (?:sir|madam)|to whom it may concern)/i;
const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|madame|dame|lord|lady)\.?$/i;
/** Addresses without a name. */
const NAMELESS =
  /\b(?:all|both|everyone|everybody|team|colleagues?|friends?|customer|client|partner|there|folks|again|ladies|gentlemen|sirs?|madam|manager|director|neighbou?r)\b/i;

/** A first line that begins to tell something: no salutation was meant. */
const TELLS = /^(?:I|we|you|your|our|the|this|thank|please|would|could|as|on|in|at|last|following)\b/i;

/** R11 in English: no salutation, an impersonal one, a title before the given name, and another person's name. */
export function englishHonorifics({ body, recipient, kind }: LetterToCheck): Finding[] {
  const line = salutationLine(body);
  if (!line || !recipient?.name) return [];
  const span = { start: line.start, end: line.start + line.text.length };
  const name = recipient.name;
  if (IMPERSONAL.test(line.text)) {
    return [{ rule: 'R11', level: 'warning', code: 'impersonal_salutation', params: { name }, span }];
  }
  if (TELLS.test(line.text) && line.text.split(/\s+/).length > 6 && !(kind && WITHOUT_SALUTATION.has(kind))) {
    return [{ rule: 'R11', level: 'hint', code: 'no_salutation', params: { name } }];
  }
  const called = SALUTATION.exec(line.text)?.[1]?.trim();
  if (!called || NAMELESS.test(called)) return [];
  const words = called.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && !/^(?:and|I)$/.test(word));
  const names = words.filter((word) => !TITLES.test(word));
  if (names.length === 0 || !sameScript(called, name)) return [];
  const known = parts(`${name} ${recipient.givenName ?? ''} ${recipient.familyName ?? ''}`);
  const isTheirs = names.some((word) =>
    parts(word).some((part) => known.some((other) => matches(part, other))),
  );
  // A single first name may be a nickname; a title or a full name is meant as the name itself.
  const certain = names.length >= 2 || words.length > names.length;
  if (!isTheirs) {
    const params = { written: called, name };
    return [{ rule: 'R11', level: certain ? 'error' : 'warning', code: 'wrong_name', params, span }];
  }
  return titleWithGivenName(line, words, names, recipient);
}

const WITHOUT_SALUTATION = new Set<TextKind>(['connection_note', 'phone_script', 'calendar_entry']);

/** "Dear Mr Tomas": a title belongs to the family name. */
function titleWithGivenName(
  line: { text: string; start: number },
  words: readonly string[],
  names: readonly string[],
  { givenName, familyName }: Recipient,
): Finding[] {
  const [only] = names;
  if (!givenName || !familyName || names.length !== 1 || words.length < 2 || !only) return [];
  const plain = (text: string) => parts(text).join(' ');
  if (plain(only) !== plain(givenName) || plain(givenName) === plain(familyName)) return [];
  const start = line.start + line.text.indexOf(only);
  const span = { start, end: start + only.length };
  const params = { words: words.join(' '), name: familyName };
  return [
    {
      rule: 'R11',
      level: 'warning',
      code: 'title_with_given_name',
      params,
      span,
      fix: { span, text: familyName },
    },
  ];
}

function parts(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}]+/u).filter(Boolean);
}

/** Initials and short forms (Tom, Thomas; A., Anna) count as the same name. */
function matches(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, 3);
  return a.slice(0, length) === b.slice(0, length);
}

type Recipient = NonNullable<LetterToCheck['recipient']>;

function sameScript(a: string, b: string): boolean {
  return /\p{Script=Latin}/u.test(a) === /\p{Script=Latin}/u.test(b);
}

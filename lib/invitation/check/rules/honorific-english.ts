import type { Finding, LetterToCheck } from '../letter-check';
import { salutationLine } from './salutation-line';

const SALUTATION = /^(?:dear|hi|hello|good (?:morning|afternoon|day))[ ,]+([^,:!\n]{1,60})/i;
const IMPERSONAL = /^(?:dear (?:sir|madam)|to whom it may concern)/i;
const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|madame|dame|lord|lady)\.?$/i;
/** Addresses without a name. */
const NAMELESS =
  /\b(?:all|both|everyone|everybody|team|colleagues?|friends?|customer|client|partner|there|folks|again|ladies|gentlemen|sirs?|madam|manager|director|neighbou?r)\b/i;

/** "Dear Sir or Madam" to somebody known, and a name that is not the recipient's. */
export function englishHonorifics({ body, recipient }: LetterToCheck): Finding[] {
  const line = salutationLine(body);
  if (!line || !recipient?.name) return [];
  const span = { start: line.start, end: line.start + line.text.length };
  if (IMPERSONAL.test(line.text)) {
    const params = { name: recipient.name };
    return [{ rule: 'R11', level: 'warning', code: 'impersonal_salutation', params, span }];
  }
  const called = SALUTATION.exec(line.text)?.[1]?.trim();
  if (!called || NAMELESS.test(called)) return [];
  const words = called.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && !/^(?:and|I)$/.test(word));
  const names = words.filter((word) => !TITLES.test(word));
  if (names.length === 0 || !sameScript(called, recipient.name)) return [];
  const known = parts(`${recipient.name} ${recipient.givenName ?? ''} ${recipient.familyName ?? ''}`);
  if (names.some((name) => parts(name).some((part) => known.some((other) => matches(part, other)))))
    return [];
  // A single first name may be a nickname; a title or a full name is meant as the name itself.
  const certain = names.length >= 2 || words.length > names.length;
  const params = { written: called, name: recipient.name };
  return [{ rule: 'R11', level: certain ? 'error' : 'warning', code: 'wrong_name', params, span }];
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

function sameScript(a: string, b: string): boolean {
  return /\p{Script=Latin}/u.test(a) === /\p{Script=Latin}/u.test(b);
}

const ZEROS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const plain = (text: string) =>
  text.replace(/\u00a0|\u202f/g, ' ').replace(ZEROS, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

const formats = new Map<string, Intl.DateTimeFormat[]>();

function formatsOf(language: string): Intl.DateTimeFormat[] {
  const kept = formats.get(language);
  if (kept) return kept;
  const made: Intl.DateTimeFormat[] = [];
  try {
    for (const dateStyle of ['long', 'medium'] as const)
      made.push(new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { dateStyle, timeZone: 'UTC' }));
  } catch {
    // A page whose language is no language: no date of it can be known.
  }
  formats.set(language, made);
  return made;
}

/**
 * The calendar date inside a phrase (`connected on January 27, 2025`), as the page writes it. What stands around it
 * is translated, and so is the month: the browser's own names of the months in the page's language tell where the
 * date begins and ends.
 * @returns undefined where the phrase holds no whole date.
 */
export function dateIn(phrase: string, language: string): string | undefined {
  const text = plain(phrase);
  const numbers = [...text.matchAll(/\d+/g)].map(([number]) => Number(number));
  const year = numbers.find((number) => number >= 2002 && number < 2200);
  if (year === undefined) return undefined;
  for (const format of formatsOf(language)) {
    for (const day of numbers.filter((number) => number >= 1 && number <= 31)) {
      for (let month = 0; month < 12; month += 1) {
        const date = plain(format.format(Date.UTC(year, month, day)));
        const at = text.indexOf(date);
        const cut = /\d/.test(text.charAt(at - 1)) || /\d/.test(text.charAt(at + date.length));
        if (at >= 0 && !cut) return phrase.slice(at, at + date.length);
      }
    }
  }
  return undefined;
}

/** Fewer digits are an extension or a year, more are no number (ITU-T E.164 allows 15; room for an extension). */
const FEWEST = 5;
const MOST = 20;

/**
 * A number is kept as it was shown; two are the same number when their digits are.
 * @returns the digits alone, of any script; null where it is no phone number.
 */
export function phoneDigits(text: string): string | null {
  const digits = text.slice(0, 100).normalize('NFKC').replace(/\D/gu, '');
  return digits.length >= FEWEST && digits.length <= MOST ? digits : null;
}

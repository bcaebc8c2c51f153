/** Every country in a language, as the browser names it; kept, since a list is read again and again. */
const known = new Map<string, ReadonlySet<string>>();

function countriesIn(language: string): ReadonlySet<string> {
  const kept = known.get(language);
  if (kept) return kept;
  const names = new Set<string>();
  try {
    const told = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    for (const one of letters)
      for (const two of letters) {
        const name = told.of(one + two);
        if (name) names.add(name);
      }
  } catch {
    // A page whose language is no language: nothing is known of it.
  }
  known.set(language, names);
  return names;
}

/** Letters and the marks inside of place names: no digits, bars, ampersands or exclamations. */
const PLAIN = /^[\p{L}\p{M}\p{Zs}.,'’()/、，·-]{2,90}$/u;

/** Could this be a place? A headline may look like one too, a place never like most headlines. */
export function looksLikePlace(text: string): boolean {
  return PLAIN.test(text) && text.split(/[,，、]/).length <= 4;
}

/** Does a text end with a country (`Cork, Ireland`) or, as in Chinese and Korean, begin with one? */
export function namesCountry(text: string, language: string): boolean {
  const countries = countriesIn(language);
  const last =
    text
      .split(/[,，、]/)
      .at(-1)
      ?.trim() ?? '';
  const first = text.split(/[\s,，、]/)[0] ?? '';
  return countries.has(last) || countries.has(first);
}

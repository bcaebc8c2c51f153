/**
 * One spelling for the addresses of LinkedIn profiles and companies, so that the same person pasted from a
 * phone, a search engine and the address bar is one person.
 */

/** `www`, `m`, `touch` and the two-letter country hosts; nothing that merely ends in the same letters. */
const HOST = /^(?:(?:www|m|touch|[a-z]{2})\.)?linkedin\.com$/;
/** What a slug can never hold: white space, control and bidirectional marks, and what has a meaning in an address. */
const NOT_IN_SLUG = /[\s\p{C}/\\?#%<>"`{}|^]/u;
const LONGEST_SLUG = 200;
const MEMBER_TOKEN = /^AC[ow]AA[\w-]{10,80}$/;

/** Is this a member token (`ACoAA…`), which tells capitals apart, and not a slug, which does not? */
export function isMemberToken(slug: string): boolean {
  return MEMBER_TOKEN.test(slug);
}

/** Is this a host that shows LinkedIn profiles: `www.linkedin.com`, `br.linkedin.com`, `m.linkedin.com` …? */
export function isLinkedInHost(host: string): boolean {
  return HOST.test(host);
}

function parse(raw: string): URL | null {
  const trimmed = raw.trim();
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed.replace(/^\/\//, '')}`;
  try {
    const url = new URL(absolute);
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web && !url.port && !url.username && isLinkedInHost(url.hostname) ? url : null;
  } catch {
    return null;
  }
}

/** Decodes once (an address typed by a person may carry `%EA%B0%80`), then folds capitals. */
function cleanSlug(segment: string | undefined): string | null {
  if (!segment) return null;
  let decoded: string;
  try {
    decoded = decodeURIComponent(segment);
  } catch {
    return null;
  }
  if (isMemberToken(decoded)) return decoded;
  // Folded twice over: lower-casing can take a text out of its composed form.
  const slug = decoded.normalize('NFC').toLowerCase().normalize('NFC');
  if (slug.length > LONGEST_SLUG || NOT_IN_SLUG.test(slug) || /^\.*$/.test(slug)) return null;
  return slug;
}

/**
 * The slug of a profile address: the part after `/in/`. What follows it (a locale, `/overlay/…`, `/details/…`)
 * and the query are left out.
 * @param raw an address, with or without `https://`.
 * @returns lower case, or the member token with its capitals; null where the address is no profile of somebody
 * (`/in/me` is whoever looks, `/pub/…` and `lnkd.in` cannot be resolved without the network).
 */
export function profileSlug(raw: string): string | null {
  const url = parse(raw);
  const match = url && /^\/(?:mwlite\/)?(?:profile\/)?in\/([^/]+)(?:\/|$)/.exec(url.pathname);
  const slug = cleanSlug(match?.[1]);
  return slug === 'me' ? null : slug;
}

/** The canonical `https://www.linkedin.com/in/<slug>/` of a profile address, or null where it is none. */
export function canonicalProfileAddress(raw: string): string | null {
  const slug = profileSlug(raw);
  return slug && `https://www.linkedin.com/in/${slug}/`;
}

/** The slug of a company address, or the number that may stand for it; null for any other address. */
export function companySlug(raw: string): string | null {
  const match = /^\/(?:mwlite\/)?company\/([^/]+)(?:\/|$)/.exec(parse(raw)?.pathname ?? '');
  return cleanSlug(match?.[1]);
}

/** The canonical `https://www.linkedin.com/company/<slug or number>/` of a company address, or null. */
export function canonicalCompanyAddress(raw: string): string | null {
  const slug = companySlug(raw);
  return slug && `https://www.linkedin.com/company/${slug}/`;
}

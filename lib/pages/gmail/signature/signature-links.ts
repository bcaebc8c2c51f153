import { canonicalProfileAddress } from '../../../people/profile-address';
import { workDomain } from '../address';
import type { OwnLine } from '../conversation/quoted';

/** The web address that a link leads to, without what counts clicks; null for mail, phones and what is no link. */
function webAddress(address: string): URL | null {
  if (!/^https?:\/\//i.test(address) || address.length > 2000) return null;
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/**
 * The links of a signature that are surely the signer's: their LinkedIn profile, and the page of their work
 * domain where the link says its address in words. Banners, share buttons and addresses that count clicks are
 * none, and of two profiles nobody knows which is theirs.
 */
export function linksIn(lines: readonly OwnLine[], email: string): string[] {
  const profiles = new Set<string>();
  const pages = new Set<string>();
  const work = workDomain(email);
  for (const { address, says } of lines.flatMap(({ links }) => links)) {
    const url = webAddress(address);
    const profile = url && canonicalProfileAddress(url.href);
    if (profile) profiles.add(profile);
    const host = url?.hostname.replace(/^www\./, '') ?? '';
    const said = says
      .toLowerCase()
      .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
      .split(/[/?#]/)[0];
    if (url && said === host && work !== null && `.${work}`.endsWith(`.${host}`))
      pages.add(url.origin + url.pathname);
  }
  return [...pages, ...(profiles.size === 1 ? profiles : [])];
}

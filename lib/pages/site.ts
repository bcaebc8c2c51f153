import { isLinkedInHost } from '../people/profile-address';

export type Site = 'gmail' | 'linkedin';

/**
 * The site an address belongs to, by its host alone: `mail.google.com`, `www.linkedin.com` or a country host
 * of LinkedIn. Null for anything else, and for text that is no web address.
 */
export function siteOf(address: string): Site | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' || url.port) return null;
  if (url.hostname === 'mail.google.com') return 'gmail';
  return isLinkedInHost(url.hostname) ? 'linkedin' : null;
}

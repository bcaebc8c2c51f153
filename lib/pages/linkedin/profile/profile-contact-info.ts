import { profileSlug } from '../../../people/profile-address';
import { reading } from '../../evidence';
import type { CapturedField } from '../../../people/capture';
import { linkedSlug } from '../address';
import { LINKEDIN } from '../selectors';

export interface ContactInfo {
  emails: CapturedField[];
  phones: CapturedField[];
  links: CapturedField[];
}

const OWN_HOSTS = /(?:^|\.)(?:linkedin\.com|lnkd\.in|licdn\.com)$/;

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The page that a link of the dialog leads to: the person's own, never LinkedIn's. */
function website(href: string): string | null {
  try {
    const url = new URL(href);
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web && !OWN_HOSTS.test(url.hostname) ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * What the contact info dialog tells, while the person who looks has it open (its address is
 * `/in/<slug>/overlay/contact-info/`). The dialog must link to the profile of the address: while pages change, a
 * former person's dialog can still stand there. Only links count, since the words around them are translated.
 */
export function contactInfo(root: Document, url: URL): ContactInfo {
  const nothing = { emails: [], phones: [], links: [] };
  const slug = profileSlug(url.href);
  if (!slug || !/\/(?:overlay|detail)\/contact-info\/?$/.test(url.pathname)) return nothing;
  const dialogs = [...root.querySelectorAll(LINKEDIN.dialog)].filter((one) =>
    [...one.querySelectorAll('a[href*="/in/"]')].some((link) => linkedSlug(link) === slug),
  );
  const [dialog] = dialogs;
  if (!dialog || dialogs.length > 1) return nothing;
  const strangers = [...dialog.querySelectorAll('a[href*="/in/"]')].map(linkedSlug);
  if (strangers.some((one) => one !== null && one !== slug)) return nothing;
  const hrefs = [
    ...new Set([...dialog.querySelectorAll('a[href]')].map((one) => one.getAttribute('href') ?? '')),
  ];
  const told = (values: (string | null | undefined)[]) =>
    values.flatMap((value) => reading(value, 'semantic', 'dialog') ?? []);
  const after = (scheme: string) =>
    hrefs.flatMap((href) =>
      href.toLowerCase().startsWith(scheme) ? [decoded(href.slice(scheme.length).split('?')[0] ?? '')] : [],
    );
  return {
    emails: told(
      after('mailto:').map((email) => (email && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? email : null)),
    ),
    phones: told(after('tel:')),
    links: told(hrefs.map(website)),
  };
}

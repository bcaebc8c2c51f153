import { isLinkedInHost, isMemberToken } from '../../../people/profile-address';
import { oneLine } from '../../text';
import { absoluteAddress } from '../address';

/** What a page of Sales Navigator is about. */
export type SalesPlace =
  { kind: 'lead'; token: string } | { kind: 'account'; id: string } | { kind: 'search' } | null;

/**
 * Sorts an address of Sales Navigator. Of `/sales/lead/<token>,<how found>,<key>` only the part before the first
 * comma is the person: the rest differs with each search.
 */
export function salesPlaceOf(url: URL): SalesPlace {
  if (!isLinkedInHost(url.hostname)) return null;
  const path = decoded(url.pathname);
  const token = /^\/sales\/(?:lead|people)\/([^,/]+)(?:[,/]|$)/.exec(path)?.[1];
  if (token) return isMemberToken(token) ? { kind: 'lead', token } : null;
  const id = /^\/sales\/(?:company|accounts?)\/(\d+)(?:[/,]|$)/.exec(path)?.[1];
  if (id) return { kind: 'account', id };
  return /^\/sales\/(?:search\/people|lists\/people\/[^/]+)(?:\/|$)/.test(path) ? { kind: 'search' } : null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function linkedPlace(link: Element | null): SalesPlace {
  const href = link && absoluteAddress(link);
  return href ? salesPlaceOf(new URL(href)) : null;
}

/** @returns the member token of the lead a link leads to. */
export function linkedLead(link: Element | null): string | null {
  const place = linkedPlace(link);
  return place?.kind === 'lead' ? place.token : null;
}

/** @returns the canonical address of the company a link of Sales Navigator leads to. */
export function linkedAccount(link: Element | null): string | null {
  const place = linkedPlace(link);
  return place?.kind === 'account' ? companyAddress(place.id) : null;
}

/** LinkedIn takes the number of a company in place of its slug. */
export function companyAddress(id: string): string {
  return `https://www.linkedin.com/company/${id}/`;
}

/** @returns the name in the title of a lead or an account: `(3) Name | Sales Navigator`, in every language. */
export function nameInSalesTitle(root: Document): string | undefined {
  return /^(?:\(\d+\+?\) )?(.+) \| Sales Navigator$/.exec(oneLine(root.title) ?? '')?.[1];
}

import { useSyncExternalStore } from 'react';
import type { RecordId } from '../../lib/records/record';

/** The dashboard's pages that stand by themselves, each at `#/<name>`. */
export const PLAIN_PAGES = ['today', 'people', 'library', 'export', 'settings', 'about', 'welcome'] as const;
export type PlainPage = (typeof PLAIN_PAGES)[number];

export type Route = { page: PlainPage } | { page: 'person' | 'company'; id: RecordId };

/**
 * Reads the address's hash.
 * @param hash `#/people/<id>` and the like; anything unknown leads to Today.
 */
export function parseRoute(hash: string): Route {
  const [page = '', id = ''] = hash.replace(/^#\/?/, '').split(/[/?]/);
  if (page === 'people' && id) return { page: 'person', id };
  if (page === 'companies' && id) return { page: 'company', id };
  const plain = PLAIN_PAGES.find((known) => known === page);
  return { page: plain ?? 'today' };
}

/** @returns the hash that `parseRoute` reads back. */
export function hashOf(route: Route): string {
  if (route.page === 'person') return `#/people/${route.id}`;
  if (route.page === 'company') return `#/companies/${route.id}`;
  return `#/${route.page}`;
}

/** Goes to a page; the browser's back button returns. */
export function goTo(route: Route): void {
  window.location.hash = hashOf(route);
}

/** @returns the page that the address names, kept fresh. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  return parseRoute(hash);
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

import type { FlatReading } from './flat-reading';

/** A case of the shared pages, as its file writes it. One that holds an address only is read, not scored. */
export interface SharedCase {
  url: string;
  site?: string;
  kind?: string;
  era?: string;
  viewer?: { email?: string | null; name?: string | null; slug?: string | null } | null;
  nestedAnchors?: number;
  expect?: FlatReading;
}

/** Nobody on them may become a prospect, though the case tells who is shown. */
const NOBODY_KINDS = new Set(['own-profile', 'authwall']);

const isNothing = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/**
 * What a perfect reading of a case is, with the names of `flatReading`.
 * @returns null for a case that is not scored.
 */
export function expectationOf({ kind = '', site, viewer, expect }: SharedCase): FlatReading | null {
  if (!expect) return null;
  if (kind === 'own-profile') {
    return {
      none: true,
      ...(viewer?.name && { viewerName: viewer.name }),
      ...(viewer?.slug && { viewerProfileUrl: `https://www.linkedin.com/in/${viewer.slug}/` }),
    };
  }
  if (NOBODY_KINDS.has(kind) || Object.values(expect).every(isNothing)) return { none: true };
  return { ...expect, ...(site === 'gmail' && { ownAddress: viewer?.email ?? null }) };
}

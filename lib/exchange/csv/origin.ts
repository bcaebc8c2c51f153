import { PAGE_KINDS, type EvidenceLayer, type Origin, type PageKind } from '../../records/record';

/** Keyed by the layers themselves, so that a new one cannot be forgotten here. */
const LAYERS: Record<EvidenceLayer, true> = {
  embedded: true,
  semantic: true,
  position: true,
  title: true,
  address: true,
};

/** An origin read from a file, with nothing but its own fields; null where it has another form. */
export function originFromJson(value: unknown): Origin | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, at, page, address, layer, selector } = value as Record<string, unknown>;
  if (typeof at !== 'number') return null;
  if (kind === 'typed' || kind === 'sample') return { kind, at };
  if (kind !== 'captured' || typeof address !== 'string' || typeof selector !== 'string') return null;
  if (!isPageKind(page) || !isKeyOf(LAYERS, layer)) return null;
  return { kind, at, page, address, layer, selector };
}

function isPageKind(page: unknown): page is PageKind {
  return (PAGE_KINDS as readonly unknown[]).includes(page);
}

function isKeyOf<K extends string>(known: Record<K, true>, key: unknown): key is K {
  return typeof key === 'string' && Object.hasOwn(known, key);
}

import { Failure } from './failure';

const FULL = new Set(['QuotaExceededError', 'QuotaExceeded']);
/** What a browser says that refuses storage, or whose storage is broken; also Dexie's own names for it. */
const REFUSED = new Set([
  'UnknownError',
  'InvalidStateError',
  'SecurityError',
  'OpenFailedError',
  'DatabaseClosedError',
  'MissingAPIError',
  'VersionError',
]);

/**
 * Names a storage error for the person it must be told to.
 * @param error anything that a read or write rejected with; Dexie nests the browser's own error in `inner`.
 * @returns `storage_full`, `storage_refused`, or the error itself where storage is not to blame.
 */
export function storageFailure(error: unknown): unknown {
  if (error instanceof Failure) return error;
  const names: string[] = [];
  let at: unknown = error;
  while (at instanceof Error && names.length < 5) {
    names.push(at.name);
    at = (at as { inner?: unknown }).inner;
  }
  const detail = error instanceof Error ? error.message : '';
  if (names.some((name) => FULL.has(name))) return new Failure('storage_full', detail);
  if (names.some((name) => REFUSED.has(name))) return new Failure('storage_refused', detail);
  return error;
}

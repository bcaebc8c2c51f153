import type { FailureCode } from '../records/failure';

export { Failure, type FailureCode } from '../records/failure';

/** What travels back: a value, or a failure as data (class instances do not survive messaging). */
export type Answer<T> = { ok: true; value: T } | { ok: false; code: FailureCode; detail: string };

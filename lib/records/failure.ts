/**
 * Every way a request can fail that a person should hear of. The interface words them as
 * `failure.<code>`: what happened, what is safe, what to do.
 */
export const FAILURE_CODES = [
  'invalid',
  'forbidden',
  'not_found',
  'storage_full',
  'storage_refused',
  'page_gone',
  'page_changed',
  'letter_too_long',
  'unfilled_variable',
  'suppressed',
  'undo_conflict',
  'interrupted',
  'unexpected',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** Thrown by the store and the use cases; crosses the message boundary as data. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly detail: string;
  constructor(code: FailureCode, detail = '') {
    super(detail ? `${code}: ${detail}` : code);
    this.name = 'Failure';
    this.code = code;
    this.detail = detail;
  }
}

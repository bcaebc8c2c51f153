import { Failure, type Answer } from './failure';
import { messenger } from './messenger';
import type { RequestAnswers } from './protocol';
import type { RequestData, RequestName } from './schemas';

/** Thrown when the extension was reloaded or updated under an open page: only a reload of the page helps. */
export class ExtensionGone extends Error {
  constructor() {
    super('The extension was reloaded while this page stayed open.');
    this.name = 'ExtensionGone';
  }
}

/**
 * Asked again, these would do a thing twice. All others either only read, or lead to the same end when
 * repeated.
 */
const ASKED_ONCE: ReadonlySet<RequestName> = new Set([
  'logTouch',
  'finishStep',
  'skipStep',
  'putIntoGmail',
  'undoPutIntoGmail',
  'undo',
  'saveLibraryItem',
  'importLibrary',
]);

/**
 * Asks the background for something. The worker may be killed before it answers: what can be repeated is
 * asked again, once; for the rest the rep is told to look first.
 * @param name the request, as listed in `REQUESTS`.
 * @returns the answer's value.
 * @throws Failure with a code the interface can word; ExtensionGone when nobody can answer any more.
 */
export async function ask<K extends RequestName>(
  name: K,
  ...[data]: undefined extends RequestData<K> ? [data?: undefined] : [data: RequestData<K>]
): Promise<RequestAnswers[K]> {
  const answer = await send(name, data).catch((error: unknown) => {
    if (isContextGone()) throw new ExtensionGone();
    if (ASKED_ONCE.has(name)) throw new Failure('interrupted', wordsOf(error));
    return send(name, data).catch((again: unknown) => {
      throw isContextGone() ? new ExtensionGone() : new Failure('unexpected', wordsOf(again));
    });
  });
  if (answer.ok) return answer.value;
  throw new Failure(answer.code, answer.detail);
}

function send<K extends RequestName>(name: K, data: unknown): Promise<Answer<RequestAnswers[K]>> {
  // The library's types cannot follow a generic key through its conditional types.
  const message = messenger.sendMessage as unknown as (
    name: K,
    data: unknown,
  ) => Promise<Answer<RequestAnswers[K]>>;
  return message(name, data);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * After an update or a reload, `chrome.runtime` of the old context is undefined or has lost its id:
 * the error a message then rejects with is a plain TypeError, so the context itself is looked at.
 */
export function isContextGone(): boolean {
  return (globalThis as { chrome?: { runtime?: { id?: string } } }).chrome?.runtime?.id === undefined;
}

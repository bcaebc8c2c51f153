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
 * Asks the background for something.
 * @param name the request, as listed in `REQUESTS`.
 * @returns the answer's value.
 * @throws Failure with a code the interface can word; ExtensionGone when nobody can answer any more.
 */
export async function ask<K extends RequestName>(
  name: K,
  ...[data]: undefined extends RequestData<K> ? [data?: undefined] : [data: RequestData<K>]
): Promise<RequestAnswers[K]> {
  // The library's types cannot follow a generic key through its conditional types.
  const send = messenger.sendMessage as unknown as (
    name: K,
    data: unknown,
  ) => Promise<Answer<RequestAnswers[K]>>;
  let answer: Answer<RequestAnswers[K]>;
  try {
    answer = await send(name, data);
  } catch (error) {
    if (isContextGone()) throw new ExtensionGone();
    throw new Failure('unexpected', error instanceof Error ? error.message : String(error));
  }
  if (answer.ok) return answer.value;
  throw new Failure(answer.code, answer.detail);
}

/**
 * After an update or a reload, `chrome.runtime` of the old context is undefined or has lost its id:
 * the error a message then rejects with is a plain TypeError, so the context itself is looked at.
 */
export function isContextGone(): boolean {
  return (globalThis as { chrome?: { runtime?: { id?: string } } }).chrome?.runtime?.id === undefined;
}

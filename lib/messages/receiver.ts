import { Failure, type Answer } from './failure';
import { messenger } from './messenger';
import { isLinkedInHost } from '../people/profile-address';
import { storageFailure } from '../records/storage-failure';
import type { RequestAnswers } from './protocol';
import { REQUESTS, type RequestData, type RequestName, type Sender } from './schemas';

/** What the receiver knows of who asked. */
export interface Asker {
  kind: Sender;
  /** The tab the asking page lives in; null for the side panel. */
  tabId: number | null;
  frameId: number;
  address: string;
}

export type Handlers = {
  [K in RequestName]: (data: RequestData<K>, asker: Asker) => Promise<RequestAnswers[K]>;
};

interface MessageSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/**
 * Decides who a message is from. A page cannot reach this at all (nothing is externally connectable);
 * this keeps other extensions, and content scripts in places they do not belong, out.
 * @param ownId the extension's id.
 * @param ownOrigin e.g. `chrome-extension://<id>`.
 * @returns null when the sender may ask for nothing.
 */
export function askerOf(sender: MessageSender, ownId: string, ownOrigin: string): Asker | null {
  if (sender.id !== ownId || sender.url === undefined) return null;
  let url: URL;
  try {
    url = new URL(sender.url);
  } catch {
    return null;
  }
  const tabId = sender.tab?.id ?? null;
  const frameId = sender.frameId ?? 0;
  // `URL.origin` is the string "null" for extension schemes in some engines.
  if (`${url.protocol}//${url.host}` === ownOrigin)
    return { kind: 'ours', tabId, frameId, address: sender.url };
  if (url.protocol === 'https:' && isPageHost(url.hostname) && tabId !== null && frameId === 0) {
    return { kind: 'page', tabId, frameId, address: sender.url };
  }
  return null;
}

const isPageHost = (host: string) => host === 'mail.google.com' || isLinkedInHost(host);

/** Runs one request: who asks, what is asked, then the handler; every failure becomes data. */
export async function answer<K extends RequestName>(
  name: K,
  data: unknown,
  asker: Asker | null,
  handler: Handlers[K],
): Promise<Answer<RequestAnswers[K]>> {
  const { from, data: schema } = REQUESTS[name];
  if (asker === null || !(from as readonly Sender[]).includes(asker.kind)) {
    return { ok: false, code: 'forbidden', detail: name };
  }
  const parsed = schema.safeParse(data ?? undefined);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return {
      ok: false,
      code: 'invalid',
      detail: `${name}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
    };
  }
  try {
    return { ok: true, value: await handler(parsed.data as RequestData<K>, asker) };
  } catch (thrown) {
    const error = storageFailure(thrown);
    if (error instanceof Failure) return { ok: false, code: error.code, detail: error.detail };
    console.error(`Doorstep: ${name} failed`, error);
    return { ok: false, code: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Registers a listener for every request. Must run in the worker's first tick: after a restart the
 * browser delivers the waking message only to listeners that are there by then.
 */
export function serve(handlers: Handlers, ownId: string, ownOrigin: string): void {
  const listen = messenger.onMessage as unknown as (
    name: string,
    listener: (message: { data: unknown; sender: MessageSender }) => Promise<Answer<unknown>>,
  ) => void;
  for (const name of Object.keys(REQUESTS) as RequestName[]) {
    listen(name, ({ data, sender }) =>
      answer(name, data, askerOf(sender, ownId, ownOrigin), handlers[name] as Handlers[typeof name]),
    );
  }
}

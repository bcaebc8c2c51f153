/**
 * The network as a wall that remembers who knocked: a local proxy that refuses everything. The browser is
 * pointed at it, so that a request of any part of it (a page, a frame, a service worker, the browser
 * itself) either was answered by the sample workspace or is on this list.
 */
import { createServer, type Server, type Socket } from 'node:net';

export interface SilentNetwork {
  /** `127.0.0.1:<port>`, for `--proxy-server`. */
  address: string;
  /** What was asked for, such as `CONNECT www.linkedin.com:443`, in order. */
  knocks: string[];
  close(): Promise<void>;
}

const REFUSAL = 'HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';

export async function startSilentNetwork(): Promise<SilentNetwork> {
  const knocks: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (data) => {
      const [line = ''] = data.toString('latin1').split('\r\n');
      knocks.push(line.replace(/ HTTP\/[\d.]+$/, ''));
      socket.end(REFUSAL);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The local proxy has no port.');
  return {
    address: `127.0.0.1:${address.port}`,
    knocks,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** What a Chromium asks for by itself, whatever its flags say: sign-in, updates, dictionaries, lists. */
const BROWSERS_OWN =
  /^\w+ (http:\/\/)?(accounts\.google\.com|clients\d?\.google\.com|[\w.-]+\.googleapis\.com|[\w.-]+\.gvt1\.com)[:/]/;

/**
 * A browser opens a connection ahead of a navigation that an extension asks for. Nothing is said on it:
 * requests to the two sites are answered before they get here, those of workers too.
 */
const OPENED_AHEAD = /^CONNECT (mail\.google\.com|www\.linkedin\.com):443$/;

/** @returns whether a knock is the browser's own housekeeping, not a request of a page or an extension. */
export function isBrowsersOwn(knock: string): boolean {
  return BROWSERS_OWN.test(knock) || OPENED_AHEAD.test(knock);
}

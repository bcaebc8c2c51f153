// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PAGE_SERVICE } from '../../lib/messages/page-calls';
import { callPage } from '../../lib/platform/page-calls';
import { offerService, serviceHere } from '../../lib/shell/page-service';

const KEY = Symbol.for(PAGE_SERVICE);
const read = vi.fn();
const injected: string[] = [];

interface Injection {
  files?: string[];
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
}

/** As the browser does it: a function is sent as text, an answer as JSON, and what it throws is lost. */
async function executeScript({ files, func, args = [] }: Injection): Promise<{ result?: unknown }[]> {
  if (files) {
    injected.push(...files);
    offerService(true, () => ({ unknown: 'linkedin-other', read, shape: () => 'shape' }));
    return [{}];
  }
  const sent = new Function(`return (${String(func)})`)() as (...data: unknown[]) => unknown;
  try {
    const result = sent(...args);
    return [{ result: result === undefined ? null : (JSON.parse(JSON.stringify(result)) as unknown) }];
  } catch {
    return [{ result: null }];
  }
}

function showing(url: string): void {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 7, url } as never);
}

beforeEach(() => {
  fakeBrowser.reset();
  injected.length = 0;
  read.mockReset();
  Object.assign(fakeBrowser.scripting, { executeScript });
  showing('https://www.linkedin.com/in/x/');
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, KEY);
  document.body.replaceChildren();
});

describe('calling a page', () => {
  it('puts the script of its site in first, once', async () => {
    read.mockReturnValue({ people: [] });
    expect(await callPage(7, 'read', { ownAddresses: ['a@b.example'] })).toEqual({ people: [] });
    await callPage(7, 'read', { ownAddresses: [] });
    expect(injected).toEqual(['/linkedin-page.js']);
    expect(read.mock.calls[0]).toEqual([{ ownAddresses: ['a@b.example'] }]);
  });

  it('takes Gmail’s script for Gmail', async () => {
    showing('https://mail.google.com/mail/u/0/#inbox');
    await callPage(7, 'shape', { version: '1' });
    expect(injected).toEqual(['/gmail-page.js']);
  });

  it.each(['https://www.example.com/', 'https://business.linkedin.com/in/x', 'chrome://newtab/'])(
    'touches no other page: %s',
    async (url) => {
      showing(url);
      await expect(callPage(7, 'read', { ownAddresses: [] })).rejects.toMatchObject({ code: 'page_gone' });
      expect(injected).toEqual([]);
    },
  );

  it('says that the page is gone where the browser does not let us in', async () => {
    Object.assign(fakeBrowser.scripting, {
      executeScript: () => Promise.reject(new Error('Cannot access contents of the page.')),
    });
    await expect(callPage(7, 'read', { ownAddresses: [] })).rejects.toMatchObject({ code: 'page_gone' });
  });

  it('says that the page has changed where our script fails on it', async () => {
    offerService(true, () => ({
      unknown: 'linkedin-other',
      read,
      shape() {
        throw new TypeError('x is null');
      },
    }));
    await expect(callPage(7, 'shape', { version: '1' })).rejects.toMatchObject({
      code: 'page_changed',
      detail: expect.stringContaining('x is null') as string,
    });
  });

  it('is not taken in by an element that a page gave our name', async () => {
    const decoy = document.createElement('form');
    decoy.id = PAGE_SERVICE;
    document.body.append(decoy);
    read.mockReturnValue({ people: ['real'] });
    expect(await callPage(7, 'read', { ownAddresses: [] })).toEqual({ people: ['real'] });
  });
});

describe('what is put into a page', () => {
  it('knows whether the last reading would come out otherwise now, whatever the clock says', () => {
    offerService(true, () => ({ unknown: 'linkedin-other', read, shape: () => '' }));
    const service = serviceHere();
    expect(service?.hasChanged()).toBe(true);
    read.mockImplementation(() => ({ readAt: Math.random(), people: [{ name: 'A' }] }));
    service?.read({ ownAddresses: ['a@b.example'] });
    expect(service?.hasChanged()).toBe(false);
    expect(read.mock.lastCall).toEqual([{ ownAddresses: ['a@b.example'] }]);
    read.mockReturnValue({ readAt: 0, people: [{ name: 'B' }] });
    expect(service?.hasChanged()).toBe(true);
  });

  it('says that the page has changed where its reader fails altogether', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    offerService(true, () => ({ unknown: 'linkedin-other', read, shape: ({ silence }) => String(silence) }));
    read.mockImplementation(() => {
      throw new RangeError('too deep');
    });
    expect(serviceHere()?.read({ ownAddresses: [] })).toMatchObject({
      page: 'linkedin-other',
      people: [],
      silence: 'page_changed',
    });
    expect(serviceHere()?.shape({ version: '1' })).toBe('page_changed');
  });

  it('stays the same when it is put in again: it knows what can be taken back', () => {
    offerService(true, () => ({ unknown: 'gmail-other', read, shape: () => '' }));
    const first = serviceHere();
    offerService(true, () => ({ unknown: 'gmail-other', read, shape: () => '' }));
    expect(serviceHere()).toBe(first);
  });
});

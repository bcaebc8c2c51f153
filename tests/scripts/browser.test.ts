import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { parseVersion } from '../../scripts/browser/browser-version';
import { whyUnusable } from '../../scripts/browser/find-browser';
import { isBrowsersOwn, startSilentNetwork } from '../../scripts/browser/silent-network';

describe('what a browser says of itself', () => {
  test.each([
    ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)', 'Chromium', 156],
    ['Google Chrome 140.0.7339.80 ', 'Google Chrome', 140],
    ['Google Chrome for Testing 141.0.7390.37', 'Google Chrome for Testing', 141],
    ['Microsoft Edge 140.0.3485.54\n', 'Microsoft Edge', 140],
    ['Brave Browser 140.1.82.161', 'Brave Browser', 140],
  ])('%s', (answer, name, major) => {
    expect(parseVersion(answer)).toMatchObject({ name, major });
  });

  test('anything else is no browser', () => {
    expect(parseVersion('command not found')).toBeNull();
  });
});

describe('which browser can load Doorstep', () => {
  const browser = (name: string, major: number) => ({ name, major, full: `${major}.0` });

  test('branded Chrome ignores --load-extension from 137 on; the build for testing does not', () => {
    expect(whyUnusable(browser('Google Chrome', 137), 'on its own')).toContain('--load-extension');
    expect(whyUnusable(browser('Google Chrome', 136), 'on its own')).toBeNull();
    expect(whyUnusable(browser('Google Chrome for Testing', 156), 'on its own')).toBeNull();
    expect(whyUnusable(browser('Microsoft Edge', 140), 'on its own')).toBeNull();
  });

  test('driven through DevTools, branded Chrome loads it as well', () => {
    expect(whyUnusable(browser('Google Chrome', 156), 'driven')).toBeNull();
  });

  test('an old engine is named as such, and Vivaldi counts differently', () => {
    expect(whyUnusable(browser('Chromium', 90), 'driven')).toContain('too old');
    expect(whyUnusable(browser('Vivaldi', 7), 'driven')).toBeNull();
  });
});

describe('the silent network', () => {
  test('refuses every request and remembers it', async () => {
    const network = await startSilentNetwork();
    const [host, port] = network.address.split(':');
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request({ host, port, path: 'http://elsewhere.example/pixel' }, (answer) => resolve(answer.statusCode))
        .on('error', reject)
        .end();
    });
    await network.close();
    expect(status).toBe(403);
    expect(network.knocks).toEqual(['GET http://elsewhere.example/pixel']);
  });

  test("tells the browser's own housekeeping from everything else", () => {
    expect(isBrowsersOwn('CONNECT accounts.google.com:443')).toBe(true);
    expect(isBrowsersOwn('POST http://update.googleapis.com/service/update2/json')).toBe(true);
    expect(isBrowsersOwn('CONNECT redirector.gvt1.com:443')).toBe(true);
    expect(isBrowsersOwn('CONNECT mail.google.com:443')).toBe(true);
    expect(isBrowsersOwn('GET http://mail.google.com/')).toBe(false);
    expect(isBrowsersOwn('CONNECT elsewhere.example:443')).toBe(false);
    expect(isBrowsersOwn('GET http://elsewhere.example/?accounts.google.com:443')).toBe(false);
  });
});

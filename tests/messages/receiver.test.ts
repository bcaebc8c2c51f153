import { describe, expect, it, vi } from 'vitest';
import { Failure } from '../../lib/messages/failure';
import { answer, askerOf, type Asker } from '../../lib/messages/receiver';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const ORIGIN = `chrome-extension://${ID}`;
const ours: Asker = { kind: 'ours', tabId: 1, frameId: 2, address: `${ORIGIN}/sidebar.html` };
const page: Asker = { kind: 'page', tabId: 1, frameId: 0, address: 'https://mail.google.com/mail/u/0/' };

describe('who may ask', () => {
  const tab = { id: 7 };

  it('knows our own pages, in a frame and in a tab of their own', () => {
    expect(askerOf({ id: ID, url: `${ORIGIN}/sidebar.html`, frameId: 3, tab }, ID, ORIGIN)).toEqual({
      kind: 'ours',
      tabId: 7,
      frameId: 3,
      address: `${ORIGIN}/sidebar.html`,
    });
    expect(askerOf({ id: ID, url: `${ORIGIN}/sidebar.html` }, ID, ORIGIN)?.tabId).toBeNull();
  });

  it('knows our content scripts in the top frame of the two hosts', () => {
    expect(
      askerOf({ id: ID, url: 'https://mail.google.com/mail/u/0/#inbox', frameId: 0, tab }, ID, ORIGIN)?.kind,
    ).toBe('page');
    expect(
      askerOf({ id: ID, url: 'https://www.linkedin.com/in/x/', frameId: 0, tab }, ID, ORIGIN)?.kind,
    ).toBe('page');
  });

  it.each([
    ['another extension', { id: 'p'.repeat(32), url: `${ORIGIN}/sidebar.html`, frameId: 0, tab }],
    ['a page of another host', { id: ID, url: 'https://example.com/', frameId: 0, tab }],
    [
      'a host that only ends alike',
      { id: ID, url: 'https://evil-mail.google.com.example/', frameId: 0, tab },
    ],
    ['a frame inside Gmail', { id: ID, url: 'https://mail.google.com/chat', frameId: 4, tab }],
    ['Gmail without encryption', { id: ID, url: 'http://mail.google.com/', frameId: 0, tab }],
    ['a page without a tab', { id: ID, url: 'https://mail.google.com/', frameId: 0 }],
    ['nobody', { id: ID }],
    ['an address that is none', { id: ID, url: 'not an address', frameId: 0, tab }],
  ])('refuses %s', (_who, sender) => {
    expect(askerOf(sender, ID, ORIGIN)).toBeNull();
  });
});

describe('an answer', () => {
  const data = { id: '0198d7c2-0000-7000-8000-000000000000' };

  it('is refused to a page that asks for what only our pages may have', async () => {
    const handler = vi.fn();
    expect(await answer('removePerson', data, page, handler)).toMatchObject({ ok: false, code: 'forbidden' });
    expect(await answer('removePerson', data, null, handler)).toMatchObject({ ok: false, code: 'forbidden' });
    expect(handler).not.toHaveBeenCalled();
  });

  it('is refused to data that do not fit, naming the place', async () => {
    const handler = vi.fn();
    expect(await answer('removePerson', { id: 'x' }, ours, handler)).toMatchObject({
      ok: false,
      code: 'invalid',
      detail: expect.stringContaining('id') as string,
    });
    expect(await answer('removePerson', null, ours, handler)).toMatchObject({ ok: false, code: 'invalid' });
    expect(handler).not.toHaveBeenCalled();
  });

  it('drops what was not asked for before the handler sees it', async () => {
    const handler = vi.fn(async () => {});
    await answer('removePerson', { ...data, extra: '<script>' }, ours, handler);
    expect(handler).toHaveBeenCalledWith(data, ours);
  });

  it('carries a failure as data, and an accident as "unexpected"', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const full = async () => Promise.reject(new Failure('storage_full', '12 bytes'));
    expect(await answer('removePerson', data, ours, full)).toEqual({
      ok: false,
      code: 'storage_full',
      detail: '12 bytes',
    });
    const accident = async () => Promise.reject(new TypeError('x is undefined'));
    expect(await answer('removePerson', data, ours, accident)).toMatchObject({
      ok: false,
      code: 'unexpected',
    });
  });
});

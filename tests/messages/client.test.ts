import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, ExtensionGone } from '../../lib/messages/client';
import { messenger } from '../../lib/messages/messenger';

const PERSON = '0198d7c2-0000-7000-8000-000000000000';
const TOUCH = {
  personId: PERSON,
  channel: 'phone',
  direction: 'outbound',
  contactFunction: 'care',
  kind: 'call',
  note: '',
} as const;

describe('asking a worker that may die', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    messenger.removeAllListeners();
    vi.stubGlobal('chrome', { ...fakeBrowser, runtime: { ...fakeBrowser.runtime, id: 'doorstep' } });
  });

  it('repeats what can be repeated, once', async () => {
    let asked = 0;
    messenger.onMessage('getTyped', () => {
      asked += 1;
      if (asked === 1) throw new Error('The message port closed before a response was received.');
      return Promise.resolve({ ok: true as const, value: 'kept' });
    });
    expect(await ask('getTyped', { key: 'x' })).toBe('kept');
    expect(asked).toBe(2);
  });

  it('never repeats what would then be done twice, and says that it may have been done', async () => {
    let asked = 0;
    messenger.onMessage('logTouch', () => {
      asked += 1;
      throw new Error('The message port closed before a response was received.');
    });
    await expect(ask('logTouch', TOUCH)).rejects.toMatchObject({ code: 'interrupted' });
    expect(asked).toBe(1);
  });

  it('hands on a failure without asking again: the worker has answered', async () => {
    let asked = 0;
    messenger.onMessage('getTyped', () => {
      asked += 1;
      return Promise.resolve({ ok: false as const, code: 'storage_full' as const, detail: '' });
    });
    await expect(ask('getTyped', { key: 'x' })).rejects.toMatchObject({ code: 'storage_full' });
    expect(asked).toBe(1);
  });

  it('knows a reloaded extension from a dead worker', async () => {
    vi.stubGlobal('chrome', { runtime: undefined });
    await expect(ask('getTyped', { key: 'x' })).rejects.toBeInstanceOf(ExtensionGone);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getTyped, keepTyped } from '../../lib/platform/unsaved-text';

const DAY = 86_400_000;

describe('text that is typed but not saved', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is there again for the same person, and gone once it was saved', async () => {
    await keepTyped('person:a', 'Head of Pur', 1_000);
    await keepTyped('person:b', 'other', 1_000);
    expect(await getTyped('person:a')).toBe('Head of Pur');
    await keepTyped('person:a', null, 2_000);
    expect(await getTyped('person:a')).toBeNull();
    expect(await getTyped('person:b')).toBe('other');
  });

  it('is dropped after two weeks, and beyond fifty scraps the oldest goes first', async () => {
    await keepTyped('old', 'x', 0);
    for (let n = 0; n < 50; n += 1) await keepTyped(`k${n}`, 'x', DAY + n);
    expect(await getTyped('old')).toBeNull();
    expect(await getTyped('k0')).toBe('x');
    await keepTyped('late', 'x', 16 * DAY);
    expect(await getTyped('k0')).toBeNull();
    expect(await getTyped('late')).toBe('x');
  });
});

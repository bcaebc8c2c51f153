import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const LOCALES = join(ROOT, 'public/_locales');
/** Chrome's Web Store takes no more in a description. */
const LONGEST_DESCRIPTION = 132;

type Words = Record<string, { message: string } | undefined>;

const words = (locale: string): Words =>
  JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));

describe('The words of the manifest', () => {
  it('are there in the four languages, under the names that browsers look for', () => {
    expect(readdirSync(LOCALES).toSorted()).toEqual(['en', 'ko', 'zh_CN', 'zh_TW']);
  });

  it.each(readdirSync(LOCALES))('say in %s what they say in English, each of them something', (locale) => {
    expect(Object.keys(words(locale))).toEqual(Object.keys(words('en')));
    expect(Object.values(words(locale)).filter((word) => !word?.message.trim())).toEqual([]);
  });

  it.each(readdirSync(LOCALES))('describe the product in %s shortly enough for the store', (locale) => {
    expect(words(locale).extensionDescription?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  it('are the ones that the manifest asks for', () => {
    const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
    const asked = new Set([...config.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key));
    expect([...asked].toSorted()).toEqual(Object.keys(words('en')).toSorted());
  });
});

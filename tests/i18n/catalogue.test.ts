import { createIntl } from '@formatjs/intl';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUES, type Catalogue, type MessageKey } from '../../lib/i18n/catalogue';
import { LANGUAGES, type Language } from '../../lib/i18n/language';
import { messageShape } from './message-syntax';

const FOLDER = join(import.meta.dirname, '../../lib/i18n/messages');
const AREAS = readdirSync(join(FOLDER, 'en'));
const TRANSLATED = LANGUAGES.filter((language) => language !== 'en');
const KEYS = Object.keys(CATALOGUES.en) as MessageKey[];

const words = (language: Language, area: string): Record<string, string> =>
  JSON.parse(readFileSync(join(FOLDER, language, area), 'utf8'));

/** What `check` says of each message of a language, the silent ones left out. */
function complaints(language: Language, check: (key: MessageKey, text: string) => string | null): string[] {
  const catalogue: Catalogue = CATALOGUES[language];
  return KEYS.flatMap((key) => check(key, catalogue[key]) ?? []);
}

describe.each(TRANSLATED)('The words in %s', (language) => {
  it.each(AREAS)('say everything that the English ones in %s say, in the same order', (area) => {
    expect(Object.keys(words(language, area))).toEqual(Object.keys(words('en', area)));
  });

  it('take the same arguments as the English ones and offer the same cases to choose from', () => {
    const wrong = complaints(language, (key, text) => {
      const [ours, theirs] = [messageShape(text, language), messageShape(CATALOGUES.en[key], 'en')];
      if (ours.arguments.join() !== theirs.arguments.join()) {
        return `${key}: {${ours.arguments}} instead of {${theirs.arguments}}`;
      }
      const selects = (shape: typeof ours) =>
        shape.choices
          .filter(({ kind }) => kind === 'select')
          .map(({ argument, cases }) => `${argument} ${cases}`);
      return selects(ours).sort().join() === selects(theirs).sort().join() ? null : `${key}: other cases`;
    });
    expect(wrong).toEqual([]);
  });

  it('leave nothing in English but names', () => {
    const copied = complaints(language, (key, text) =>
      text === CATALOGUES.en[key] && /[a-z]{3}/.test(text.replace(/\{[^}]*\}/g, '')) && !NAMES.has(text)
        ? key
        : null,
    );
    expect(copied).toEqual([]);
  });
});

/** What is called the same everywhere. */
const NAMES = new Set([
  'Doorstep',
  'LinkedIn',
  'English',
  'HubSpot',
  'Salesforce',
  'Pipedrive',
  'Outlook',
  'you@company.example',
]);

describe.each(LANGUAGES)('Each message in %s', (language) => {
  const intl = createIntl({ locale: language, messages: CATALOGUES[language] });

  it('can be filled and leaves no gap', () => {
    const broken = complaints(language, (key, text) => {
      const { arguments: names, choices } = messageShape(text, language);
      const counts = choices.filter(({ kind }) => kind === 'plural');
      const counted = new Set(counts.map(({ argument }) => argument));
      const values = Object.fromEntries(names.map((name) => [name, counted.has(name) ? 3 : 7]));
      const filled = intl.formatMessage({ id: key }, values);
      return filled.trim() === '' || /[{}]|undefined|NaN/.test(filled) ? `${key}: ${filled}` : null;
    });
    expect(broken).toEqual([]);
  });

  it('has the plural forms of the language, no more and no less', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted().join();
    const wrong = complaints(language, (key, text) => {
      const plurals = messageShape(text, language).choices.filter(({ kind }) => kind === 'plural');
      const given = plurals.map(({ cases }) =>
        cases
          .filter((one) => !/^=\d+$/.test(one))
          .toSorted()
          .join(),
      );
      const bad = given.find((cases) => cases !== forms);
      return bad === undefined ? null : `${key}: ${bad} instead of ${forms}`;
    });
    expect(wrong).toEqual([]);
  });

  it('is written with the marks of the language', () => {
    const marks = complaints(language, (key, text) => {
      const plain = text.replace(/\{[^{}]*\}/g, '');
      const straight = /["']/.test(plain);
      const blanks = /^\s|\s$| {2}/.test(text);
      const halfWidth =
        language.startsWith('zh') && /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u.test(plain);
      return straight || blanks || halfWidth ? `${key}: ${text}` : null;
    });
    expect(marks).toEqual([]);
  });
});

it('has no key in two areas', () => {
  const all = AREAS.flatMap((area) => Object.keys(words('en', area)));
  expect(all.toSorted()).toEqual([...new Set(all)].toSorted());
});

it('holds every area that there is a file for', () => {
  const all = AREAS.flatMap((area) => Object.keys(words('en', area)));
  expect(all.filter((key) => !(key in CATALOGUES.en))).toEqual([]);
});

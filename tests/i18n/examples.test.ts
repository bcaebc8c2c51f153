import { describe, expect, it } from 'vitest';
import { translatorFor } from '../../lib/i18n/translator';
import { LANGUAGES, type Language } from '../../lib/i18n/language';
import { checkLetter } from '../../lib/invitation/check-letter';
import { composeLetter } from '../../lib/invitation/compose-letter';
import { emptyInput, OCCASIONS } from '../../lib/invitation/draft';

const RECIPIENTS = {
  en: { name: 'Dana Okafor', givenName: 'Dana', familyName: 'Okafor' },
  ko: { name: '노유림', title: '책임' },
  'zh-Hans': { name: '沈亦舟', title: '采购经理' },
  'zh-Hant': { name: '簡子晴', title: '採購經理' },
} as const;

/** Only what the three fields say. */
const factsWithout = (language: Language) => ({
  ...emptyInput(language),
  signature: '',
  readerRole: null,
  focus: null,
  style: 'unknown' as const,
  warmth: 'cold' as const,
  step: 1,
  lastStep: false,
  zoneName: '',
  limit: null,
});

/** What stands in the empty fields is what a rep imitates. */
describe.each(LANGUAGES)('The examples in %s', (language) => {
  it.each(OCCASIONS)('say why, how and what for, typed as they stand into a letter for: %s', (occasion) => {
    const { t } = translatorFor(language);
    const recipient = RECIPIENTS[language];
    const letter = composeLetter({
      ...factsWithout(language),
      occasion,
      purpose: t('invite.purpose.example'),
      process: t('invite.process.example'),
      benefit: t('invite.benefit.example'),
      slots: [{ date: '2027-01-12', time: '10:00' }],
      recipient,
      sender: { name: 'Noor Ferris', title: '', company: 'Quillmark', phone: '' },
      sendDate: '2027-01-04',
    });
    const { lamps, findings } = checkLetter({ ...letter, language, recipient, sendDate: '2027-01-04' });
    const dark = Object.entries(lamps).flatMap(([name, { lit }]) => (lit ? [] : [name]));
    expect(dark).toEqual([]);
    expect(findings.filter(({ level }) => level !== 'hint')).toEqual([]);
  });
});

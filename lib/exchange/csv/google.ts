import { companyName, countryName, email, phone, profileUrl, title, website } from './business-card';
import { firstNameOrWhole, lastNameOrNone } from './person-name';
import { remainingNote } from './remaining-note';
import { shapeOf, type CsvColumn } from './shape';

const EMAILS = 3;
const PHONES = 3;

/**
 * Google Contacts, with the headings it reads and writes since 2024 (First Name instead of Given Name,
 * Label instead of Type, Organization Name without a number; files it exported in 2024 to 2026).
 * The numbered groups may be as many as needed; a group without a value has no label either.
 * There is no column for a full name: it stands whole in First Name where the split is not known.
 */
export const google = shapeOf('google', [
  ['First Name', ({ person }) => firstNameOrWhole(person)],
  empty('Middle Name'),
  ['Last Name', ({ person }) => lastNameOrNone(person)],
  empty('Phonetic First Name'),
  empty('Phonetic Middle Name'),
  empty('Phonetic Last Name'),
  empty('Name Prefix'),
  empty('Name Suffix'),
  empty('Nickname'),
  empty('File As'),
  ['Organization Name', companyName],
  ['Organization Title', title],
  empty('Organization Department'),
  empty('Birthday'),
  [
    'Notes',
    (contact) =>
      remainingNote(contact, { emails: EMAILS, phones: PHONES, fields: ['profileUrl', 'country'] }),
  ],
  empty('Photo'),
  empty('Labels'),
  ...Array.from({ length: EMAILS }, (_, n) => labelled(`E-mail ${n + 1}`, 'Work', (c) => email(c, n))).flat(),
  ...Array.from({ length: PHONES }, (_, n) => labelled(`Phone ${n + 1}`, 'Work', (c) => phone(c, n))).flat(),
  ['Address 1 - Label', (contact) => (countryName(contact) ? 'Work' : '')],
  ['Address 1 - Country', countryName],
  ...labelled('Website 1', 'Profile', profileUrl),
  ...labelled('Website 2', 'Work', website),
]);

/** Part of Google's fixed row, and nothing Doorstep keeps. */
function empty(heading: string): CsvColumn {
  return [heading, () => ''];
}

function labelled(group: string, label: string, value: CsvColumn[1]): CsvColumn[] {
  return [
    [`${group} - Label`, (contact) => (value(contact) ? label : '')],
    [`${group} - Value`, value],
  ];
}

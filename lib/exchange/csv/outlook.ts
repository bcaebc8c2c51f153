import { companyName, countryName, email, phone, profileUrl, title } from './business-card';
import { firstNameOrWhole, lastNameOrNone } from './person-name';
import { remainingNote } from './remaining-note';
import { shapeOf } from './shape';

/**
 * Outlook: the headings that Outlook on the web and classic Outlook for Windows both know, in the order
 * of the web's own export (files exported in 2018 to 2026). Columns may be left out; the English names
 * are known whatever the language of the program.
 * There is no column for a full name: it stands whole in First Name where the split is not known.
 */
export const outlook = shapeOf('outlook', [
  ['First Name', ({ person }) => firstNameOrWhole(person)],
  ['Middle Name', () => ''],
  ['Last Name', ({ person }) => lastNameOrNone(person)],
  ['E-mail Address', (contact) => email(contact, 0)],
  ['E-mail 2 Address', (contact) => email(contact, 1)],
  ['E-mail 3 Address', (contact) => email(contact, 2)],
  ['Business Phone', (contact) => phone(contact, 0)],
  ['Business Phone 2', (contact) => phone(contact, 1)],
  ['Other Phone', (contact) => phone(contact, 2)],
  ['Job Title', title],
  ['Department', () => ''],
  ['Company', companyName],
  ['Business Country/Region', countryName],
  ['Location', ({ person }) => person.location?.value ?? ''],
  ['Web Page', profileUrl],
  [
    'Notes',
    (contact) =>
      remainingNote(contact, { emails: 3, phones: 3, fields: ['profileUrl', 'location', 'country'] }),
  ],
]);

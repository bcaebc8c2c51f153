import { companyName, email, phone, title, website } from './business-card';
import { knownNameParts } from './person-name';
import { remainingNote } from './remaining-note';
import { shapeOf } from './shape';

/**
 * Pipedrive, people with their organizations. The headings are those of its own exports, which its
 * import maps by itself: the item, a hyphen, the field (support.pipedrive.com, "Import fields",
 * 30 October 2023, and "Importing: mandatory fields", 21 June 2022, for the items and for Name being
 * mandatory; the spelling as files written by it in 2024 to 2026 have it).
 * Name takes the full name; the two parts are filled beside it only where they are known.
 */
export const pipedrive = shapeOf('pipedrive', [
  ['Person - Name', (contact) => contact.person.name.value || email(contact, 0)],
  ['Person - First name', ({ person }) => knownNameParts(person)?.given ?? ''],
  ['Person - Last name', ({ person }) => knownNameParts(person)?.family ?? ''],
  ['Person - Email - Work', (contact) => email(contact, 0)],
  ['Person - Email - Other', (contact) => email(contact, 1)],
  ['Person - Phone - Work', (contact) => phone(contact, 0)],
  ['Person - Phone - Other', (contact) => phone(contact, 1)],
  ['Person - Job title', title],
  ['Organization - Name', companyName],
  ['Organization - Website', website],
  ['Note', (contact) => remainingNote(contact, { emails: 2, phones: 2, fields: [] })],
]);

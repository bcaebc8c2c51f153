import type { ExportContact } from '../contact';
import { companyName, countryName, email, industry, phone, title, website } from './business-card';
import { knownNameParts } from './person-name';
import { remainingNote } from './remaining-note';
import { shapeOf } from './shape';

/** What Salesforce itself writes into a required field of a lead that came without (help article 000171026). */
const NOT_PROVIDED = '[not provided]';

/**
 * Salesforce leads, for the Data Import Wizard, which maps these labels by itself (help.salesforce.com,
 * "Field Mapping for Importing Leads", seen in November 2026). Leads rather than contacts, since a
 * contact needs an account that exists.
 * Last Name and Company are required. Either Full Name or First and Last Name may be used, not both:
 * where the split is not known, the whole name is the last name.
 */
export const salesforce = shapeOf('salesforce', [
  ['First Name', ({ person }) => knownNameParts(person)?.given ?? ''],
  ['Last Name', lastName],
  ['Company', (contact) => companyName(contact) || NOT_PROVIDED],
  ['Title', title],
  ['Email', (contact) => email(contact, 0)],
  ['Phone', (contact) => phone(contact, 0)],
  ['Website', website],
  ['Country', countryName],
  ['Industry', industry],
  [
    'Description',
    (contact) => remainingNote(contact, { emails: 1, phones: 1, fields: ['industry', 'country'] }),
  ],
]);

function lastName({ person }: ExportContact): string {
  return (knownNameParts(person)?.family ?? person.name.value) || NOT_PROVIDED;
}

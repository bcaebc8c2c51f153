import {
  companyName,
  countryName,
  email,
  industry,
  phone,
  profileUrl,
  title,
  website,
} from './business-card';
import { firstNameOrWhole, lastNameOrNone } from './person-name';
import { remainingNote } from './remaining-note';
import { shapeOf } from './shape';

/**
 * HubSpot, one file of contacts. The importer matches a heading with a property of that label, whatever
 * its case and order, and needs one of first name, last name and e-mail (knowledge.hubspot.com, "Set up
 * import files", as of 3 December 2024). These are labels of default contact properties; LinkedIn URL
 * and Message are taken from the property list of the product, no page of the importer names them.
 * There is no property for a full name. Notes are records of their own in HubSpot and need an import of
 * several objects, so the remaining note stands in Message, the default long text of a contact.
 * A second phone number goes into the note: Mobile Phone Number would claim what is not known.
 */
export const hubspot = shapeOf('hubspot', [
  ['First Name', ({ person }) => firstNameOrWhole(person)],
  ['Last Name', ({ person }) => lastNameOrNone(person)],
  ['Email', (contact) => email(contact, 0)],
  ['Phone Number', (contact) => phone(contact, 0)],
  ['Job Title', title],
  ['Company Name', companyName],
  ['Website URL', website],
  ['LinkedIn URL', profileUrl],
  ['Country/Region', countryName],
  ['Industry', industry],
  [
    'Message',
    (contact) =>
      remainingNote(contact, { emails: 1, phones: 1, fields: ['profileUrl', 'industry', 'country'] }),
  ],
]);

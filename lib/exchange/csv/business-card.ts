import type { ExportContact } from '../contact';

const COUNTRY_NAMES = new Intl.DisplayNames(['en'], { type: 'region' });

/** The nth e-mail address (0 = main), or ''. */
export function email(contact: ExportContact, n: number): string {
  return contact.person.emails[n]?.value ?? '';
}

/** The nth phone number (0 = main), or ''. */
export function phone(contact: ExportContact, n: number): string {
  return contact.person.phones[n]?.value ?? '';
}

export function title(contact: ExportContact): string {
  return contact.person.title?.value ?? '';
}

export function companyName(contact: ExportContact): string {
  return contact.company?.name.value ?? '';
}

/** The company's first mail domain as a web address, or ''. */
export function website(contact: ExportContact): string {
  const domain = contact.company?.domains[0]?.value;
  return domain ? `https://${domain}` : '';
}

export function profileUrl(contact: ExportContact): string {
  return contact.person.profileUrl?.value ?? '';
}

export function industry(contact: ExportContact): string {
  return contact.company?.industry?.value ?? '';
}

/** English name of the person's country, else of the company's; the code itself where it names none. */
export function countryName(contact: ExportContact): string {
  const code = contact.person.country?.value ?? contact.company?.country?.value ?? '';
  return /^[A-Z]{2}$/.test(code) ? (COUNTRY_NAMES.of(code) ?? code) : code;
}

import type { Company } from '../../people/company';
import type { Person } from '../../people/person';
import type { ExportContact } from '../contact';

/** What a shape gave a column of its own, and what therefore need not stand in the note. */
export interface Placed {
  /** How many e-mail addresses and phone numbers have columns. */
  emails: number;
  phones: number;
  fields: readonly ('profileUrl' | 'location' | 'industry' | 'country')[];
}

type Line = readonly [label: string, value: string | null | undefined];

/**
 * The rep's notes, followed by everything the target has no column for, one `Label: value` a line.
 * The labels are English in every language of the interface: the file is read by another program's users.
 */
export function remainingNote(contact: ExportContact, placed: Placed): string {
  const lines = [
    ...personLines(contact.person, placed),
    ...(contact.company ? companyLines(contact.company, placed) : []),
    ...roleAndPlanLines(contact),
  ].filter(([, value]) => value);
  const rest = lines.map(([label, value]) => `${label}: ${value}`).join('\n');
  return [contact.person.notes, rest].filter((part) => part !== '').join('\n\n');
}

function personLines(person: Person, { emails, phones, fields }: Placed): Line[] {
  return [
    ['Headline', person.headline?.value],
    ['Location', fields.includes('location') ? null : person.location?.value],
    ['LinkedIn', fields.includes('profileUrl') ? null : person.profileUrl?.value],
    ['More e-mail', values(person.emails.slice(emails))],
    ['More phone', values(person.phones.slice(phones))],
    ['Country', fields.includes('country') ? null : person.country?.value],
    ['Writes in', person.language?.value],
    ['Style', person.style === 'unknown' ? null : person.style],
  ];
}

function companyLines(company: Company, { fields }: Placed): Line[] {
  return [
    ['Company domains', values(company.domains)],
    ['Company LinkedIn', company.linkedinUrl?.value],
    ['Company industry', fields.includes('industry') ? null : company.industry?.value],
    ['Company country', company.country?.value],
    ['Customer tier', company.tier],
    ['Customer class', words(company.customerClass)],
    ['Company notes', company.notes],
  ];
}

function roleAndPlanLines({ roleTag, plan, lastTouchAt }: ExportContact): Line[] {
  return [
    ['Buying role', roleTag?.buyingRoles.join(', ')],
    ['Focus', roleTag?.focus.join(', ')],
    ['Signs only', roleTag?.signsOnly ? 'yes' : null],
    ['Decision level', roleTag?.decisionLevel],
    ['Contact depth', roleTag?.contactDepth],
    ['Influence (1 to 5)', roleTag?.influence?.toString()],
    ['Stance (-2 to 2)', roleTag?.stance?.toString()],
    ['Follow-up stage', plan && words(plan.stage)],
    ['Follow-up state', plan?.state],
    ['Next follow-up', plan?.nextDue],
    ['Last touch', lastTouchAt === null ? null : isoDay(lastTouchAt)],
  ];
}

function values(list: readonly { value: string }[]): string {
  return list.map(({ value }) => value).join(', ');
}

function words(key: string): string {
  return key.replaceAll('_', ' ');
}

/** UTC day of a moment; '' for a time outside the calendar, so that one broken record stops no export. */
function isoDay(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

import type { EvidenceLayer } from '../records/record';
import type { CapturedField, CapturedPerson } from './capture';
import { sourced, type ReadingSource } from './captured-value';
import { cleanLine } from './clean-text';
import type { Company } from './company';
import { companyNameKey } from './company-name';
import { normaliseEmail } from './email-address';
import { foldText } from './fold';
import { PERSON_TEXT_FIELDS, type Person, type PersonTextField } from './person';
import { phoneDigits } from './phone-number';
import { canonicalCompanyAddress, canonicalProfileAddress } from './profile-address';

/** A value on the page that differs from the record, offered and never applied by itself. */
export interface FieldChange {
  field: PersonTextField | 'company' | 'email' | 'phone';
  /** '' where the record has none. */
  from: string;
  to: string;
  /** The page's proof, kept as the value's origin when accepted. */
  captured: { layer: EvidenceLayer; selector: string };
}

/**
 * What a page says otherwise than the record, or more than it. Differences of capitals, width and spaces
 * are none, and what the rep declined is not offered again.
 * @param company the person's company on record.
 */
export function fieldChanges(
  person: Person,
  company: Company | null,
  captured: CapturedPerson,
): FieldChange[] {
  const changes: FieldChange[] = [];
  const offer = (field: FieldChange['field'], from: string, to: string | null, proof: CapturedField) => {
    if (!to || same(field, from, to)) return;
    changes.push({ field, from, to, captured: { layer: proof.layer, selector: proof.selector } });
  };

  for (const field of PERSON_TEXT_FIELDS) {
    const proof = captured[field];
    if (proof) offer(field, person[field]?.value ?? '', readAs(field, proof.value), proof);
  }
  if (captured.company && !isLinkedTo(company, captured)) {
    offer('company', company?.name.value ?? '', cleanLine(captured.company.value), captured.company);
  }
  for (const proof of captured.emails) {
    const email = normaliseEmail(proof.value);
    if (!person.emails.some((known) => known.value === email)) offer('email', '', email, proof);
  }
  for (const proof of captured.phones) {
    const digits = phoneDigits(proof.value);
    const known = person.phones.some((phone) => phoneDigits(phone.value) === digits);
    if (digits && !known) offer('phone', '', cleanLine(proof.value, 60), proof);
  }
  return changes.filter((change) => !person.declinedChanges.includes(declinedKey(change)));
}

/**
 * Takes the page's word for these fields, each with its proof. A company is another record and is left to
 * the caller.
 */
export function applyChanges(person: Person, changes: readonly FieldChange[], source: ReadingSource): Person {
  const next: Person = { ...person };
  for (const { field, to, captured } of changes) {
    if (field === 'company') continue;
    const value = readAs(field, to);
    if (!value) continue;
    const taken = sourced({ value, ...captured }, source);
    if (field === 'email') {
      if (!next.emails.some((known) => known.value === value)) next.emails = [...next.emails, taken];
    } else if (field === 'phone') {
      const digits = phoneDigits(value);
      if (!next.phones.some((known) => phoneDigits(known.value) === digits))
        next.phones = [...next.phones, taken];
    } else next[field] = taken;
  }
  return next;
}

/** Remembers what the rep does not want, so that it is not offered again. The oldest give way. */
export function declineChanges(person: Person, changes: readonly FieldChange[]): Person {
  const declined = new Set([...person.declinedChanges, ...changes.map(declinedKey)]);
  return { ...person, declinedChanges: [...declined].slice(-MOST_DECLINED) };
}

const MOST_DECLINED = 100;

function declinedKey({ field, to }: FieldChange): string {
  return `${field}:${foldText(to)}`;
}

function same(field: FieldChange['field'], from: string, to: string): boolean {
  // A urn means what its letters are; words mean the same in any case and width.
  if (field === 'memberUrn') return from === to;
  return field === 'company' ? companyNameKey(from) === companyNameKey(to) : foldText(from) === foldText(to);
}

function readAs(field: FieldChange['field'], text: string): string | null {
  if (field === 'email') return normaliseEmail(text);
  if (field === 'profileUrl') return canonicalProfileAddress(text);
  if (field === 'phone') return phoneDigits(text) ? cleanLine(text, 60) : null;
  return cleanLine(text) || null;
}

/** The same company by its address on the network, however it is spelt there. */
function isLinkedTo(company: Company | null, captured: CapturedPerson): boolean {
  const url = captured.companyUrl && canonicalCompanyAddress(captured.companyUrl.value);
  return !!url && company?.linkedinUrl?.value === url;
}

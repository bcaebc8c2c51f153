import type { ChainView, PersonView } from '../../../lib/messages/views';
import type { Company } from '../../../lib/people/company';
import { BUYING_ROLES, FOCUS_PERSONS } from '../../../lib/chain/role-tag';
import type { Sourced } from '../../../lib/records/record';

const at = 1_700_000_000_000;
const typed = (value: string): Sourced<string> => ({ value, origin: { kind: 'typed', at } });
const record = (id: string) => ({ id, createdAt: at, updatedAt: at, deletedAt: null });

/** An invented customer. */
export function company(): Company {
  return {
    ...record('0190a000-0000-7000-8000-0000000000c1'),
    name: typed('Northquay Foods'),
    domains: [typed('northquay.example')],
    linkedinUrl: null,
    industry: null,
    size: null,
    headquarters: null,
    country: null,
    tier: 'B',
    customerClass: 'new',
    notes: '',
  };
}

/** An invented person there, of whom nothing but the name is known. */
export function personView(): PersonView {
  return {
    person: {
      ...record('0190a000-0000-7000-8000-0000000000a1'),
      name: typed('Dana Okafor'),
      givenName: null,
      familyName: null,
      title: null,
      headline: null,
      location: null,
      companyId: company().id,
      emails: [],
      phones: [],
      profileUrl: null,
      memberUrn: null,
      language: null,
      country: null,
      style: 'unknown',
      notes: '',
      declinedChanges: [],
    },
    company: company(),
    roleTag: null,
    plan: null,
    nextStep: null,
    touches: [],
    suppressed: false,
  };
}

/** A company in which every seat is empty. */
export function emptyChain(): ChainView {
  return {
    company: company(),
    seats: BUYING_ROLES.map((role) => ({ role, people: [] })),
    focus: FOCUS_PERSONS.map((focus) => ({ focus, people: [] })),
    untagged: [],
  };
}

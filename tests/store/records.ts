import type { CadencePlan } from '../../lib/cadence/plan';
import type { RoleTag } from '../../lib/chain/role-tag';
import type { Company } from '../../lib/people/company';
import type { Person } from '../../lib/people/person';
import type { Touch } from '../../lib/people/touch';
import { newRecord } from '../../lib/records/new-record';
import type { Sourced } from '../../lib/records/record';

const AT = Date.UTC(2026, 4, 12, 1);

export function typed<T>(value: T): Sourced<T> {
  return { value, origin: { kind: 'typed', at: AT } };
}

export function aPerson(name: string, over: Partial<Person> = {}): Person {
  return {
    ...newRecord(AT),
    name: typed(name),
    givenName: null,
    familyName: null,
    title: null,
    headline: null,
    location: null,
    companyId: null,
    emails: [],
    phones: [],
    profileUrl: null,
    memberUrn: null,
    language: null,
    country: null,
    style: 'unknown',
    notes: '',
    declinedChanges: [],
    ...over,
  };
}

export function aCompany(name: string, over: Partial<Company> = {}): Company {
  return {
    ...newRecord(AT),
    name: typed(name),
    domains: [],
    linkedinUrl: null,
    industry: null,
    size: null,
    headquarters: null,
    country: null,
    tier: 'B',
    customerClass: 'new',
    notes: '',
    ...over,
  };
}

export function aTouch(personId: string, at: number, over: Partial<Touch> = {}): Touch {
  return {
    ...newRecord(AT),
    personId,
    companyId: null,
    at,
    channel: 'phone',
    direction: 'outbound',
    contactFunction: 'care',
    kind: 'call',
    note: '',
    draftId: null,
    ...over,
  };
}

export function aPlan(
  personId: string,
  nextDue: string | null,
  over: Partial<CadencePlan> = {},
): CadencePlan {
  return {
    ...newRecord(AT),
    personId,
    stage: 'outreach',
    state: 'active',
    anchorAt: AT,
    nextDue,
    steps: [],
    stopReason: null,
    ...over,
  };
}

export function aRoleTag(personId: string, over: Partial<RoleTag> = {}): RoleTag {
  return {
    ...newRecord(AT),
    personId,
    companyId: null,
    opportunityId: null,
    buyingRoles: ['decider'],
    focus: [],
    signsOnly: false,
    decisionLevel: null,
    contactDepth: null,
    influence: null,
    stance: null,
    evidence: [],
    ...over,
  };
}

import type { CadencePlan } from '../../lib/cadence/plan';
import type { RoleTag } from '../../lib/chain/role-tag';
import type { ExportContact } from '../../lib/exchange/contact';
import type { Company } from '../../lib/people/company';
import type { Person } from '../../lib/people/person';
import type { Origin, Sourced } from '../../lib/records/record';

const AT = Date.UTC(2026, 4, 3, 9, 30);
const TYPED: Origin = { kind: 'typed', at: AT };
const STORED = { createdAt: AT, updatedAt: AT, deletedAt: null };

export function typed<T>(value: T): Sourced<T> {
  return { value, origin: TYPED };
}

/** Somebody of whom nothing but the name is known. */
export function aPerson(over: Partial<Person> = {}): Person {
  return {
    id: '01900000-0000-7000-8000-000000000001',
    ...STORED,
    name: typed('Isolde Marchetti'),
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

export function aCompany(over: Partial<Company> = {}): Company {
  return {
    id: '01900000-0000-7000-8000-000000000002',
    ...STORED,
    name: typed('Ferrowick Castings'),
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

export function aRoleTag(over: Partial<RoleTag> = {}): RoleTag {
  return {
    id: '01900000-0000-7000-8000-000000000003',
    ...STORED,
    personId: '01900000-0000-7000-8000-000000000001',
    companyId: '01900000-0000-7000-8000-000000000002',
    opportunityId: null,
    buyingRoles: ['influencer'],
    focus: ['receptive'],
    signsOnly: false,
    decisionLevel: null,
    contactDepth: null,
    influence: null,
    stance: null,
    evidence: [{ tag: 'influencer', witness: { kind: 'me' }, at: AT }],
    ...over,
  };
}

export function aPlan(over: Partial<CadencePlan> = {}): CadencePlan {
  return {
    id: '01900000-0000-7000-8000-000000000004',
    ...STORED,
    personId: '01900000-0000-7000-8000-000000000001',
    stage: 'outreach',
    state: 'active',
    anchorAt: AT,
    nextDue: '2026-05-08',
    steps: [],
    stopReason: null,
    ...over,
  };
}

export function aContact(over: Partial<ExportContact> = {}): ExportContact {
  return { person: aPerson(), company: null, roleTag: null, plan: null, lastTouchAt: null, ...over };
}

/** Somebody of whom everything is known, and more than one of what can be many. */
export function aFullContact(): ExportContact {
  return aContact({
    person: aPerson({
      name: typed('서해린'),
      givenName: typed('해린'),
      familyName: typed('서'),
      title: typed('구매팀장'),
      headline: typed('냉동 물류를 조용히 고치는 사람'),
      location: typed('대한민국 인천'),
      companyId: '01900000-0000-7000-8000-000000000002',
      emails: [
        'haerin.seo@mirae-cold.example',
        'hr.seo@mirae.example',
        'seo@warehouse.example',
        'four@x.example',
      ].map(typed),
      phones: ['+82 10-5550-0142', '032-555-0199', '+82 (32) 555 0100', '+82 32 555 0101'].map(typed),
      profileUrl: typed('https://www.linkedin.com/in/haerin-seo-sample/'),
      language: typed('ko'),
      country: typed('KR'),
      style: 'rational',
      notes: 'Asked for the cold-room log.\nPrefers mornings.',
    }),
    company: aCompany({
      name: typed('미래콜드'),
      domains: ['mirae-cold.example', 'mirae.example'].map(typed),
      linkedinUrl: typed('https://www.linkedin.com/company/mirae-cold-sample/'),
      industry: typed('Cold storage'),
      country: typed('KR'),
      tier: 'A',
      customerClass: 'long_undecided',
      notes: 'Two warehouses.',
    }),
    roleTag: aRoleTag({ buyingRoles: ['decider', 'executor'], focus: ['power'], influence: 4, stance: -1 }),
    plan: aPlan(),
    lastTouchAt: Date.UTC(2026, 4, 1, 8),
  });
}

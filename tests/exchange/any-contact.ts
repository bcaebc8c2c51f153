import fc from 'fast-check';
import type { CadencePlan, CadenceStep, DueReason } from '../../lib/cadence/plan';
import { BUYING_ROLES, FOCUS_PERSONS, type RoleEvidence, type RoleTag } from '../../lib/chain/role-tag';
import type { ExportContact } from '../../lib/exchange/contact';
import { LANGUAGES } from '../../lib/i18n/language';
import type { Company } from '../../lib/people/company';
import type { Person } from '../../lib/people/person';
import type { Origin, Sourced } from '../../lib/records/record';

/** Signs that a CSV file, a spreadsheet or our own lists give a meaning, mixed with anything at all. */
const HOSTILE = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '＝',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '"',
  "'",
  ',',
  ';',
  '; ',
  '\\',
  '\\0',
  ' ',
  '\uFEFF',
  '\u202E',
  '\0',
);
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.oneof(HOSTILE, fc.string({ maxLength: 3 })), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.constantFrom('', '+82 10-5550-0142', '서해린', '=1+1'),
);
const time = fc.integer({ min: 0, max: 4_102_444_800_000 });
/** A row with an empty id holds no record at all. */
const id = anyText.filter((text) => text !== '');
const stored = { id, createdAt: time, updatedAt: time, deletedAt: fc.option(time) };

const origin: fc.Arbitrary<Origin> = fc.oneof(
  fc.record({ kind: fc.constantFrom('typed' as const, 'sample' as const), at: time }),
  fc.record({
    kind: fc.constant('captured' as const),
    at: time,
    page: fc.constantFrom('gmail-conversation' as const, 'linkedin-profile' as const),
    address: anyText,
    layer: fc.constantFrom('embedded' as const, 'title' as const),
    selector: anyText,
  }),
);

function sourced<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Sourced<T>> {
  return fc.record({ value, origin });
}
const maybe = fc.option(sourced(anyText));
const many = fc.array(sourced(anyText), { maxLength: 3 });

const person: fc.Arbitrary<Person> = fc.record({
  ...stored,
  name: sourced(anyText),
  givenName: maybe,
  familyName: maybe,
  title: maybe,
  headline: maybe,
  location: maybe,
  companyId: fc.option(id),
  emails: many,
  phones: many,
  profileUrl: maybe,
  memberUrn: maybe,
  language: fc.option(sourced(fc.constantFrom(...LANGUAGES))),
  country: maybe,
  style: fc.constantFrom('emotional', 'rational', 'unknown'),
  notes: anyText,
  declinedChanges: fc.array(anyText, { maxLength: 3 }),
});

const company: fc.Arbitrary<Company> = fc.record({
  ...stored,
  name: sourced(anyText),
  domains: many,
  linkedinUrl: maybe,
  industry: maybe,
  size: maybe,
  headquarters: maybe,
  country: maybe,
  tier: fc.constantFrom('A', 'B', 'C', 'D'),
  customerClass: fc.constantFrom('new', 'closed', 'long_undecided'),
  notes: anyText,
});

const evidence: fc.Arbitrary<RoleEvidence> = fc.record({
  tag: fc.constantFrom(...BUYING_ROLES, ...FOCUS_PERSONS),
  witness: fc.oneof(
    fc.record({ kind: fc.constantFrom('me' as const, 'themselves' as const) }),
    fc.record({ kind: fc.constant('other' as const), name: anyText }),
  ),
  at: time,
});

const roleTag: fc.Arbitrary<RoleTag> = fc.record({
  ...stored,
  personId: id,
  companyId: fc.option(id),
  opportunityId: fc.option(id),
  buyingRoles: fc.subarray([...BUYING_ROLES]),
  focus: fc.subarray([...FOCUS_PERSONS]),
  signsOnly: fc.boolean(),
  decisionLevel: fc.option(fc.constantFrom('policy', 'specific', 'action')),
  contactDepth: fc.option(fc.constantFrom('deep', 'multiple', 'shallow', 'none')),
  influence: fc.option(fc.integer({ min: 1, max: 5 })),
  stance: fc.option(fc.integer({ min: -2, max: 2 })),
  evidence: fc.array(evidence, { maxLength: 3 }),
});

const reason: fc.Arbitrary<DueReason> = fc.record({
  rule: anyText,
  params: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.oneof(anyText, fc.integer()), {
    noNullPrototype: true,
  }),
});

const step: fc.Arbitrary<CadenceStep> = fc.record({
  n: fc.nat(),
  due: anyText,
  channel: fc.constantFrom('email', 'phone', 'linkedin'),
  contactFunction: fc.constantFrom('care', 'advance'),
  status: fc.constantFrom('planned', 'done', 'snoozed'),
  reason,
  note: anyText,
});

const plan: fc.Arbitrary<CadencePlan> = fc.record({
  ...stored,
  personId: id,
  stage: fc.constantFrom('outreach', 'rest', 'maintenance'),
  state: fc.constantFrom('active', 'stopped'),
  anchorAt: time,
  nextDue: fc.option(fc.constantFrom('2026-05-08', '2027-02-09')),
  steps: fc.array(step, { maxLength: 3 }),
  stopReason: fc.option(reason),
});

/** Any joined row that the store could hold, with any text in it. */
export const anyContact: fc.Arbitrary<ExportContact> = fc.record({
  person,
  company: fc.option(company),
  roleTag: fc.option(roleTag),
  plan: fc.option(plan),
  lastTouchAt: fc.option(time),
});

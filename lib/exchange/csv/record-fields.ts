/**
 * Every field of the exported records with its codec. The types demand that none is left out, which is
 * what makes Doorstep's own shape lossless. Only `sample` is: sample people are never exported.
 */
import { BUYING_ROLES, FOCUS_PERSONS, type RoleEvidence, type RoleTag } from '../../chain/role-tag';
import { CADENCE_STAGES, type CadencePlan, type CadenceStep, type DueReason } from '../../cadence/plan';
import { LANGUAGES } from '../../i18n/language';
import type { Company } from '../../people/company';
import type { Person } from '../../people/person';
import type { StoredRecord } from '../../records/record';
import {
  choice,
  choices,
  json,
  moment,
  number,
  orNull,
  plain,
  sourced,
  sourcedOrNull,
  sourcedTexts,
  text,
  texts,
  yesNo,
  type Field,
} from './codecs';
import { isDueReason, isEvidence, isSteps } from './structured-cells';

export type Fields<T> = { readonly [K in Exclude<keyof T, 'sample'>]-?: Field<T[K]> };

const STORED: Fields<StoredRecord> = {
  id: plain(text),
  createdAt: plain(moment),
  updatedAt: plain(moment),
  deletedAt: plain(orNull(moment)),
};

export const PERSON_FIELDS: Fields<Person> = {
  name: sourced(text),
  givenName: sourcedOrNull(text),
  familyName: sourcedOrNull(text),
  title: sourcedOrNull(text),
  headline: sourcedOrNull(text),
  location: sourcedOrNull(text),
  emails: sourcedTexts(),
  phones: sourcedTexts(),
  profileUrl: sourcedOrNull(text),
  memberUrn: sourcedOrNull(text),
  language: sourcedOrNull(choice(LANGUAGES)),
  country: sourcedOrNull(text),
  style: plain(choice(['emotional', 'rational', 'unknown'])),
  notes: plain(text),
  declinedChanges: plain(texts),
  companyId: plain(orNull(text)),
  ...STORED,
};

export const COMPANY_FIELDS: Fields<Company> = {
  name: sourced(text),
  domains: sourcedTexts(),
  linkedinUrl: sourcedOrNull(text),
  industry: sourcedOrNull(text),
  size: sourcedOrNull(text),
  headquarters: sourcedOrNull(text),
  country: sourcedOrNull(text),
  tier: plain(choice(['A', 'B', 'C', 'D'])),
  customerClass: plain(choice(['new', 'closed', 'long_undecided'])),
  notes: plain(text),
  ...STORED,
};

export const ROLE_FIELDS: Fields<RoleTag> = {
  buyingRoles: plain(choices(BUYING_ROLES)),
  focus: plain(choices(FOCUS_PERSONS)),
  signsOnly: plain(yesNo),
  decisionLevel: plain(orNull(choice(['policy', 'specific', 'action']))),
  contactDepth: plain(orNull(choice(['deep', 'multiple', 'shallow', 'none']))),
  influence: plain(orNull(number)),
  stance: plain(orNull(number)),
  evidence: plain(json<RoleEvidence[]>(isEvidence)),
  personId: plain(text),
  companyId: plain(orNull(text)),
  opportunityId: plain(orNull(text)),
  ...STORED,
};

export const PLAN_FIELDS: Fields<CadencePlan> = {
  stage: plain(choice(CADENCE_STAGES)),
  state: plain(choice(['active', 'paused', 'resting', 'stopped'])),
  nextDue: plain(orNull(text)),
  anchorAt: plain(moment),
  steps: plain(json<CadenceStep[]>(isSteps)),
  stopReason: plain(orNull(json<DueReason>(isDueReason))),
  personId: plain(text),
  ...STORED,
};

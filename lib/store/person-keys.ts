import type { CadencePlan } from '../cadence/plan';
import type { BuyingRole, FocusPerson, RoleTag } from '../chain/role-tag';
import type { Company } from '../people/company';
import { foldText } from '../people/fold';
import { identitiesOfPerson } from '../people/identities';
import type { Person } from '../people/person';
import { searchTokens } from './search-tokens';

/**
 * What a living person is found and listed by, kept in the stored row under `keys` and derived from the
 * person and the records around them, never edited. With them a page of a list is one bulk read.
 * A tombstone has none, and so is in no index.
 */
export interface PersonKeys {
  /** Sort key. */
  name: string;
  /** Sort key; people without a company come last. */
  company: string;
  updated: number;
  /** `YYYY-MM-DD`; people with nothing due come last. */
  due: string;
  emails: string[];
  /** Member urns and canonical profile addresses. */
  profiles: string[];
  tokens: string[];
  roles: BuyingRole[];
  /** Present on sample people only: a sparse index over them. */
  sample?: 1;

  // Shown in lists, not indexed.
  focus: FocusPerson[];
  companyName: string;
  touched: number | null;
}

/** The records around a person that their keys are derived from. */
export interface PersonSurroundings {
  company: Company | null;
  plan: CadencePlan | null;
  roleTag: RoleTag | null;
  lastTouchAt: number | null;
}

/** Sorts after every letter that a name is written in, and is no noncharacter. */
const LAST_NAME = '\uf8ff';
export const NO_DUE = '9999-12-31';

/** @returns the keys of a living person. */
export function personKeys(person: Person, around: PersonSurroundings): PersonKeys {
  const companyName = around.company?.name.value ?? '';
  return {
    name: foldText(person.name.value).slice(0, 200) || LAST_NAME,
    company: foldText(companyName).slice(0, 200) || LAST_NAME,
    updated: person.updatedAt,
    due: around.plan?.nextDue ?? NO_DUE,
    ...identitiesOfPerson(person),
    tokens: searchTokens([
      person.name.value,
      person.givenName?.value ?? '',
      person.familyName?.value ?? '',
      companyName,
      person.title?.value ?? '',
      ...person.emails.map((email) => email.value),
    ]),
    roles: around.roleTag?.buyingRoles ?? [],
    ...(person.sample ? { sample: 1 as const } : {}),
    focus: around.roleTag?.focus ?? [],
    companyName,
    touched: around.lastTouchAt,
  };
}

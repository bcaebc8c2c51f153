import type { CadencePlan } from '../cadence/plan';
import type { BuyingRole, FocusPerson, RoleTag } from '../chain/role-tag';
import type { Company } from '../people/company';
import { identitiesOfPerson } from '../people/identities';
import type { Person } from '../people/person';

/**
 * What a living person is found by, and what a list shows of the records around them. Kept in the stored row
 * under `keys`, derived and never edited: with it a row of a list is one read. A tombstone has none, and so
 * is in no index.
 */
export interface PersonKeys {
  emails: string[];
  /** Member urns and canonical profile addresses. */
  profiles: string[];
  /** `YYYY-MM-DD`; absent where nothing is due. */
  due?: string;
  /** Present on sample people only. */
  sample?: 1;

  // Shown in lists, not indexed.
  roles: BuyingRole[];
  focus: FocusPerson[];
  companyName: string;
  touched: number | null;
}

/** The records around a person that their keys are derived from. */
interface PersonSurroundings {
  company: Company | null;
  plan: CadencePlan | null;
  roleTag: RoleTag | null;
  lastTouchAt: number | null;
}

/** @returns the keys of a living person. */
export function personKeys(person: Person, around: PersonSurroundings): PersonKeys {
  const due = around.plan?.nextDue;
  return {
    ...identitiesOfPerson(person),
    ...(due ? { due } : {}),
    ...(person.sample ? { sample: 1 as const } : {}),
    roles: around.roleTag?.buyingRoles ?? [],
    focus: around.roleTag?.focus ?? [],
    companyName: around.company?.name.value ?? '',
    touched: around.lastTouchAt,
  };
}

import type { CadencePlan } from '../cadence/plan';
import type { RoleTag } from '../chain/role-tag';
import type { Company } from '../people/company';
import type { Person } from '../people/person';

/** One person as they leave Doorstep: the records of one row, joined by the caller. */
export interface ExportContact {
  person: Person;
  company: Company | null;
  /** The tag for the company as such (`opportunityId` null). */
  roleTag: RoleTag | null;
  plan: CadencePlan | null;
  /** Epoch ms of the newest touch. */
  lastTouchAt: number | null;
}

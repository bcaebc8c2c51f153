import { dateAt } from '../cadence/business-days';
import { contactHistory } from '../cadence/contact-history';
import type { CadenceContext } from '../cadence/context';
import type { PlanContent } from '../cadence/plan';
import { UNTAGGED } from '../cadence/role-rules';
import { afterTouch } from '../cadence/transitions';
import type { RoleTag } from '../chain/role-tag';
import type { Company } from '../people/company';
import type { Person } from '../people/person';
import type { Touch } from '../people/touch';

export interface PlanInput {
  /** Oldest first. */
  touches: readonly Touch[];
  person: Person;
  company: Company;
  roleTag: RoleTag | null;
  timeZone: string;
}

/**
 * The plan as it would stand if each touch had been told on its own day. Nothing is told afterwards, so a
 * date that passed since is overdue.
 * @returns null for a person who was never contacted.
 */
export function samplePlan({ touches, person, company, roleTag, timeZone }: PlanInput): PlanContent | null {
  let plan: PlanContent | null = null;
  touches.forEach((touch, n) => {
    const context: CadenceContext = {
      today: dateAt(touch.at, timeZone),
      timeZone,
      country: person.country?.value ?? null,
      customerClass: company.customerClass,
      tier: company.tier,
      role: roleTag ?? UNTAGGED,
      style: person.style,
      reach: person.phones.length > 0 ? ['email', 'phone'] : ['email'],
      suppressed: false,
      history: contactHistory(touches.slice(0, n + 1).toReversed(), timeZone),
      meetingDate: null,
    };
    plan = afterTouch(plan, touch, context);
  });
  return plan;
}

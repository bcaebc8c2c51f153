import { moment, orNull } from './codecs';
import { recordColumns } from './record-columns';
import { COMPANY_FIELDS, PERSON_FIELDS, PLAN_FIELDS, ROLE_FIELDS } from './record-fields';
import type { CsvShape } from './shape';

export const PERSON_COLUMNS = recordColumns('Person', PERSON_FIELDS);
export const COMPANY_COLUMNS = recordColumns('Company', COMPANY_FIELDS);
export const ROLE_COLUMNS = recordColumns('Role', ROLE_FIELDS);
export const PLAN_COLUMNS = recordColumns('Follow-up', PLAN_FIELDS);
export const LAST_TOUCH = { heading: 'Last touch at', codec: orNull(moment) };

/**
 * Doorstep's own shape: every field of the person, company, role and plan in a column of its own, with
 * its origin beside it. Loses nothing; `readDoorstepCsv` takes it back.
 */
export const doorstep: CsvShape = {
  id: 'doorstep',
  headings: [
    ...PERSON_COLUMNS.headings,
    ...COMPANY_COLUMNS.headings,
    ...ROLE_COLUMNS.headings,
    ...PLAN_COLUMNS.headings,
    LAST_TOUCH.heading,
  ],
  row: ({ person, company, roleTag, plan, lastTouchAt }) => [
    ...PERSON_COLUMNS.write(person),
    ...COMPANY_COLUMNS.write(company),
    ...ROLE_COLUMNS.write(roleTag),
    ...PLAN_COLUMNS.write(plan),
    LAST_TOUCH.codec.write(lastTouchAt),
  ],
};

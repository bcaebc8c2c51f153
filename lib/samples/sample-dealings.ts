import { addBusinessDays } from '../cadence/business-days';
import type { Person } from '../people/person';
import type { Objection, Opportunity } from '../pipeline/opportunity';
import type { RecordId } from '../records/record';
import type { Commitment, Visit } from '../visit/visit';
import type { NewSample, SampleMoment } from './sample-moment';
import type { SampleCompany, SamplePerson } from './sample-story';
import { sampleTime } from './sample-touches';

interface Dealings {
  visits: Visit[];
  commitments: Commitment[];
  objections: Objection[];
}

/** What is going on with the company: always still open. */
export function sampleOpportunity(
  { opportunity }: SampleCompany,
  companyId: RecordId,
  newSample: NewSample,
): Opportunity {
  const { needs, ...told } = opportunity;
  return { ...newSample(), ...told, companyId, needs: [...needs], status: 'open', expectedClose: null };
}

/**
 * What was held, promised and doubted with one person.
 * @param moment its `country` is the person's: days are counted in its calendar.
 */
export function sampleDealings(
  { visit, commitments = [], objection }: SamplePerson,
  person: Person,
  opportunityId: RecordId,
  moment: SampleMoment & { country: string },
  newSample: NewSample,
): Dealings {
  const held: Visit | null = visit
    ? {
        ...newSample(),
        companyId: person.companyId,
        opportunityId,
        personIds: [person.id],
        direction: 'we_visit',
        form: visit.form,
        at: sampleTime(visit.ago, moment),
        reason: { ...visit.reason },
        status: 'held',
        openPoints: [...visit.openPoints],
      }
    : null;
  return {
    visits: held ? [held] : [],
    commitments: commitments.map(({ dueIn, ...told }) => ({
      ...newSample(),
      ...told,
      personId: person.id,
      visitId: held?.id ?? null,
      due: addBusinessDays(moment.today, dueIn, moment.country),
      status: 'open',
    })),
    objections: objection
      ? [{ ...newSample(), ...objection, personId: person.id, opportunityId, status: 'open', answers: [] }]
      : [],
  };
}

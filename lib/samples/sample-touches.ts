import { Temporal } from 'temporal-polyfill';
import { addBusinessDays, rollBack } from '../cadence/business-days';
import type { Person } from '../people/person';
import type { Touch } from '../people/touch';
import type { NewSample, SampleMoment } from './sample-moment';
import type { SampleTouch } from './sample-story';

/** The hour of every sample touch, in the rep's zone. */
const MORNING = '10:00';

/**
 * The touches that are told of a person, as so many business days ago.
 * @param moment its `country` is the person's: they are counted in its calendar.
 * @returns oldest first.
 */
export function sampleTouches(
  told: readonly SampleTouch[],
  person: Person,
  moment: SampleMoment & { country: string },
  newSample: NewSample,
): Touch[] {
  return told.map(({ ago, ...touch }) => ({
    ...newSample(),
    ...touch,
    personId: person.id,
    companyId: person.companyId,
    at: sampleTime(ago, moment),
    draftId: null,
  }));
}

/** @returns the moment so many business days ago, epoch milliseconds; counted from the last day that was worked. */
export function sampleTime(
  ago: number,
  { today, timeZone, country }: SampleMoment & { country: string },
): number {
  const day = addBusinessDays(rollBack(today, country), -ago, country);
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: MORNING }).epochMilliseconds;
}

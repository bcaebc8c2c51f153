import { addBusinessDays } from '../cadence/business-days';
import type { RoleTag } from '../chain/role-tag';
import { composeLetter } from '../invitation/compose-letter';
import { emptyInput, type Draft, type InvitationInput } from '../invitation/draft';
import { FRESH_WORDING } from '../invitation/letter/wording';
import { NO_FACTS } from '../invitation/known-facts';
import { letterFactsOf } from '../invitation/letter-facts-of';
import type { Company } from '../people/company';
import type { Person } from '../people/person';
import type { NewSample, SampleMoment } from './sample-moment';
import { DEFAULT_SETTINGS } from '../settings/settings';
import type { SampleCompany, SamplePerson } from './sample-story';

interface DraftInput {
  invitation: NonNullable<SamplePerson['invitation']>;
  story: SampleCompany;
  person: Person;
  company: Company;
  roleTag: RoleTag | null;
}

/** The proposed slots: so many business days ahead in the person's country, at this hour there. */
const SLOTS = [
  { ahead: 6, time: '10:00' },
  { ahead: 8, time: '14:00' },
];

/** A letter that was begun and is still composed from what is filled in. Who signs is not known here. */
export function sampleDraft(
  { invitation, story, person, company, roleTag }: DraftInput,
  { today }: SampleMoment,
  newSample: NewSample,
): Draft {
  const input: InvitationInput = {
    ...emptyInput(story.language),
    ...invitation,
    slots: SLOTS.map(({ ahead, time }) => ({ date: addBusinessDays(today, ahead, story.country), time })),
  };
  const letter = composeLetter(
    letterFactsOf(
      {
        person,
        company,
        roleTag,
        touches: [],
        settings: DEFAULT_SETTINGS,
        ownZone: 'UTC',
        today,
        ...NO_FACTS,
      },
      input,
    ),
  );
  return {
    ...newSample(),
    personId: person.id,
    input,
    wording: FRESH_WORDING,
    ...letter,
    status: 'open',
    deliveredAt: null,
  };
}

import { addBusinessDays } from '../cadence/business-days';
import type { RoleTag } from '../chain/role-tag';
import { composeLetter } from '../invitation/compose-letter';
import type { Draft, InvitationInput } from '../invitation/draft';
import type { Person } from '../people/person';
import type { NewSample, SampleMoment } from './sample-moment';
import type { SampleCompany, SamplePerson } from './sample-story';

interface DraftInput {
  invitation: NonNullable<SamplePerson['invitation']>;
  story: SampleCompany;
  person: Person;
  roleTag: RoleTag | null;
}

/** The proposed slots: so many business days ahead in the person's country, at this hour there. */
const SLOTS = [
  { ahead: 6, time: '10:00' },
  { ahead: 8, time: '14:00' },
];

/** A letter that was begun and is still composed from what is filled in. Who signs is not known here. */
export function sampleDraft(
  { invitation, story, person, roleTag }: DraftInput,
  { today }: SampleMoment,
  newSample: NewSample,
): Draft {
  const input: InvitationInput = {
    ...invitation,
    language: story.language,
    slots: SLOTS.map(({ ahead, time }) => ({ date: addBusinessDays(today, ahead, story.country), time })),
  };
  const letter = composeLetter({
    ...input,
    recipient: {
      name: person.name.value,
      ...(person.familyName ? { familyName: person.familyName.value } : {}),
      ...(person.givenName ? { givenName: person.givenName.value } : {}),
      ...(person.title ? { title: person.title.value } : {}),
      company: story.name,
      country: story.country,
    },
    sender: { name: '', title: '', company: '', phone: '' },
    roles: roleTag?.buyingRoles ?? [],
    focus: roleTag?.focus ?? [],
    style: person.style,
    sendDate: today,
  });
  return {
    ...newSample(),
    personId: person.id,
    input,
    ...letter,
    edited: false,
    status: 'open',
    deliveredAt: null,
  };
}

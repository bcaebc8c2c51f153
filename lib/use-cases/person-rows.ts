import type { PersonRow } from '../messages/views';
import type { StoredPerson } from '../store/database';

/** @returns the row of a list for a living person, from their stored keys alone: no other read is needed. */
export function personRow(person: StoredPerson): PersonRow {
  const { keys } = person;
  return {
    id: person.id,
    name: person.name.value,
    title: person.title?.value ?? '',
    company: keys?.companyName ?? '',
    companyId: person.companyId,
    email: person.emails[0]?.value ?? '',
    roles: keys?.roles ?? [],
    focus: keys?.focus ?? [],
    nextDue: keys?.due ?? null,
    lastTouchAt: keys?.touched ?? null,
    updatedAt: person.updatedAt,
    sample: person.sample === true,
  };
}

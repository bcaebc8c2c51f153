import { useMemo, useRef } from 'react';
import { NO_FACTS, type KnownFacts } from '../../lib/invitation/known-facts';
import type { PersonView } from '../../lib/messages/views';
import { sameValue } from '../../lib/records/same-value';
import { useApp } from '../app/app-context';
import { localToday } from '../app/local-today';
import { useAnswer } from '../app/use-answer';

/** What is drawn on for letters, and changes beside the person's own record. */
const TABLES = [
  'opportunities',
  'commitments',
  'visits',
  'objections',
  'libraryItems',
  'people',
  'companies',
];

/**
 * Everything a letter to this person may draw on; undefined until it is known. Where it cannot be read, the
 * person's own record is enough to write by.
 */
export function useKnownFacts(view: PersonView): KnownFacts | undefined {
  const { settings } = useApp();
  const { value, problem } = useAnswer('invitationFacts', { personId: view.person.id }, TABLES);
  const facts = value ?? (problem ? NO_FACTS : undefined);
  const { person, company, roleTag, touches } = useSame(onRecord(view));
  return useMemo(
    () =>
      facts && {
        person,
        company,
        roleTag,
        touches,
        settings,
        ownZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
        today: localToday(),
        ...facts,
      },
    [facts, person, company, roleTag, touches, settings],
  );
}

/** What letters draw on. The draft is not of it: each key changes that. */
function onRecord({ person, company, roleTag, touches }: PersonView) {
  return { person, company, roleTag, touches };
}

/** The same object for as long as its content is the same, so that nothing is worked out anew at every answer. */
function useSame<T extends object>(value: T): T {
  const held = useRef(value);
  if (!sameValue(held.current, value)) held.current = value;
  return held.current;
}

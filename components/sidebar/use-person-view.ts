import type { PersonView } from '../../lib/messages/views';
import { PERSON_TABLES } from '../app/shown-tables';
import { useAnswer, type Problem } from '../app/use-answer';

/** A saved person with everything around them, kept fresh. The old view stays up while a new one loads. */
export function usePersonView(id: string | null): {
  view: PersonView | undefined;
  problem: Problem | undefined;
  reload: () => void;
} {
  const { value, problem, reload } = useAnswer('getPerson', id === null ? null : { id }, PERSON_TABLES);
  return { view: value?.person.id === id ? value : undefined, problem, reload };
}

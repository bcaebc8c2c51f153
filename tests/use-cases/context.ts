import type { UseCaseContext } from '../../lib/use-cases/context';
import { freshDatabase } from '../store/database-in-memory';

/** Tuesday. */
export const TODAY = '2026-05-12';

/** A use case's surroundings: a fresh database and a clock that goes a second further with each look. */
export function context(): UseCaseContext {
  let now = Date.UTC(2026, 4, 12, 9);
  return { db: freshDatabase(), now: () => (now += 1_000), today: () => TODAY };
}

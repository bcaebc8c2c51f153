import type { DoorstepDatabase } from '../store/database';

/** What every use case is given: the store and the clock, so that both can be others in a test. */
export interface UseCaseContext {
  db: DoorstepDatabase;
  /** Epoch milliseconds. */
  now(): number;
  /** The rep's date, `YYYY-MM-DD`. */
  today(): string;
}

import type { RequestData } from '../../../lib/messages/schemas';
import type { PeoplePage, PersonRow } from '../../../lib/messages/views';
import type { RecordId } from '../../../lib/records/record';

/** Which people, in which order. */
export type PeopleQuery = Omit<RequestData<'listPeople'>, 'offset' | 'limit'>;

/** Rows asked for at a time. */
export const PAGE_ROWS = 100;
/** Requests under way at a time: a fling through 100,000 rows must not queue up a thousand. */
const MOST_IN_FLIGHT = 2;
/** Pages kept; the ones looked at longest ago go first. */
const MOST_KEPT = 80;

type Fetch = (offset: number, limit: number) => Promise<PeoplePage>;

/**
 * One query's answer, fetched page by page as the rows come into view. Rows out of reach cost nothing;
 * rows that a change made stale stay readable until their successors arrive.
 */
export class PeoplePages {
  /** How many people the query finds; undefined until the first answer. */
  total: number | undefined;
  problem: unknown;

  readonly #fetch: Fetch;
  readonly #onUpdate: () => void;
  readonly #pages = new Map<number, readonly PersonRow[]>();
  readonly #inFlight = new Map<number, Promise<readonly PersonRow[]>>();
  #stale = new Set<number>();
  /** Not asked for again until `refresh`, or a broken store would be asked at every redraw. */
  readonly #failed = new Set<number>();
  #wanted: number[] = [];
  #generation = 0;
  #stopped = false;

  /** @param onUpdate called after every answer, good or bad. */
  constructor(fetch: Fetch, onUpdate: () => void) {
    this.#fetch = fetch;
    this.#onUpdate = onUpdate;
  }

  /** @returns the row at a place in the list; undefined while it is not here yet. */
  rowAt(index: number): PersonRow | undefined {
    return this.#pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS];
  }

  /** Says which rows are in view, both ends included; what is missing is asked for, the latest wish first. */
  want(first: number, last: number): void {
    this.#wanted = pagesBetween(first, last);
    this.#pump();
  }

  /** Something was written: everything known may be old. Pages in view are asked for again. */
  refresh(): void {
    this.#generation += 1;
    this.#failed.clear();
    this.#stale = new Set([...this.#pages.keys(), ...this.#inFlight.keys()]);
    this.#pump();
  }

  /** @returns the ids of the rows between two places, both included, fetched where they are not here yet. */
  async idsBetween(first: number, last: number): Promise<RecordId[]> {
    const ids: RecordId[] = [];
    for (const page of pagesBetween(first, last)) {
      const rows = this.#pages.get(page) ?? (await this.#load(page));
      const start = page * PAGE_ROWS;
      ids.push(...rows.slice(Math.max(0, first - start), last - start + 1).map((row) => row.id));
    }
    return ids;
  }

  /** Answers still under way are dropped. */
  stop(): void {
    this.#stopped = true;
  }

  #pump(): void {
    for (const page of this.#wanted) {
      if (this.#stopped || this.#inFlight.size >= MOST_IN_FLIGHT) return;
      const fresh = this.#pages.has(page) && !this.#stale.has(page);
      if (fresh || this.#inFlight.has(page) || this.#failed.has(page)) continue;
      const pumpOn = () => this.#pump();
      this.#load(page).then(pumpOn, pumpOn);
    }
  }

  async #load(page: number): Promise<readonly PersonRow[]> {
    const running = this.#inFlight.get(page);
    if (running) return running;
    const generation = this.#generation;
    const answer = this.#fetch(page * PAGE_ROWS, PAGE_ROWS).then(
      ({ total, rows }) => {
        this.#inFlight.delete(page);
        if (this.#stopped) return rows;
        if (generation === this.#generation) this.#stale.delete(page);
        this.total = total;
        this.problem = undefined;
        this.#keep(page, rows);
        this.#onUpdate();
        return rows;
      },
      (error: unknown) => {
        this.#inFlight.delete(page);
        this.#failed.add(page);
        if (!this.#stopped) {
          this.problem = error;
          this.#onUpdate();
        }
        throw error;
      },
    );
    this.#inFlight.set(page, answer);
    return answer;
  }

  #keep(page: number, rows: readonly PersonRow[]): void {
    this.#pages.delete(page);
    this.#pages.set(page, rows);
    for (const old of this.#pages.keys()) {
      if (this.#pages.size <= MOST_KEPT) return;
      if (!this.#wanted.includes(old)) this.#pages.delete(old);
    }
  }
}

function pagesBetween(first: number, last: number): number[] {
  const start = Math.floor(Math.max(0, first) / PAGE_ROWS);
  const end = Math.floor(Math.max(0, last) / PAGE_ROWS);
  return Array.from({ length: end - start + 1 }, (_, i) => start + i);
}

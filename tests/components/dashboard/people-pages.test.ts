import { describe, expect, it, vi } from 'vitest';
import { PAGE_ROWS, PeoplePages } from '../../../components/dashboard/people/people-pages';
import type { PeoplePage } from '../../../lib/messages/views';
import { personRow } from './answers';

const TOTAL = 100_000;

/** A background that answers when told to. */
function slowPeople() {
  const waiting = new Map<number, { answer: () => void; fail: () => void }>();
  let version = '';
  const fetch = vi.fn(
    (offset: number, limit: number) =>
      new Promise<PeoplePage>((resolve, reject) => {
        const told = version;
        waiting.set(offset, {
          answer: () =>
            resolve({
              total: TOTAL,
              rows: Array.from({ length: Math.min(limit, TOTAL - offset) }, (_, i) =>
                personRow(offset + i, { title: told }),
              ),
            }),
          fail: () => reject(new Error('refused')),
        });
      }),
  );
  const settle = async (offset: number, how: 'answer' | 'fail' = 'answer') => {
    waiting.get(offset)?.[how]();
    waiting.delete(offset);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { fetch, settle, write: (next: string) => (version = next) };
}

const offsets = (fetch: ReturnType<typeof slowPeople>['fetch']) => fetch.mock.calls.map(([offset]) => offset);

describe('a list of 100,000 people', () => {
  it('asks for the pages in view only', async () => {
    const people = slowPeople();
    const pages = new PeoplePages(people.fetch, () => undefined);
    pages.want(0, 30);
    await people.settle(0);
    expect(offsets(people.fetch)).toEqual([0]);
    expect(pages.total).toBe(TOTAL);
    expect(pages.rowAt(30)?.name).toBe('Person 30');
    expect(pages.rowAt(PAGE_ROWS)).toBeUndefined();
    pages.want(90, 120);
    expect(offsets(people.fetch)).toEqual([0, 100]);
  });

  it('skips what was flung past: never more than two requests under way', async () => {
    const people = slowPeople();
    const pages = new PeoplePages(people.fetch, () => undefined);
    for (let row = 0; row < 50_000; row += 500) pages.want(row, row + 30);
    expect(people.fetch).toHaveBeenCalledTimes(2);
    await people.settle(0);
    await people.settle(500);
    expect(offsets(people.fetch)).toEqual([0, 500, 49_500]);
  });

  it('keeps rows readable after a write until the newer ones are there', async () => {
    const people = slowPeople();
    const pages = new PeoplePages(people.fetch, () => undefined);
    pages.want(0, 30);
    people.write('old');
    await people.settle(0);
    people.write('new');
    pages.refresh();
    expect(pages.rowAt(0)).toBeDefined();
    await people.settle(0);
    expect(pages.rowAt(0)?.title).toBe('new');
  });

  it('asks again when a write happened while an answer was under way', async () => {
    const people = slowPeople();
    const pages = new PeoplePages(people.fetch, () => undefined);
    pages.want(0, 30);
    people.write('new');
    pages.refresh();
    await people.settle(0);
    await people.settle(0);
    expect(people.fetch).toHaveBeenCalledTimes(2);
    expect(pages.rowAt(0)?.title).toBe('new');
  });

  it('does not hammer a store that refuses', async () => {
    const people = slowPeople();
    const told = vi.fn();
    const pages = new PeoplePages(people.fetch, told);
    pages.want(0, 30);
    await people.settle(0, 'fail');
    pages.want(0, 30);
    pages.want(0, 31);
    expect(people.fetch).toHaveBeenCalledTimes(1);
    expect(told).toHaveBeenCalledTimes(1);
    expect(pages.problem).toBeInstanceOf(Error);
    pages.refresh();
    await people.settle(0);
    expect(pages.problem).toBeUndefined();
    expect(pages.rowAt(0)).toBeDefined();
  });

  it('names everyone between two rows, also those never seen', async () => {
    const people = slowPeople();
    const pages = new PeoplePages(people.fetch, () => undefined);
    pages.want(0, 10);
    await people.settle(0);
    const ids = pages.idsBetween(95, 205);
    await Promise.resolve();
    await people.settle(100);
    await people.settle(200);
    expect((await ids).length).toBe(111);
    expect((await ids)[0]).toBe(personRow(95).id);
    expect((await ids).at(-1)).toBe(personRow(205).id);
  });
});

// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PeoplePage } from '../../../components/dashboard/people/people-page';
import { PeopleViewProvider, usePeopleView } from '../../../components/dashboard/people/people-view';
import type { RequestData } from '../../../lib/messages/schemas';
import { answerWith, personRow, renderApp } from './answers';
import { giveElementsSize } from './layout';

type Asked = RequestData<'listPeople'>;
const TOTAL = 100_000;

let asked: { name: string; data: unknown }[] = [];
const lists = () => asked.filter(({ name }) => name === 'listPeople').map(({ data }) => data as Asked);
const newest = () => lists().at(-1);

function openPeople(total = TOTAL) {
  asked = answerWith({
    listPeople: ({ offset, limit, filter }) => {
      const found = filter.query === 'nobody' ? 0 : total;
      return {
        total: found,
        rows: Array.from({ length: Math.max(0, Math.min(limit, found - offset)) }, (_, i) =>
          personRow(offset + i),
        ),
      };
    },
  });
  let view: ReturnType<typeof usePeopleView> | undefined;
  function Watch() {
    view = usePeopleView();
    return null;
  }
  renderApp(
    <PeopleViewProvider>
      <PeoplePage />
      <Watch />
    </PeopleViewProvider>,
  );
  return { selection: () => view?.selection };
}

const grid = () => screen.findByTestId('people-grid');
const rowOf = async (name: string) => {
  const row = (await screen.findByRole('link', { name })).closest<HTMLElement>('[role="row"]');
  if (!row) throw new Error(`${name} stands in no row`);
  return row;
};

beforeEach(() => {
  giveElementsSize({ width: 1_000, height: 600 });
  window.location.hash = '#/people';
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('100,000 people', () => {
  it('are counted for a screen reader while only the rows in view exist', async () => {
    openPeople();
    expect((await grid()).getAttribute('aria-rowcount')).toBe(String(TOTAL + 1));
    await rowOf('Person 0');
    expect(screen.getAllByTestId('person-row').length).toBeLessThan(60);
    expect(lists()).toHaveLength(1);
    expect(newest()).toMatchObject({ offset: 0, limit: 100 });
  });

  it('are reached at the end by one key, which asks for the last page only', async () => {
    openPeople();
    const list = await grid();
    await rowOf('Person 0');
    // jsdom has no layout: scrolling is told, as the browser would.
    list.scrollTo = vi.fn((options?: ScrollToOptions | number) => {
      list.scrollTop = typeof options === 'object' ? (options.top ?? 0) : 0;
      fireEvent.scroll(list);
    }) as typeof list.scrollTo;
    list.focus();
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(newest()?.offset).toBe(TOTAL - 100));
    await rowOf(`Person ${TOTAL - 1}`);
    expect(list.getAttribute('aria-activedescendant')).toBe(`person-line-${TOTAL - 1}`);
    expect(lists().length).toBeLessThan(5);
  });
});

describe('finding people', () => {
  it('searches while one types, one request a pause', async () => {
    openPeople();
    await rowOf('Person 0');
    await userEvent.type(screen.getByTestId('people-search'), 'quay');
    await waitFor(() => expect(newest()?.filter.query).toBe('quay'));
    expect(lists().length).toBeLessThanOrEqual(5);
  });

  it('says that nobody fits and shows everyone again', async () => {
    openPeople();
    await rowOf('Person 0');
    await userEvent.type(screen.getByTestId('people-search'), 'nobody');
    await screen.findByText('Nobody matches “nobody”.');
    await userEvent.click(screen.getByRole('button', { name: 'Show everyone' }));
    await rowOf('Person 0');
    expect(screen.getByTestId<HTMLInputElement>('people-search').value).toBe('');
  });

  it('filters by role and by due', async () => {
    openPeople();
    await rowOf('Person 0');
    await userEvent.click(screen.getByTestId('people-due'));
    await waitFor(() => expect(newest()?.filter.due).toBe(true));
    await userEvent.click(screen.getByTestId('people-role'));
    await userEvent.click(await screen.findByRole('option', { name: 'Decider' }));
    await waitFor(() => expect(newest()?.filter).toEqual({ query: '', role: 'decider', due: true }));
  });

  it('sorts by a column, and the other way round at the second click', async () => {
    openPeople();
    await rowOf('Person 0');
    await userEvent.click(screen.getByTestId('sort-company'));
    await waitFor(() => expect(newest()).toMatchObject({ sort: 'company', descending: false }));
    await userEvent.click(screen.getByTestId('sort-company'));
    await waitFor(() => expect(newest()).toMatchObject({ sort: 'company', descending: true }));
    expect(
      screen.getByTestId('sort-company').closest('[role="columnheader"]')?.getAttribute('aria-sort'),
    ).toBe('descending');
  });

  it('keeps the old rows on screen until the new ones are there', async () => {
    openPeople();
    await rowOf('Person 0');
    let answer: (() => void) | undefined;
    asked = answerWith({
      listPeople: () =>
        new Promise((resolve) => {
          answer = () => resolve({ total: 1, rows: [personRow(7)] });
        }),
    });
    await userEvent.click(screen.getByTestId('people-due'));
    await waitFor(() => expect(answer).toBeDefined());
    expect(screen.getByRole('link', { name: 'Person 0' })).toBeDefined();
    expect((await grid()).getAttribute('aria-busy')).toBe('true');
    answer?.();
    await rowOf('Person 7');
    expect(screen.queryByRole('link', { name: 'Person 0' })).toBeNull();
  });
});

describe('ticking people', () => {
  it('ticks a range with Shift', async () => {
    const { selection } = openPeople();
    const first = within(await rowOf('Person 2')).getByTestId('person-tick');
    await userEvent.click(first);
    const last = within(await rowOf('Person 5')).getByTestId('person-tick');
    const user = userEvent.setup();
    await user.keyboard('{Shift>}');
    await user.click(last);
    await user.keyboard('{/Shift}');
    await waitFor(() =>
      expect(selection()).toEqual({ kind: 'some', ids: new Set([2, 3, 4, 5].map((i) => personRow(i).id)) }),
    );
    expect(screen.getByTestId('people-selected').textContent).toBe('4 selected');
  });

  it('ticks everyone of the filter, and forgets that when the filter changes', async () => {
    const { selection } = openPeople();
    await rowOf('Person 0');
    await userEvent.click(screen.getByTestId('people-select-all'));
    expect(screen.getByTestId('people-selected').textContent).toBe('100,000 selected');
    await userEvent.click(screen.getByTestId('people-due'));
    expect(selection()).toEqual({ kind: 'some', ids: new Set() });
  });

  it('knows a range from end to end as everyone, without fetching a thousand pages', async () => {
    const { selection } = openPeople();
    (await grid()).focus();
    await rowOf('Person 0');
    await userEvent.keyboard('{Home}{Shift>}{End}{/Shift}');
    await waitFor(() => expect(selection()).toEqual({ kind: 'all', except: new Set() }));
    expect(lists().length).toBeLessThan(5);
  });

  it('works by keyboard alone: down, space, enter', async () => {
    const { selection } = openPeople();
    await rowOf('Person 0');
    screen.getByTestId('people-search').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown} ');
    expect(selection()).toEqual({ kind: 'some', ids: new Set([personRow(1).id]) });
    await userEvent.keyboard('{Enter}');
    expect(window.location.hash).toBe(`#/people/${personRow(1).id}`);
  });
});

it('says what the place is for when there is nobody yet', async () => {
  openPeople(0);
  await screen.findByText('No people yet');
  expect(screen.getByTestId('samples-add')).toBeDefined();
});

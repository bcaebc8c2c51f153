// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '../../../components/dashboard/dashboard';
import { answerWith, personRow, renderApp } from './answers';
import { giveElementsSize } from './layout';

let asked: { name: string; data: unknown }[] = [];

beforeEach(() => {
  giveElementsSize({ width: 1_000, height: 600 });
  window.location.hash = '#/today';
  asked = answerWith({
    getToday: () => ({ today: '2026-11-20', due: [], upcoming: [] }),
    listPeople: () => ({ total: 1, rows: [personRow(1)] }),
    setSettings: (patch) => ({ ...patch }) as never,
  });
  renderApp(<Dashboard />);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the keys of every page', () => {
  it.each(['/', '{Control>}k{/Control}'])('%s leads to the search of people', async (keys) => {
    await screen.findByText('Nothing to follow up yet');
    await userEvent.keyboard(keys);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('people-search')));
    expect(window.location.hash).toBe('#/people');
  });

  it('? lists the keys, but is a question mark while one types', async () => {
    await screen.findByText('Nothing to follow up yet');
    await userEvent.keyboard('/');
    const search = await screen.findByTestId<HTMLInputElement>('people-search');
    await userEvent.type(search, 'who?/');
    expect(search.value).toBe('who?/');
    expect(screen.queryByRole('dialog')).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(search.value).toBe('');
    search.blur();
    await userEvent.keyboard('?');
    expect((await screen.findByRole('dialog')).textContent).toContain('Select a range');
  });
});

it('keeps search, order and ticks while one visits another page', async () => {
  await screen.findByText('Nothing to follow up yet');
  await userEvent.click(screen.getByTestId('nav-people'));
  await userEvent.type(await screen.findByTestId('people-search'), 'quay');
  await waitFor(() => expect(JSON.stringify(asked.at(-1)?.data)).toContain('quay'));
  await userEvent.click(await screen.findByTestId('person-tick'));
  await userEvent.click(screen.getByTestId('nav-today'));
  await screen.findByText('Nothing to follow up yet');
  await userEvent.click(screen.getByTestId('nav-people'));
  expect((await screen.findByTestId<HTMLInputElement>('people-search')).value).toBe('quay');
  expect((await screen.findByTestId('people-selected')).textContent).toBe('1 selected');
});

it('notes that the first-run page was seen', async () => {
  await screen.findByText('Nothing to follow up yet');
  window.location.hash = '#/welcome';
  await screen.findByTestId('welcome-language-ko');
  await waitFor(() =>
    expect(asked.filter(({ name }) => name === 'setSettings').map(({ data }) => data)).toEqual([
      { welcomed: true },
    ]),
  );
});

// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PersonPage } from '../../../components/dashboard/person/person-page';
import { Failure } from '../../../lib/records/failure';
import { messenger } from '../../../lib/messages/messenger';
import { answerWith, renderApp } from './answers';
import { personView } from './records';

const { id } = personView().person;
const JOURNAL = '0190a000-0000-7000-8000-0000000000f1';
let asked: { name: string; data: unknown }[] = [];
let removed = false;

beforeEach(() => {
  removed = false;
  window.location.hash = `#/people/${id}`;
  asked = answerWith({
    getPerson: () => {
      if (removed) throw new Failure('not_found');
      return personView();
    },
    getTyped: () => null,
    removePerson: () => undefined,
    erasePerson: () => undefined,
    listUndo: () => [{ id: JOURNAL, at: 0, label: 'step_done', params: {} }],
    undo: () => null,
  });
});
afterEach(cleanup);
const sent = (name: string) => asked.filter((request) => request.name === name).map(({ data }) => data);

async function choose(action: RegExp) {
  renderApp(<PersonPage id={id} />);
  await userEvent.click(await screen.findByTestId('person-more'));
  await userEvent.click(await screen.findByRole('menuitem', { name: action }));
}

describe("a person's page", () => {
  it('removes at once, leaves the page, and offers to undo', async () => {
    await choose(/Remove person/);
    await waitFor(() => expect(window.location.hash).toBe('#/people'));
    expect(sent('removePerson')).toEqual([{ id }]);
    await userEvent.click(await screen.findByTestId('toast-action'));
    await waitFor(() => expect(sent('undo')).toEqual([{ journalId: JOURNAL }]));
  });

  it('erases for good only after it was asked', async () => {
    await choose(/Erase for good/);
    await screen.findByText('Erase Dana Okafor for good?');
    expect(sent('erasePerson')).toEqual([]);
    await userEvent.click(screen.getByTestId('erase-confirm'));
    await waitFor(() => expect(sent('erasePerson')).toEqual([{ id }]));
  });

  it('is not asked for anew at every key of a letter', async () => {
    renderApp(<PersonPage id={id} />);
    await screen.findByRole('heading', { level: 1, name: 'Dana Okafor' });
    const before = sent('getPerson').length;
    await act(() => messenger.sendMessage('changed', { tables: ['drafts'], ids: [id] }));
    await act(() => messenger.sendMessage('changed', { tables: ['touches'], ids: [id] }));
    await waitFor(() => expect(sent('getPerson').length).toBe(before + 1));
  });

  it('shows no fields to edit once the person was removed in another tab', async () => {
    renderApp(<PersonPage id={id} />);
    await screen.findByRole('heading', { level: 1, name: 'Dana Okafor' });
    removed = true;
    await act(() => messenger.sendMessage('changed', { tables: ['people'], ids: [id] }));
    await screen.findByText(/no longer there/);
    expect(screen.queryByText('Dana Okafor')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});

// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CompanyPage } from '../../../components/dashboard/company/company-page';
import { answerWith, personRow, renderApp } from './answers';
import { company, emptyChain } from './records';

let asked: { name: string; data: unknown }[] = [];

beforeEach(() => {
  const chain = emptyChain();
  chain.seats.find(({ role }) => role === 'user')?.people.push(personRow(4, { name: 'Cass Yarrow' }));
  asked = answerWith({ getChain: () => chain, updateCompany: () => undefined });
  renderApp(<CompanyPage id={company().id} />);
});
afterEach(cleanup);

describe("a company's page", () => {
  it('shows an empty seat as what is to be found out', async () => {
    const decider = await screen.findByTestId('seat-decider');
    expect(decider.dataset.empty).toBe('true');
    expect(within(decider).getByText(/No decider yet/)).toBeDefined();
  });

  it('leads from a seat to the person on it', async () => {
    const user = await screen.findByTestId('seat-user');
    expect(
      within(user)
        .getByRole('link', { name: /Cass Yarrow/ })
        .getAttribute('href'),
    ).toBe(`#/people/${personRow(4).id}`);
  });

  it('saves the tier at once', async () => {
    await userEvent.click(await screen.findByTestId('company-tier'));
    await userEvent.click(await screen.findByRole('option', { name: /^A/ }));
    await waitFor(() =>
      expect(asked.filter(({ name }) => name === 'updateCompany').map(({ data }) => data)).toEqual([
        { id: company().id, tier: 'A' },
      ]),
    );
    await screen.findByTestId('toast-action');
  });
});

// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { SidebarApp } from '../../../components/sidebar/sidebar-app';
import type { CompanySubject, PageReading } from '../../../lib/messages/views';
import { companyChanges } from '../../../lib/people/company-changes';
import { seen } from '../../people/captured';
import { typed } from '../../store/records';
import { answerWith, renderApp } from '../dashboard/answers';
import { company, emptyChain } from '../dashboard/records';
import { CONTEXT, reading, row } from './reading';

afterEach(cleanup);

const CAPTURED = {
  name: seen('Northquay Foods'),
  url: seen('https://www.linkedin.com/company/northquay-foods/'),
  tagline: seen('Frozen, not forgotten'),
  industry: seen('Food Production'),
  size: seen('201-500 employees'),
};

/** On record with another industry: that one is not missing. */
const KNOWN = { ...company(), industry: typed('Frozen goods') };

function show(known: boolean, over: Partial<PageReading> = {}) {
  const asked = answerWith({
    saveCompany: () => ({ id: company().id, outcome: 'created' }),
    acceptCompanyChanges: () => undefined,
    getChain: () => emptyChain(),
    listUndo: () => [],
  });
  const subject: CompanySubject = {
    captured: CAPTURED,
    known: known ? KNOWN : null,
    changes: known ? companyChanges(KNOWN, CAPTURED) : [],
  };
  const page = { page: 'linkedin-company', address: CAPTURED.url.value } as const;
  const first = { ...reading([], page), company: subject, ...over };
  renderApp(
    <SidebarApp context={CONTEXT} firstReading={Promise.resolve(first)} watchFrontTab={() => () => {}} />,
  );
  return asked;
}

describe('the page of a company', () => {
  it('shows what the page tells, and saves it once', async () => {
    const asked = show(false);
    const facts = await screen.findByTestId('company-panel');
    expect(facts.textContent).toContain('Food Production');
    expect(facts.textContent).toContain('201-500 employees');
    await userEvent.click(screen.getByTestId('save-company'));
    await waitFor(() =>
      expect(asked.filter(({ name }) => name === 'saveCompany').map(({ data }) => data)).toMatchObject([
        { captured: CAPTURED, page: 'linkedin-company' },
      ]),
    );
    await screen.findByTestId('toast-action');
  });

  it('that is known shows its empty seats, and takes over what is missing at one click', async () => {
    const asked = show(true);
    expect((await screen.findByTestId('seat-decider')).dataset.empty).toBe('true');
    await userEvent.click(screen.getByTestId('company-accept-missing'));
    await waitFor(() => {
      const accepted = asked.find(({ name }) => name === 'acceptCompanyChanges')?.data as {
        changes: { field: string }[];
      };
      expect(accepted.changes.map(({ field }) => field)).toEqual(['size', 'url']);
    });
  });

  it('leads to the people that the page lists, and back', async () => {
    show(false, { subjects: [row('Dana Okafor'), row('Ruth Anselm')] });
    await userEvent.click(await screen.findByRole('button', { name: '2 people on this page' }));
    await screen.findByTestId('people-list');
    await userEvent.click(screen.getByTestId('back-to-list'));
    await screen.findByTestId('company-panel');
  });
});

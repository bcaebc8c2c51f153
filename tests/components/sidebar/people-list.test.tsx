// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { SidebarApp } from '../../../components/sidebar/sidebar-app';
import { messenger } from '../../../lib/messages/messenger';
import type { PageReading } from '../../../lib/messages/views';
import { answerWith, personRow, renderApp } from '../dashboard/answers';
import { CONTEXT, reading, row } from './reading';

afterEach(cleanup);

const DANA = row('Dana Okafor');
const RUTH = row('Ruth Anselm');
const KNOWN = row('Marta Ilves', {
  known: personRow(3, { name: 'Marta Ilves', company: 'Northquay Foods', roles: ['influencer'] }),
});
const OPTED_OUT = row('Petra Brandvold', { suppressed: true });
const COLLEAGUE = row('Ben Ferris', { colleague: true });
const NAMELESS = row('Cass Yarrow', { captured: { ...DANA.captured, profileUrl: undefined } });

function show(first: PageReading) {
  let now = first;
  const asked = answerWith({
    readPage: () => now,
    savePeople: () => ({ created: ['1', '2'], existing: [] }),
    listUndo: () => [],
    openDashboard: () => undefined,
    getTyped: () => null,
    keepTyped: () => undefined,
  });
  renderApp(
    <SidebarApp context={CONTEXT} firstReading={Promise.resolve(first)} watchFrontTab={() => () => {}} />,
  );
  return {
    asked,
    /** The page tells the sidebar that it moved on. */
    async moveTo(next: PageReading) {
      now = next;
      await messenger.sendMessage('tabMoved', { tabId: 7, address: next.capture?.address ?? '' });
    },
  };
}

const tickOf = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(name) });
const saved = (asked: { name: string; data: unknown }[]) =>
  asked
    .filter(({ name }) => name === 'savePeople')
    .map(({ data }) => (data as { people: { name: { value: string } }[] }).people.map((p) => p.name.value));

describe('a list of people on the page', () => {
  it('marks who is known and who opted out, and lets only the others be ticked', async () => {
    show(reading([DANA, KNOWN, OPTED_OUT, COLLEAGUE, NAMELESS]));
    await screen.findByTestId('people-list');
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    const rows = screen.getAllByTestId('list-row');
    expect(rows.map((one) => one.dataset.state)).toEqual(['new', 'known', 'suppressed', 'new', 'new']);
    expect(within(rows[1]!).getByText('Influencer')).toBeDefined();
    expect(within(rows[2]!).getByText('No contact')).toBeDefined();
  });

  it('saves who is ticked in one request, and "all" leaves colleagues out', async () => {
    const { asked } = show(reading([DANA, RUTH, KNOWN, COLLEAGUE]));
    const save = await screen.findByTestId('save-people');
    expect(save.hasAttribute('disabled')).toBe(true);
    await userEvent.click(screen.getByTestId('tick-all'));
    expect(save.textContent).toBe('Save 2 people');
    await userEvent.click(save);
    await screen.findByTestId('toast-action');
    expect(saved(asked)).toEqual([['Dana Okafor', 'Ruth Anselm']]);
  });

  it('works by keyboard: arrows move, the space bar ticks, Enter opens, b goes back', async () => {
    const { asked } = show(reading([DANA, KNOWN, RUTH]));
    await screen.findByTestId('people-list');
    tickOf('Dana').focus();
    await userEvent.keyboard(' {ArrowDown}{ArrowDown} ');
    expect([tickOf('Dana').checked, tickOf('Ruth').checked]).toEqual([true, true]);
    await userEvent.keyboard('{Enter}');
    await screen.findByTestId('save-person');
    expect(screen.getByTestId('person-name').textContent).toBe('Ruth Anselm');
    screen.getByTestId('person-name').focus();
    await userEvent.keyboard('b');
    await screen.findByTestId('people-list');
    expect(tickOf('Dana').checked).toBe(true);
    await userEvent.click(screen.getByTestId('save-people'));
    await waitFor(() => expect(saved(asked)).toEqual([['Dana Okafor', 'Ruth Anselm']]));
  });

  it('keeps the ticks while more rows load, and drops them on another page', async () => {
    const page = show(reading([DANA]));
    await screen.findByTestId('people-list');
    await userEvent.click(tickOf('Dana'));
    await page.moveTo(reading([RUTH, DANA]));
    await waitFor(() => expect(tickOf('Ruth').checked).toBe(false));
    expect(tickOf('Dana').checked).toBe(true);
    await page.moveTo(
      reading([DANA, RUTH], { address: 'https://www.linkedin.com/search/results/people/?page=2' }),
    );
    await waitFor(() => expect(tickOf('Dana').checked).toBe(false));
  });

  it('leads back to the list when the row that is open leaves it', async () => {
    const page = show(reading([DANA, RUTH]));
    await screen.findByTestId('people-list');
    await userEvent.click(screen.getAllByTestId('list-open')[0]!);
    await screen.findByTestId('save-person');
    await page.moveTo(reading([RUTH]));
    await screen.findByTestId('people-list');
    expect(screen.queryByTestId('save-person')).toBeNull();
  });

  it('opens who is known in the dashboard', async () => {
    const { asked } = show(reading([KNOWN]));
    await userEvent.click(await screen.findByTestId('list-dashboard'));
    await waitFor(() =>
      expect(asked.find(({ name }) => name === 'openDashboard')?.data).toEqual({
        path: `people/${KNOWN.known!.id}`,
      }),
    );
  });
});

describe('a list of mail without a tick', () => {
  it('says what to do', async () => {
    show(reading([], { page: 'gmail-list', silence: 'no_person_here' }));
    expect((await screen.findByTestId('nobody')).dataset.why).toBe('nobody_ticked');
    expect(screen.getByText('Tick conversations, or open one')).toBeDefined();
  });
});

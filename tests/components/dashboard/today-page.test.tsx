// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useAnswer } from '../../../components/app/use-answer';
import { TodayPage } from '../../../components/dashboard/today/today-page';
import { Failure } from '../../../lib/records/failure';
import type { PersonView, TodayView } from '../../../lib/messages/views';
import { answerWith, personRow, renderApp } from './answers';

const DANA = personRow(1, { name: 'Dana Okafor', companyId: 'c1' });
const MARTA = personRow(2, { name: 'Marta Lind', company: 'Harbour Mills', companyId: 'c2' });

function today(): TodayView {
  const step = {
    n: 1,
    channel: 'email',
    contactFunction: 'advance',
    status: 'planned',
    reason: { rule: 'suppressed', params: {} },
    note: '',
  } as const;
  return {
    today: '2026-11-20',
    due: [
      { person: DANA, step: { ...step, due: '2026-11-20' }, planId: 'p1', state: 'today', late: 0 },
      { person: MARTA, step: { ...step, due: '2026-11-06' }, planId: 'p2', state: 'overdue', late: 10 },
    ],
    upcoming: [],
  };
}

const JOURNAL = '0190a000-0000-7000-8000-0000000000f1';
let asked: { name: string; data: unknown }[] = [];
let view: TodayView;

function TodayFromAnswer() {
  return <TodayPage today={useAnswer('getToday', undefined)} />;
}

beforeEach(() => {
  view = today();
  // The page shows what `getToday` says, never the answer of the act itself.
  const personView = () => ({}) as PersonView;
  asked = answerWith({
    getToday: () => view,
    finishStep: personView,
    snoozeStep: personView,
    skipStep: personView,
    listUndo: () => [{ id: JOURNAL, at: 0, label: 'step_done', params: {} }],
    undo: () => null,
    addSamples: () => ({ people: 14 }),
  });
});
afterEach(cleanup);

const lineOf = async (name: string) => {
  const line = (await screen.findByRole('link', { name })).closest<HTMLElement>('[data-testid="due-line"]');
  if (!line) throw new Error(`${name} stands in no line`);
  return within(line);
};
const sent = (name: string) => asked.find((request) => request.name === name)?.data;

describe('the day', () => {
  it('shows the company that has waited longest first, and says how late it is', async () => {
    renderApp(<TodayFromAnswer />);
    await lineOf('Dana Okafor');
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Harbour Mills',
      'Northquay Foods',
    ]);
    const line = await lineOf('Marta Lind');
    expect(line.getByText('10 business days late')).toBeDefined();
    expect(line.getByText('Decide: do it, move it or let it go.')).toBeDefined();
  });

  it('marks a step done and can take that back', async () => {
    renderApp(<TodayFromAnswer />);
    await userEvent.click((await lineOf('Dana Okafor')).getByTestId('step-done'));
    await screen.findByText('Done: Dana Okafor');
    expect(sent('finishStep')).toEqual({ personId: DANA.id });
    await userEvent.click(screen.getByTestId('toast-action'));
    await waitFor(() => expect(sent('undo')).toEqual({ journalId: JOURNAL }));
  });

  it('moves a step to the next week', async () => {
    renderApp(<TodayFromAnswer />);
    await userEvent.click((await lineOf('Dana Okafor')).getByTestId('step-snooze'));
    await userEvent.click(await screen.findByRole('menuitem', { name: /Next week/ }));
    await waitFor(() =>
      expect(sent('snoozeStep')).toEqual({ personId: DANA.id, until: '2026-11-23', note: '' }),
    );
  });

  it('asks why before it skips, and passes the reason on', async () => {
    renderApp(<TodayFromAnswer />);
    await userEvent.click((await lineOf('Marta Lind')).getByTestId('step-skip'));
    expect(sent('skipStep')).toBeUndefined();
    await userEvent.type(await screen.findByTestId('skip-reason'), 'on leave until January');
    await userEvent.click(screen.getByTestId('skip-confirm'));
    await waitFor(() =>
      expect(sent('skipStep')).toEqual({ personId: MARTA.id, note: 'on leave until January' }),
    );
  });

  it('keeps the list and says what happened when the disk is full', async () => {
    answerWith({
      getToday: () => view,
      finishStep: () => {
        throw new Failure('storage_full');
      },
    });
    renderApp(<TodayFromAnswer />);
    await userEvent.click((await lineOf('Dana Okafor')).getByTestId('step-done'));
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full');
    await lineOf('Dana Okafor');
  });

  it('says what it is for when nothing was ever planned', async () => {
    view = { today: '2026-11-20', due: [], upcoming: [] };
    renderApp(<TodayFromAnswer />);
    await screen.findByText('Nothing to follow up yet');
    await userEvent.click(screen.getByTestId('samples-add'));
    await screen.findByText('14 sample people added');
  });
});

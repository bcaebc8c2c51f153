// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { fetchAhead, laterPart, useLaterPart, type LaterPart } from '../../../components/app/later-part';
import { ProblemNotice } from '../../../components/app/problem-notice';
import { renderApp } from '../dashboard/answers';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Shown({ part }: { part: LaterPart<string> }) {
  const { value, problem, retry } = useLaterPart(part);
  if (value !== undefined) return <p>{value}</p>;
  return problem ? <ProblemNotice problem={problem} onRetry={retry} /> : <p>loading</p>;
}

/** A file that is missing the first few times. */
function missing(times: number) {
  let left = times;
  const fetch = vi.fn(async () => {
    left -= 1;
    if (left >= 0) throw new TypeError('Failed to fetch dynamically imported module');
    return 'the studio';
  });
  return { fetch, part: laterPart(fetch) };
}

it('what was fetched ahead is there at once, loaded once for all who ask', async () => {
  const { fetch, part } = missing(0);
  fetchAhead(part);
  await vi.waitFor(() => expect(part.get()).toBe('the studio'));
  renderApp(<Shown part={part} />);
  expect(screen.queryByText('loading')).toBeNull();
  expect(screen.getByText('the studio')).toBeTruthy();
  expect(fetch).toHaveBeenCalledOnce();
});

it('what cannot be loaded says so, and is there after another try', async () => {
  vi.stubGlobal('chrome', { runtime: { id: 'doorstep' } });
  const { fetch, part } = missing(2);
  const off = fetchAhead(part);
  await vi.waitFor(() => expect(fetch).toHaveBeenCalledOnce());
  off();
  renderApp(<Shown part={part} />);
  expect((await screen.findByTestId('problem')).textContent).toContain('try again');
  await userEvent.setup().click(screen.getByRole('button'));
  expect(await screen.findByText('the studio')).toBeTruthy();
});

it('once the extension was replaced, it says that a reload of the page helps', async () => {
  renderApp(<Shown part={missing(1).part} />);
  expect((await screen.findByTestId('problem')).textContent).toContain('Reload this page');
});

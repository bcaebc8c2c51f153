// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReplyCard } from '../../../components/sidebar/reply-card';
import type { ReplyOffer } from '../../../lib/people/reply-offer';
import { answerWith, renderApp } from '../dashboard/answers';
import { personView } from '../dashboard/records';

const AT = new Date(2026, 4, 6, 9).getTime();
let asked: { name: string; data: unknown }[] = [];
beforeEach(() => {
  asked = answerWith({ settleReply: () => personView(), listUndo: () => [] });
});
afterEach(cleanup);

const { person } = personView();
const offer = (kind: ReplyOffer['kind']) =>
  renderApp(<ReplyCard person={person} reply={{ kind, messageId: 'a', at: AT }} />);
const settled = () => asked.filter(({ name }) => name === 'settleReply').map(({ data }) => data);

describe('an answer that is offered', () => {
  it.each([
    ['reply', 'Dana Okafor replied on May 6, 2026', 'log', ''],
    ['out_of_office', 'Dana Okafor is away', 'snooze', 'Away, by an automatic note of May 6, 2026'],
    [
      'bounce',
      'The mail to Dana Okafor came back',
      'bounce',
      'Mail came back on May 6, 2026: the address does not work',
    ],
  ] as const)('%s: one click does what it asks for', async (kind, title, how, note) => {
    offer(kind);
    expect(screen.getByRole('heading').textContent).toBe(title);
    await userEvent.click(screen.getByTestId('reply-accept'));
    await waitFor(() =>
      expect(settled()).toEqual([{ personId: person.id, messageId: 'a', at: AT, how, note }]),
    );
    await screen.findByTestId('toast-action');
  });

  it('can be declined', async () => {
    offer('reply');
    await userEvent.click(screen.getByTestId('reply-decline'));
    await waitFor(() => expect(settled()).toMatchObject([{ how: 'decline', note: '' }]));
  });
});

// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SidebarApp } from '../../../components/sidebar/sidebar-app';
import type { PageReading } from '../../../lib/messages/views';
import { answerWith, renderApp } from '../dashboard/answers';
import { personView } from '../dashboard/records';
import { CONTEXT, reading, row } from './reading';

let asked: { name: string; data: unknown }[] = [];
beforeEach(() => {
  asked = answerWith({
    readPage: () => CHANGED,
    saveSubject: () => ({ id: personView().person.id, outcome: 'created' }),
    getPerson: () => personView(),
    pageReport: () => ({ text: 'main\n  h2 «latin 12»' }),
    listUndo: () => [],
    getTyped: () => null,
    keepTyped: () => undefined,
  });
});
afterEach(cleanup);

const CHANGED = reading([], {
  page: 'linkedin-profile',
  address: 'https://www.linkedin.com/in/dana-okafor/overlay/contact-info/',
  silence: 'page_changed',
  unread: [
    { part: 'topCard', reason: 'missing' },
    { part: 'memberUrn', reason: 'disagree' },
    { part: 'headline', reason: 'disagree' },
  ],
});

const show = (first: PageReading) =>
  renderApp(
    <SidebarApp context={CONTEXT} firstReading={Promise.resolve(first)} watchFrontTab={() => () => {}} />,
  );

describe('a page that looks different from before', () => {
  it('says which parts could not be read, in words and without numbers that nobody knows', async () => {
    show(CHANGED);
    const nobody = await screen.findByTestId('nobody');
    expect(nobody.textContent).toContain('the card with name and headline and Headline');
  });

  it('lets the rep type the person, who keeps the address of the page', async () => {
    show(CHANGED);
    await userEvent.click(await screen.findByTestId('type-person'));
    await userEvent.type(screen.getByTestId('new-name'), 'Dana Okafor');
    await userEvent.click(screen.getByTestId('save-person'));
    await screen.findByTestId('known');
    const { data } = asked.find(({ name }) => name === 'saveSubject')!;
    expect(data).toMatchObject({
      typed: { name: 'Dana Okafor' },
      captured: { profileUrl: { value: 'https://www.linkedin.com/in/dana-okafor/', layer: 'address' } },
    });
  });

  it('shows the report before it is copied', async () => {
    const user = userEvent.setup();
    show(CHANGED);
    await user.click(await screen.findByTestId('open-report'));
    expect((await screen.findByTestId<HTMLTextAreaElement>('report-text')).value).toBe(
      'main\n  h2 «latin 12»',
    );
    await user.click(screen.getByTestId('copy-report'));
    await waitFor(async () => expect(await navigator.clipboard.readText()).toBe('main\n  h2 «latin 12»'));
    await screen.findByText('The report is on the clipboard');
    expect(asked.filter(({ name }) => name === 'pageReport')).toHaveLength(1);
  });
});

describe('a person of whom a part could not be read', () => {
  const DANA = row('Dana Okafor');
  const person = (unread: { part: string; reason: 'missing' }[]) =>
    reading([DANA], { page: 'linkedin-profile', unread });

  it('keeps what is certain, and names what is not', async () => {
    show(person([{ part: 'company', reason: 'missing' }]));
    expect((await screen.findByTestId('unread')).textContent).toContain('Company');
    expect(screen.getByTestId<HTMLInputElement>('new-name').value).toBe('Dana Okafor');
  });

  it('is not told of numbers that only machines use', async () => {
    show(person([{ part: 'memberId', reason: 'missing' }]));
    await screen.findByTestId('new-name');
    expect(screen.queryByTestId('unread')).toBeNull();
  });

  it('is offered the job of the headline, which is taken only by a click', async () => {
    show(person([]));
    const title = await screen.findByTestId<HTMLInputElement>('new-title');
    expect(title.value).toBe('');
    await userEvent.click(screen.getByTestId('suggest-title'));
    expect(title.value).toBe('Buyer');
    expect(screen.queryByTestId('suggest-title')).toBeNull();
    await userEvent.click(screen.getByTestId('save-person'));
    await waitFor(() =>
      expect(asked.find(({ name }) => name === 'saveSubject')?.data).toMatchObject({
        typed: { title: 'Buyer' },
      }),
    );
  });
});

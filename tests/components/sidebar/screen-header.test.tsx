// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SidebarApp } from '../../../components/sidebar/sidebar-app';
import type { PageReading } from '../../../lib/messages/views';
import { seen } from '../../people/captured';
import { answerWith, renderApp } from '../dashboard/answers';
import { CONTEXT, reading, row } from './reading';

beforeEach(() => {
  answerWith({ listUndo: () => [], getTyped: () => null });
});
afterEach(cleanup);

const DANA = row('Dana Okafor');
const COMPANY: PageReading = {
  ...reading([], { page: 'linkedin-company' }),
  company: { captured: { name: seen('Northquay Foods') }, known: null, changes: [] },
};

it.each<[string, PageReading, string]>([
  ['a person', reading([DANA], { page: 'linkedin-profile' }), 'new-name'],
  ['a list', reading([DANA]), 'people-list'],
  ['a company', COMPANY, 'company-panel'],
  ['nobody', reading([], { page: 'linkedin-other', silence: 'no_person_here' }), 'nobody'],
])('the close button stays the same one from before the page is read to %s', async (_, first, shown) => {
  let answer: (first: PageReading) => void = () => {};
  const firstReading = new Promise<PageReading>((resolve) => (answer = resolve));
  renderApp(<SidebarApp context={CONTEXT} firstReading={firstReading} watchFrontTab={() => () => {}} />);
  const before = await screen.findByTestId('close-sidebar');
  expect(screen.queryByTestId(shown)).toBeNull();
  answer(first);
  await screen.findByTestId(shown);
  expect(screen.getByTestId('close-sidebar')).toBe(before);
});

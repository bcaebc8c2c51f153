// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { draftWith, filledInput, showStudio } from './show-studio';

afterEach(cleanup);

const show = (site: 'gmail' | 'linkedin' | null) => showStudio({ draft: draftWith(filledInput()), site });

it('beside Gmail the rep chooses where a letter goes, and it is kept as a setting', async () => {
  const { asked } = await show('gmail');
  await userEvent.click(await screen.findByTestId('letter-place'));
  await userEvent.click(screen.getByRole('option', { name: 'Below what you wrote' }));
  await waitFor(() =>
    expect(asked.filter(({ name }) => name === 'setSettings').map(({ data }) => data)).toEqual([
      { letterPlace: 'below' },
    ]),
  );
});

it.each(['linkedin', null] as const)('elsewhere there is nothing to choose: %s', async (site) => {
  await show(site);
  await screen.findByTestId('letter-body');
  expect(screen.queryByTestId('letter-place')).toBeNull();
});

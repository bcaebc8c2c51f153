// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AppProvider } from '../../../components/app/app-context';
import { InvitationStudio } from '../../../components/invitation/invitation-studio';
import { Failure } from '../../../lib/records/failure';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { personView } from '../dashboard/records';
import { body, draftWith, field, filledInput, showStudio } from './show-studio';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('a save that fails says so and is tried again by itself', async () => {
  let fails = 1;
  const { user, sent } = await showStudio({
    draft: draftWith(filledInput()),
    answers: {
      saveDraft: ({ input, wording }) => {
        if (fails-- > 0) throw new Failure('storage_full');
        return draftWith(input, { wording, updatedAt: Date.now() });
      },
    },
  });
  await user.type(field('field-topic'), '!');
  await waitFor(() => expect(screen.getByTestId('draft-state').textContent).toBe('Not saved yet'));
  await act(() => vi.advanceTimersByTimeAsync(2_500));
  await waitFor(() => expect(screen.getByTestId('draft-state').textContent).toBe('Saved'));
  expect(sent('saveDraft')).toHaveLength(2);
});

it('what another tab wrote is shown, but never over what is being worked on', async () => {
  const { user, rerender } = await showStudio({ draft: draftWith(filledInput()) });
  const show = (topic: string, at: number) =>
    rerender(
      <AppProvider initial={{ ...DEFAULT_SETTINGS, language: 'en' }}>
        <InvitationStudio
          view={{ ...personView(), openDraft: draftWith(filledInput({ topic }), { updatedAt: at }) }}
          tabId={null}
          site={null}
        />
      </AppProvider>,
    );
  show('from the other tab', 10);
  expect(field('field-topic').value).toBe('from the other tab');
  await user.click(body());
  show('while I write', 20);
  expect(field('field-topic').value).toBe('from the other tab');
});

it('every key is saved at once; while one save is under way the newest text waits for it', async () => {
  const answered: (() => void)[] = [];
  const { user, sent } = await showStudio({
    draft: draftWith(filledInput({ topic: '' })),
    answers: {
      saveDraft: async ({ input, wording }) => {
        await new Promise<void>((resolve) => answered.push(resolve));
        return draftWith(input, { wording, updatedAt: Date.now() });
      },
    },
  });
  const topics = () => sent('saveDraft').map((data) => (data as { input: { topic: string } }).input.topic);
  await user.type(field('field-topic'), 'dock');
  expect(topics()).toEqual(['d']);
  answered[0]?.();
  await waitFor(() => expect(topics()).toEqual(['d', 'dock']));
  answered[1]?.();
  await waitFor(() => expect(screen.getByTestId('draft-state').textContent).toBe('Saved'));
});

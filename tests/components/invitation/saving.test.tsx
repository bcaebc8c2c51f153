// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { messenger } from '../../../lib/messages/messenger';
import { Failure } from '../../../lib/records/failure';
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
  let onRecord = draftWith(filledInput());
  const { user, sent } = await showStudio({ answers: { getOpenDraft: () => onRecord } });
  const write = async (topic: string, updatedAt: number) => {
    onRecord = draftWith(filledInput({ topic }), { updatedAt });
    const before = sent('getOpenDraft').length;
    await act(() => messenger.sendMessage('changed', { tables: ['drafts'], ids: [] }));
    await waitFor(() => expect(sent('getOpenDraft').length).toBe(before + 1));
  };
  await write('from the other tab', 10);
  await waitFor(() => expect(field('field-topic').value).toBe('from the other tab'));
  await user.click(body());
  await write('while I write', 20);
  expect(field('field-topic').value).toBe('from the other tab');
});

it('nothing is written over a draft that cannot be read', async () => {
  let fails = true;
  const { user, sent } = await showStudio({
    answers: {
      getOpenDraft: () => {
        if (fails) throw new Failure('storage_refused');
        return draftWith(filledInput({ topic: 'kept' }));
      },
    },
    until: 'problem',
  });
  expect(screen.queryByTestId('letter-kind')).toBeNull();
  fails = false;
  await user.click(within(screen.getByTestId('problem')).getByRole('button'));
  await screen.findByTestId('letter-kind');
  expect(field('field-topic').value).toBe('kept');
  expect(sent('saveDraft')).toEqual([]);
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

// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { draftWith, field, body, filledInput, libraryItem, showStudio } from './show-studio';

afterEach(cleanup);

const disabled = (id: string) => field(id).hasAttribute('disabled');

describe('without a reason', () => {
  it('no letter is drafted and nothing can be handed over', async () => {
    await showStudio();
    expect(screen.getByTestId('reason-prompt')).toBeTruthy();
    expect(screen.queryByTestId('letter-body')).toBeNull();
    expect([disabled('put-into-gmail'), disabled('copy-letter')]).toEqual([true, true]);
  });

  it('a letter stands there once the reason is chosen and worded', async () => {
    const { user } = await showStudio();
    await user.click(screen.getByTestId('prompt-trigger_event'));
    expect(screen.queryByTestId('letter-body')).toBeNull();
    await user.type(field('field-reason'), 'your new cold store');
    expect(body().value).toContain('your new cold store');
    expect(disabled('put-into-gmail')).toBe(false);
  });

  it('what the records give is one tap away', async () => {
    const proof = 'a bakery halved its waiting time';
    const { user } = await showStudio({
      draft: draftWith({ ...filledInput(), reason: { type: null, text: '' } }),
      facts: { library: [libraryItem({ text: 'you load in half the time', proof })] },
    });
    await user.click(screen.getByRole('button', { name: new RegExp(proof) }));
    expect(field('field-reason').value).toBe(proof);
    expect(screen.queryByTestId('reason-prompt')).toBeNull();
  });

  it('the rep may write a letter of their own', async () => {
    const { user } = await showStudio();
    await user.click(screen.getByTestId('write-own'));
    expect(body().value).toBe('');
    await user.type(body(), 'Dear Dana, a word of mine.');
    expect(body().value).toBe('Dear Dana, a word of mine.');
    expect(disabled('put-into-gmail')).toBe(false);
  });
});

it('what is about a meeting that stands needs no reason', async () => {
  await showStudio({
    draft: draftWith({
      ...filledInput({ kind: 'confirmation', appointment: { date: '2031-03-04', time: '10:00' } }),
      reason: { type: null, text: '' },
    }),
  });
  expect(body().value).not.toBe('');
  expect(screen.queryByTestId('reason-type')).toBeNull();
  expect(field('appointment-date').value).toBe('2031-03-04');
});

describe('an introducer', () => {
  it('is named only with consent, and the rep is told', async () => {
    const { user } = await showStudio({
      draft: draftWith(filledInput({ reason: { type: 'introduced', text: '' } })),
      facts: { introducers: [{ id: 'a', name: 'Ruth Anselm', title: 'Plant manager' }] },
    });
    await user.click(screen.getByTestId('introducer-known'));
    expect(field('introducer-name').value).toBe('Ruth Anselm');
    expect(body().value).not.toContain('Ruth');
    expect(screen.getByTestId('introducer-unnamed')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /Ruth Anselm/ }));
    expect(body().value).toContain('Ruth Anselm');
    expect(screen.queryByTestId('introducer-unnamed')).toBeNull();
  });
});

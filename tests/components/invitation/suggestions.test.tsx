// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { body, draftWith, field, filledInput, libraryItem, showStudio } from './show-studio';

afterEach(cleanup);

const purposes = ['agree on one loading order', 'see why dock 3 queues', 'compare two shift plans'].map(
  (text) => libraryItem({ kind: 'phrase', slot: 'purpose', text }),
);
const own = (name: string) => screen.getAllByTestId(name).map((chip) => chip.textContent ?? '');

it('fill an empty field with one tap, and say why they are made', async () => {
  const { user } = await showStudio({
    draft: draftWith(filledInput({ purpose: '' })),
    facts: { library: purposes },
  });
  expect(own('suggest-purpose')).toHaveLength(2);
  expect(own('suggest-purpose')[0]).toContain('From your library');
  await user.click(screen.getByRole('button', { name: /see why dock 3 queues/ }));
  expect(field('field-purpose').value).toBe('see why dock 3 queues');
  expect(body().value).toContain('dock 3 queues');
});

it('wait behind a button once the field is filled; the chosen one is marked', async () => {
  const { user } = await showStudio({
    draft: draftWith(filledInput({ purpose: purposes[1]?.text ?? '' })),
    facts: { library: purposes },
  });
  expect(screen.queryAllByTestId('suggest-purpose')).toEqual([]);
  await user.click(screen.getByTestId('ideas-purpose'));
  expect(own('suggest-purpose').length).toBeGreaterThanOrEqual(3);
  const marked = screen.getAllByTestId('suggest-purpose').filter((chip) => chip.ariaPressed === 'true');
  expect(marked.map((chip) => chip.textContent)).toEqual([expect.stringContaining('see why dock 3 queues')]);
});

it('a benefit of the library brings its kind and its proof', async () => {
  const benefit = libraryItem({
    text: 'you load in half the time',
    benefitType: 'unique',
    proof: 'a dairy did',
  });
  const { user, sent } = await showStudio({
    draft: draftWith(filledInput({ benefit: '' })),
    facts: { library: [benefit] },
  });
  await user.click(screen.getByRole('button', { name: /you load in half the time/ }));
  await expect
    .poll(() => sent('saveDraft').at(-1))
    .toMatchObject({ input: { benefit: benefit.text, benefitType: 'unique', proof: 'a dairy did' } });
});

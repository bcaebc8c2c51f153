// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { body, draftWith, field, filledInput, goTo, showStudio } from './show-studio';

afterEach(cleanup);

const open = () => showStudio({ draft: draftWith(filledInput()) });
const bar = () => screen.getByTestId('sentence-bar');
const words = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('the sentence at the caret', () => {
  it('is swapped by itself; the others and the caret stay', async () => {
    const { user } = await open();
    const before = body().value;
    goTo('cold store');
    await screen.findByTestId('sentence-bar');
    await user.click(screen.getByTestId('sentence-way-next'));
    expect(body().value).not.toBe(before);
    const [firstLine] = before.split('\n');
    expect(body().value.startsWith(firstLine ?? '-')).toBe(true);
    const caret = body().selectionStart;
    expect(caret).toBeGreaterThan(0);
    expect(caret).toBeLessThan(body().value.length);
    expect(bar().textContent).toContain('Opening');
  });

  it('keeps through flips of the whole letter what is locked', async () => {
    const { user } = await open();
    goTo('cold store');
    const opening =
      body()
        .value.split('\n\n')
        .find((text) => text.includes('cold store')) ?? '-';
    const sentence = /[^.]*cold store[^.]*\./.exec(opening)?.[0].trim() ?? '-';
    await screen.findByTestId('sentence-bar');
    await user.click(screen.getByTestId('sentence-lock'));
    expect(bar().dataset.state).toBe('locked');
    const before = body().value;
    await user.click(screen.getByTestId('letter-variant-next'));
    expect(body().value).not.toBe(before);
    expect(words(body().value)).toContain(words(sentence));
  });

  it('is the rep’s once they type into it, and ours again on request', async () => {
    const { user } = await open();
    const before = body().value;
    goTo('cold store');
    await user.keyboard('XYZ');
    expect(body().value).toContain('XYZ');
    expect(bar().dataset.state).toBe('own');
    await user.click(screen.getByTestId('letter-variant-next'));
    expect(body().value).toContain('XYZ');
    await user.click(screen.getByTestId('letter-variant-previous'));
    goTo('XYZ');
    await user.click(await screen.findByTestId('sentence-ours'));
    expect(body().value).toBe(before);
  });
});

describe('undo', () => {
  it('takes back a flip and what was typed before it, each by itself', async () => {
    const { user } = await open();
    const before = body().value;
    goTo('cold store');
    await user.keyboard('QQ');
    const typed = body().value;
    await user.click(screen.getByTestId('letter-variant-next'));
    const flipped = body().value;
    body().focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(body().value).toBe(typed);
    await user.keyboard('{Control>}z{/Control}');
    expect(body().value).toBe(before);
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}{Control>}y{/Control}');
    expect(body().value).toBe(flipped);
  });
});

it('the letter is flipped by keys from within the text', async () => {
  const { user } = await open();
  const before = body().value;
  goTo('cold store');
  await user.keyboard('{Alt>}{Shift>}{PageDown}{/Shift}{/Alt}');
  expect(body().value).not.toBe(before);
  await user.keyboard('{Alt>}{Shift>}{PageUp}{/Shift}{/Alt}');
  expect(body().value).toBe(before);
});

it('the subject is flipped by itself', async () => {
  const { user } = await open();
  const before = { subject: field('letter-subject').value, body: body().value };
  await user.click(screen.getByTestId('subject-way-next'));
  expect(field('letter-subject').value).not.toBe(before.subject);
  expect(body().value).toBe(before.body);
});

it('an input method is left alone until its characters are there', async () => {
  const { sent } = await open();
  goTo('cold store');
  const text = body().value;
  fireEvent.compositionStart(body());
  fireEvent.change(body(), { target: { value: `${text}ㅎ` } });
  expect(body().value).toBe(`${text}ㅎ`);
  fireEvent.change(body(), { target: { value: `${text}한` } });
  fireEvent.compositionEnd(body());
  expect(body().value).toBe(`${text}한`);
  await expect.poll(() => sent('saveDraft').length).toBe(1);
  expect(sent('saveDraft')[0]).toMatchObject({ body: `${text}한` });
});

it('what is written anew forgets the rep’s words and keeps what is locked', async () => {
  const { user } = await open();
  const before = body().value;
  goTo('cold store');
  await user.keyboard('ZZ');
  await user.click(screen.getByTestId('write-anew'));
  expect(body().value).toBe(before);
});

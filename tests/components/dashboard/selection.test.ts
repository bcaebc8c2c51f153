import { describe, expect, it } from 'vitest';
import {
  countSelected,
  EVERYONE,
  isSelected,
  NOBODY,
  withSelected,
} from '../../../components/dashboard/people/selection';

describe('ticking people', () => {
  it('ticks and unticks people by name', () => {
    const two = withSelected(NOBODY, ['a', 'b'], true);
    const one = withSelected(two, ['a'], false);
    expect(isSelected(one, 'a')).toBe(false);
    expect(isSelected(one, 'b')).toBe(true);
    expect(countSelected(one, 1_000)).toBe(1);
  });

  it('ticks everyone without listing them, but for those unticked after', () => {
    const butOne = withSelected(EVERYONE, ['a'], false);
    expect(isSelected(butOne, 'a')).toBe(false);
    expect(isSelected(butOne, 'never listed')).toBe(true);
    expect(countSelected(butOne, 100_000)).toBe(99_999);
    expect(countSelected(withSelected(butOne, ['a'], true), 100_000)).toBe(100_000);
  });

  it('leaves the selection it was given as it was', () => {
    withSelected(NOBODY, ['a'], true);
    withSelected(EVERYONE, ['a'], false);
    expect(countSelected(NOBODY, 5)).toBe(0);
    expect(countSelected(EVERYONE, 5)).toBe(5);
  });
});

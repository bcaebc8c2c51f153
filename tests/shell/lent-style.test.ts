// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lendStyle } from '../../lib/shell/lent-style';

function element(style?: string): HTMLElement {
  const made = document.createElement('div');
  if (style !== undefined) made.setAttribute('style', style);
  return made;
}

describe('a style that was lent', () => {
  it.each([undefined, '', 'margin-right:5px', 'COLOR:red;margin-right: 5px !important', 'color:  red'])(
    'is given back to the letter: %s',
    (style) => {
      const page = element(style);
      const lent = lendStyle(page, 'margin-right');
      lent.set('380px');
      lent.set('400px');
      expect(page.style.marginRight).toBe('400px');
      lent.giveBack();
      expect(page.getAttribute('style')).toBe(style ?? null);
    },
  );

  it('leaves alone what the page itself changed meanwhile', () => {
    const page = element('color:red');
    const lent = lendStyle(page, 'margin-right');
    lent.set('380px');
    page.style.color = 'blue';
    lent.giveBack();
    expect(page.style.color).toBe('blue');
    expect(page.style.marginRight).toBe('');
  });
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { looksLike, partOf, soleText } from '../../lib/pages/text-parts';

const element = (html: string) => new JSDOM(html).window.document.body.firstElementChild as Element;

describe('the one text of an element', () => {
  it.each([
    ['a plain one', '<p> Duluth,  MN </p>'],
    ['in wrappers', '<div><div><span>Duluth, MN</span></div><i></i></div>'],
    ['with a twin beside it', '<div><span aria-hidden="true">Duluth, MN</span><span>Duluth, MN</span></div>'],
    ['with a twin of its own text', '<div>Duluth, MN<span class="vh">Duluth, MN</span></div>'],
    [
      'with twins in twins',
      '<div><b><i>Duluth, MN</i><i>Duluth, MN</i></b><b><i>Duluth, MN</i><i>Duluth, MN</i></b></div>',
    ],
    ['with something switched off', '<div>Duluth, MN<span style="display: none">Save</span></div>'],
  ])('is read %s', (_what, html) => {
    expect(soleText(element(html))).toBe('Duluth, MN');
  });

  it.each([
    ['somebody else put a word inside', '<p>Duluth, MN<span>Save</span></p>'],
    ['it holds two', '<p><span>Duluth, MN</span><span>8K followers</span></p>'],
    ['it holds none', '<p><img alt="Duluth"></p>'],
  ])('is none where %s', (_what, html) => {
    expect(soleText(element(html))).toBeUndefined();
  });
});

describe('parts that look alike', () => {
  const parts = (html: string) => partOf(element(html))?.parts ?? [];
  const alike = (html: string) => {
    const [one, other] = parts(html);
    return one && other && looksLike(one, other);
  };

  it('share a set of classes at any depth, in any order', () => {
    expect(alike('<p><b class="x y">1</b><i class="w"><b class="y x">2</b></i></p>')).toBe(true);
  });

  it('do not for a bare tag, another tag or another class', () => {
    expect(alike('<p><b>1</b><b>2</b></p>')).toBe(false);
    expect(alike('<p><b class="x">1</b><i class="x">2</i></p>')).toBe(false);
    expect(alike('<p><b class="x">1</b><b class="x y">2</b></p>')).toBe(false);
  });
});

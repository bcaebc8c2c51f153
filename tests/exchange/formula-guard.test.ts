import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, unguardFormula } from '../../lib/exchange/csv/formula-guard';
import { anyText } from './any-contact';

describe('guarding a cell against being run as a formula', () => {
  it.each([
    ['=HYPERLINK("http://evil.example","Dana")'],
    ['+A1+1'],
    ["+cmd|' /C calc'!A0"],
    ["-2+3+cmd|' /C calc'!A0"],
    ['@SUM(1+9)'],
    ['\t=1+1'],
    ['\r=1+1'],
    ['\tplain text behind a tab'],
    ['  =1+1'],
    ['\n=1+1'],
    ['"=1+1'],
    ["'=1+1"],
    ['\u202E=1+1'],
    ['\u200B=1+1'],
    ['\uFEFF=1+1'],
    ['＝1+1'],
    ['＋1+1'],
    ['－1+1'],
    ['＠SUM(1)'],
    ['﹦1+1'],
    ['=1+1\nsecond line'],
    ['+82 10 5550 0142 =1'],
  ])('%j gets an apostrophe', (cell) => {
    expect(guardFormula(cell)).toBe(`'${cell}`);
  });

  it.each([
    ['Dana'],
    ['1 = 1'],
    ['O’Hara'],
    ["'t Hooft"],
    ['a@b.example'],
    ['https://x.example/?a=1'],
    ['2026-05-08'],
    [''],
    ['first line\n- second line of a list'],
  ])('%j is left as it is', (cell) => {
    expect(guardFormula(cell)).toBe(cell);
  });

  it.each([
    ['+82 10-5550-0142'],
    ['+1 (555) 555-0100'],
    ['+44.20.5550.0100'],
    ['+82 10-5550-0142; +82 32 555 0100'],
  ])('leaves the phone number %j dialable', (cell) => {
    expect(guardFormula(cell)).toBe(cell);
  });

  it('never lets a formula sign begin a cell, unless it is a phone number', () => {
    fc.assert(
      fc.property(anyText, (cell) => {
        const begins = guardFormula(cell).trimStart();
        return !/^[=+\-@＝＋－＠]/.test(begins) || /^\+[0-9+ ().;-]+$/.test(begins);
      }),
    );
  });

  it('comes off again exactly, for any text', () => {
    fc.assert(fc.property(anyText, (cell) => unguardFormula(guardFormula(cell)) === cell));
  });

  it('is quick on a megabyte of white space', () => {
    const started = performance.now();
    guardFormula(' '.repeat(1_000_000));
    expect(performance.now() - started).toBeLessThan(200);
  });
});

/**
 * A spreadsheet takes a cell that begins with one of these for a formula, and a formula can call out
 * or start a program. The wide and small forms count too: an East Asian spreadsheet folds them.
 * White space, invisible characters and quotes before the sign do not help, since they may be trimmed.
 * Only the start of a cell is guarded: a line break inside a quoted cell begins no new cell, and
 * changing those would spoil every note that holds a list.
 */
const FORMULA = /^[\s\p{Cf}'"]*[=+\-@\t\r\0＝＋－＠﹦﹢﹣﹫]/u;

/**
 * Phone numbers begin with a plus too, and importers store a guarding apostrophe as part of the number.
 * A cell of nothing but digits and these signs names no function, cell or program: it stays as it is,
 * be it one number or a list of them.
 */
const PHONE_NUMBERS = /^\+[0-9+ ().;-]+$/;

const GUARD = "'";

/**
 * Keeps a spreadsheet from running a cell: puts an apostrophe before what could be read as a formula.
 * @returns the text itself where it is harmless; `unguardFormula` takes any result back exactly.
 */
export function guardFormula(cell: string): string {
  return FORMULA.test(cell) && !PHONE_NUMBERS.test(cell) ? GUARD + cell : cell;
}

/**
 * Takes the apostrophe off again. Exact for every text, since a dangerous text stays dangerous with
 * an apostrophe before it: `'=1` itself is written as `''=1`.
 */
export function unguardFormula(cell: string): string {
  if (!cell.startsWith(GUARD)) return cell;
  const bare = cell.slice(GUARD.length);
  return guardFormula(bare) === cell ? bare : cell;
}

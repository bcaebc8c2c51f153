/** What stands in the texts of the library for what differs from letter to letter: `{{company}}`. */

/** What a value must be: a number is checked, a date is printed as the letter's language writes it. */
export const VARIABLE_TYPES = ['text', 'number', 'date', 'person'] as const;
export type VariableType = (typeof VARIABLE_TYPES)[number];

/** Filled in from the records; every other name is the rep's own, and is asked for. */
export const BUILT_IN_VARIABLES = [
  'recipient_name',
  'recipient_family_name',
  'recipient_given_name',
  'recipient_title',
  'company',
  'topic',
  'sender_name',
  'sender_title',
  'sender_company',
  'sender_phone',
  'introducer',
  'minutes',
  'place',
] as const;
export type BuiltInVariable = (typeof BUILT_IN_VARIABLES)[number];

export interface Variable {
  /** Lower case, words joined by `_`. */
  name: string;
  type: VariableType;
  /** Stands in where there is no value; '' = may be left out; null = must be filled. */
  fallback: string | null;
}

/** A stretch of a text: a variable, or what stands between two. */
export type TextPiece = { text: string; variable: Variable | null };

/**
 * Two braces or more, half or full width, on both sides; nested ones count as one pair. Every part is bounded, so
 * that no text makes the search slow.
 */
const VARIABLE =
  /[{｛]{2}[{｛ \t]{0,20}([\p{L}_][\p{L}\p{M}\p{N}_. -]{0,59})(?:[:：][ \t]{0,20}([a-z]{0,20})[ \t]{0,20})?(?:[|｜]([^{}｛｝\n]{0,300}))?[}｝ \t]{0,20}[}｝]{2}/giu;

/** Anything that a reader would take for a variable left in a letter: two braces and a name, finished or not. */
const UNFILLED = /[{｛]{2}[{｛\s]{0,20}[\p{L}\p{N}_]/u;
/** One pair of braces, or a torn one, around a name of ours. */
const TORN = new RegExp(
  `[{｛]\\s{0,20}(?:${BUILT_IN_VARIABLES.join('|')})\\s{0,20}[}｝]|\\b(?:${BUILT_IN_VARIABLES.join('|')})\\s{0,20}[}｝]{2}`,
  'iu',
);
/** Characters without width, with which two braces look like two braces and are not. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/**
 * Cuts a text at its variables.
 * @returns the pieces in order; joined, their texts are the text again.
 */
export function piecesOf(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(VARIABLE)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), variable: null });
    pieces.push({ text: match[0], variable: readVariable(match) });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), variable: null });
  return pieces;
}

/**
 * The variables of a text, each once, in order. Said twice, the one with a type and the one with a fallback win.
 * A torn one (`{{company` without its end) is none: `hasUnfilled` finds it.
 */
export function variablesOf(text: string): Variable[] {
  const found = new Map<string, Variable>();
  for (const { variable } of piecesOf(text)) {
    if (!variable) continue;
    const before = found.get(variable.name);
    found.set(variable.name, {
      name: variable.name,
      type: before && before.type !== 'text' ? before.type : variable.type,
      fallback: before?.fallback ?? variable.fallback,
    });
  }
  return [...found.values()];
}

/**
 * Whether something of a text is still to be filled in. Such a text may not leave.
 * Stricter than `variablesOf`: an unfinished or mistyped variable counts too.
 */
export function hasUnfilled(text: string): boolean {
  const seen = text.replace(UNSEEN, '');
  return UNFILLED.test(seen) || TORN.test(seen);
}

/** Whether a text holds something that looks like a variable and is none: it could never be filled. */
export function hasTornVariable(text: string): boolean {
  return hasUnfilled(
    piecesOf(text)
      .map((piece) => (piece.variable ? ' ' : piece.text))
      .join(''),
  );
}

/** @returns the variable as it is written into a text. */
export function writeVariable({ name, type, fallback }: Variable): string {
  return `{{${name}${type === 'text' ? '' : `:${type}`}${fallback === null ? '' : `|${fallback}`}}}`;
}

function readVariable([, name = '', type = '', fallback]: RegExpMatchArray): Variable {
  return {
    name: variableName(name),
    type: VARIABLE_TYPES.find((known) => known === type.toLowerCase()) ?? 'text',
    fallback: fallback === undefined ? null : fallback.trim(),
  };
}

/** @returns the name that `Recipient Name` and `recipient_name` share. */
export function variableName(typed: string): string {
  return typed
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_');
}

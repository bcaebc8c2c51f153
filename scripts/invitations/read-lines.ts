import { LANGUAGES, pickLanguage, type Language } from '../../lib/i18n/language';
import { LABELS, type LabelledLetter } from './labels';

/** What a file held; `broken` says which lines could not be used, and why. */
export interface ReadLines {
  letters: LabelledLetter[];
  broken: { line: number; why: string }[];
}

/** Reads a file of labelled letters, one JSON object a line; blank lines, CRLF and a byte order mark are let pass. */
export function readLines(file: string): ReadLines {
  const read: ReadLines = { letters: [], broken: [] };
  file
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const letter = letterOf(line, index + 1);
      if (typeof letter === 'string') read.broken.push({ line: index + 1, why: letter });
      else read.letters.push(letter);
    });
  return read;
}

/** The letter, or why the line holds none. */
function letterOf(line: string, number: number): LabelledLetter | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is no JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is no object';
  const given = value as Record<string, unknown>;
  if (typeof given.text !== 'string') return 'has no "text"';
  const letter: LabelledLetter = { id: idOf(given.id, number), text: given.text };
  const lang = languageOf(given.lang);
  if (lang) letter.lang = lang;
  for (const label of LABELS) {
    const said = given[label];
    if (typeof said === 'boolean') letter[label] = said;
    else if (said === 1 || said === 0) letter[label] = said === 1;
  }
  return letter;
}

function idOf(id: unknown, number: number): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : `line-${number}`;
}

/** `zh-TW`, `ko-KR` and the like count as ours; another language is not known, rather than English. */
function languageOf(tag: unknown): Language | undefined {
  if (typeof tag !== 'string') return undefined;
  const ours = LANGUAGES.find((language) => language === tag);
  if (ours) return ours;
  return /^(?:en|ko|zh)\b/i.test(tag.replaceAll('_', '-'))
    ? pickLanguage([tag.replaceAll('_', '-')])
    : undefined;
}

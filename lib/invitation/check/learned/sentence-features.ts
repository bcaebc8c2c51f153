import { foldHan } from '../fold-han';
import { cuesOf } from '../cues-of';
import type { Script } from '../read-letter';

/** Longer sentences are lists; their beginning tells enough. */
const MOST_CHARACTERS = 240;

/**
 * What the classifier sees of a sentence: runs of words in English, as they are and by their shape alone; runs of
 * characters in Korean and Chinese (folded to simplified ones); what kind of sentence it is. Digits are all alike.
 */
export function sentenceFeatures(text: string, script: Script): string[] {
  const plain = (script === 'zh' ? foldHan(text) : text)
    .slice(0, MOST_CHARACTERS)
    .toLowerCase()
    .replace(/\d+(?:[.,:]\d+)*/gu, '0')
    .replace(/[’‘]/gu, "'");
  const said = script === 'en' ? wordRuns(plain) : characterRuns(plain, script === 'ko' ? 4 : 3);
  return [...new Set([...said, ...cueFlags(text, script), lengthFlag(plain, script)])];
}

/** Words that carry the shape of an English sentence; the others only say what it is about. */
const SHAPE = new Set(
  (
    'i you he she it we they me him her us them my your our their his its who whom whose which what where when why how ' +
    'whether if that this these those there here the a an one two three both each every all some any no not nobody ' +
    'nothing of in on at by to from with without for into onto over under between before after until since during about ' +
    'as than then so and or but because while is are was were be been am do does did has have had will would can could ' +
    'shall should may might must let please want like need know see hear find ask tell show bring take give get keep ' +
    'leave put make look go come walk measure test try check compare decide settle agree choose sort fix close learn ' +
    'understand discuss talk go through send read open start end first second half part still open question point topic ' +
    'subject together side yours ours own more less fewer longer again out up down off away free'
  ).split(' '),
);

function wordRuns(text: string): string[] {
  const words = ['^', ...(text.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?|[?%]/gu) ?? []), '$'];
  const shape = words.flatMap((word) => {
    const [head = word, tail] = word.split("'");
    return tail ? [shapeOf(head), tail] : [shapeOf(word)];
  });
  const squeezed = shape.filter((word, at) => word !== '_' || shape[at - 1] !== '_');
  return [
    ...[1, 2, 3].flatMap((size) => runs(words, size)),
    ...[2, 3, 4].flatMap((size) => runs(squeezed, size).map((run) => `~${run}`)),
  ];
}

function shapeOf(word: string): string {
  return SHAPE.has(word) || /^[^\p{L}\p{N}]/u.test(word) || word === '0' ? word : '_';
}

function runs(words: readonly string[], size: number): string[] {
  return words
    .slice(0, Math.max(0, words.length - size + 1))
    .map((_, at) => words.slice(at, at + size).join(' '));
}

function characterRuns(text: string, longest: number): string[] {
  const line = `^${text.replace(/[\s,.;:!()（）「」『』“”"'，。；：！、·\-–—]+/gu, '_')}$`;
  const found: string[] = [];
  for (let at = 0; at < line.length; at++) {
    for (let end = at + 1; end <= at + longest && end <= line.length; end++) found.push(line.slice(at, end));
  }
  return found;
}

/** What kind of sentence it is; whether it carries one of the three is for the lamps to weigh, not for these. */
function cueFlags(text: string, script: Script): string[] {
  const cues = cuesOf(script);
  const flags = ['formula', 'question', 'request', 'day', 'hour', 'activity', 'ours'] as const;
  return flags.filter((flag) => cues[flag](text)).map((flag) => `#${flag}`);
}

function lengthFlag(text: string, script: Script): string {
  const size = script === 'en' ? text.split(' ').length : text.length / (script === 'ko' ? 3.5 : 2);
  return size < 5 ? '#short' : size < 14 ? '#middle' : '#long';
}

import type { Span } from './letter-check';
import type { Sentence } from './read-letter';

/**
 * The place in the body of a place in a sentence; the whole sentence
 * where composing its letters changed the lengths.
 */
export function spanIn(sentence: Sentence, within: Span): Span {
  if (sentence.text.length !== sentence.end - sentence.start)
    return { start: sentence.start, end: sentence.end };
  return { start: sentence.start + within.start, end: sentence.start + within.end };
}

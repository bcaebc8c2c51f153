import type { LibraryItem } from '../../library/library-item';
import type { LetterOutline } from './outline';

/**
 * Offers the rep's own openings and asks as further ways of those sentences, behind ours: reached by swapping.
 * @param fill puts values in place of variables.
 */
export function withOwnPhrases(
  outline: LetterOutline,
  library: readonly Pick<LibraryItem, 'kind' | 'slot' | 'text' | 'language'>[],
  language: LibraryItem['language'],
  fill: (text: string) => string,
): LetterOutline {
  const phrases = library.filter((item) => item.kind === 'phrase' && item.language === language);
  const questions = library.filter((item) => item.kind === 'question' && item.language === language);
  if (phrases.length + questions.length === 0) return outline;
  return {
    ...outline,
    parts: outline.parts.map((part) => {
      const fitting =
        part.id === 'opening' || part.id === 'ask' ? phrases.filter(({ slot }) => slot === part.id) : [];
      const asked = part.id === 'ask.alternative' ? questions : [];
      const ways = [...part.ways, ...[...fitting, ...asked].map(({ text }) => fill(text))];
      return { ...part, ways: [...new Set(ways)] };
    }),
  };
}

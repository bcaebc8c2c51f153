/** A leading mark of a list the rep typed: replaced by our own, so that lists look alike. */
const BULLET = /^(?:[-*•·▪–—]|\(?\d{1,2}[.)](?!\d)|[①-⑳])\s*/u;

/**
 * Sets paragraphs apart by an empty line.
 * @param parts a paragraph, or the sentences of one; empty ones are left out.
 * @param gap what stands between sentences: '' in Chinese.
 */
export function joinParagraphs(parts: readonly (string | readonly string[])[], gap = ' '): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : part.filter(Boolean).join(gap)))
    .filter(Boolean)
    .join('\n\n');
}

/** A lead and one line a point. */
export function agenda(lead: string, points: string): string {
  return [lead, ...points.split('\n').map((point) => `- ${point.replace(BULLET, '')}`)].join('\n');
}

/** How one language praises the seller and lists what the product has (WORDING §6.0 product_dump). */
export interface Pitch {
  /** How many features, figures, awards and facts of the firm a sentence holds. Chinese is folded first. */
  claims: (text: string) => number;
  /** Ties what it says to something of the customer's own: then it is no dump, however many features it names. */
  anchored: (text: string) => boolean;
}

/** How often the patterns occur, each place once. */
export const countOf =
  (...patterns: readonly RegExp[]) =>
  (text: string): number =>
    patterns.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);

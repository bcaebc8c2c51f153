/**
 * How one language says the four things (WORDING §6.0). Each test sees one sentence, in NFC;
 * Chinese is folded to simplified characters first.
 */
export interface Cues {
  /** Courtesy without content: greetings, thanks, wishes. */
  formula: (text: string) => boolean;
  /** A question of any kind, also a rhetorical one. */
  question: (text: string) => boolean;
  /** Asks the reader to meet, to confirm or to reply. */
  request: (text: string) => boolean;
  /** Proposes the meeting itself, so that the day named just before is the one that is meant. */
  meets?: (text: string) => boolean;
  /** Names a day, not merely a week or a duration. */
  day: (text: string) => boolean;
  /** Tells of the past, so that its day is no proposal. */
  past: (text: string) => boolean;
  /** Names a time of day, so that a day beside it is a proposal. */
  hour: (text: string) => boolean;
  /**
   * @param before the sentence before, which "it" and "why" point back to; '' at the beginning.
   * @param after the sentence behind, which takes up a question; '' at the end.
   */
  purpose: (text: string, before: string, after?: string) => boolean;
  process: (text: string) => boolean;
  /** An activity, for the points of an agenda. */
  activity: (text: string) => boolean;
  benefit: (text: string) => boolean;
  /** Speaks of the seller's own gain. */
  ours: (text: string) => boolean;
}

/** True where one of the patterns occurs. */
export const occurs =
  (...patterns: readonly RegExp[]) =>
  (text: string): boolean =>
    patterns.some((pattern) => pattern.test(text));

import type { SuggestedPhrase, WhyCode } from '../situation';

/** A phrase and the dimension that made it. */
export const phrase = (why: WhyCode, text: string): SuggestedPhrase => ({ why, text });

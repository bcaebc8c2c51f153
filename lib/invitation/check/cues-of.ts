import { chineseCues } from './chinese/chinese-cues';
import type { Cues } from './cues';
import { englishCues } from './english/english-cues';
import { koreanCues } from './korean/korean-cues';
import type { Script } from './read-letter';

const CUES: Record<Script, Cues> = { en: englishCues, ko: koreanCues, zh: chineseCues };

/** The word lists of a sentence's language. */
export function cuesOf(script: Script): Cues {
  return CUES[script];
}

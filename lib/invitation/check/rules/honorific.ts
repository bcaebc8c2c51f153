import type { Finding, LetterToCheck } from '../letter-check';
import type { LetterReading } from '../read-letter';
import { chineseHonorifics } from './honorific-chinese';
import { englishHonorifics } from './honorific-english';
import { koreanHonorifics } from './honorific-korean';

/**
 * R11: how the reader is addressed. Errors only for a name that is certainly not the recipient's;
 * nicknames, short forms and other scripts are let pass.
 */
export function findHonorificSlips(letter: LetterToCheck, reading: LetterReading): Finding[] {
  switch (reading.language) {
    case 'en':
      return englishHonorifics(letter);
    case 'ko':
      return koreanHonorifics(letter, reading);
    default:
      return chineseHonorifics(letter, reading);
  }
}

import { josa } from 'es-hangul';

/** Syllables that stand for a closing sound: none, ㄹ, any other consonant. */
const OPEN = '가';
const RIEUL = '갈';
const CLOSED = '각';

/** How the ten digits end when read: 영 일 이 삼 사 오 육 칠 팔 구. */
const DIGIT_SOUNDS = [CLOSED, RIEUL, OPEN, CLOSED, OPEN, OPEN, CLOSED, RIEUL, RIEUL, OPEN] as const;
/** Letter names that end in a consonant: 엘, 엠, 엔, 아르 is open. */
const LETTER_SOUNDS: Readonly<Record<string, string>> = { l: RIEUL, m: CLOSED, n: CLOSED };
/** A measure read after the number it follows. */
const UNIT_SOUNDS: Readonly<Record<string, string>> = { '%': OPEN, '℃': OPEN, '&': OPEN, '+': OPEN };

/** The particles used in letters, each as consonant form / vowel form. */
export type Particle = '을/를' | '이/가' | '은/는' | '와/과' | '으로/로' | '이라/라';

/**
 * The particle that agrees with how the word is read aloud, whatever its script.
 * @param word Hangul, Latin, digits or a mix; closing brackets and quotes are looked through.
 * @returns the particle alone, for example `를`.
 */
export function particleFor(word: string, particle: Particle): string {
  return josa.pick(lastSound(word), particle);
}

/** The word with its particle attached. */
export function withParticle(word: string, particle: Particle): string {
  return word + particleFor(word, particle);
}

function lastSound(word: string): string {
  const bare = word
    .replace(/(?<=\S)\s*[(（[][^()（）[\]]*[)）\]]\s*$/u, '')
    .replace(/[^\p{L}\p{N}%℃&+]+$/u, '');
  const last = bare.slice(-1);
  if (/[가-힣]/u.test(last)) return last;
  if (/\d/.test(last)) return DIGIT_SOUNDS[Number(last)] ?? OPEN;
  if (/[a-z]/i.test(last)) return latinSound(/[a-z]+$/i.exec(bare)?.[0] ?? last);
  return UNIT_SOUNDS[last] ?? OPEN;
}

/**
 * Initials are read letter by letter, words as they are borrowed into Korean:
 * l, m, n and ng close the syllable (also before a silent e), a stop does after one short vowel.
 */
function latinSound(word: string): string {
  const lower = word.toLowerCase();
  if (word.length === 1 || word === word.toUpperCase()) return LETTER_SOUNDS[lower.slice(-1)] ?? OPEN;
  if (/(?:l|le)$/.test(lower)) return RIEUL;
  if (/(?:[mn]|ng|[aeiouy][mn]e)$/.test(lower)) return CLOSED;
  return /(?:^|[^aeiou])[aeiou](?:ck|[ptkb])$/.test(lower) || lower.endsWith('ook') ? CLOSED : OPEN;
}

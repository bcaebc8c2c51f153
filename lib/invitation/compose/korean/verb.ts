/** Endings for a Korean verb stem ('확인하', '줄이', '듣'): how the stem changes before each of them. */

const FIRST = 0xac00;
const LAST = 0xd7a3;
const FINALS = 28;
const RIEUL = 8;
const PIEUP = 17;

/** Stems that change before a vowel: 듣 → 들으, 돕 → 도우. */
const IRREGULAR: Readonly<Record<string, string>> = {
  듣: '들으',
  묻: '물으',
  걷: '걸으',
  싣: '실으',
  돕: '도우',
  줍: '주우',
  짓: '지으',
  잇: '이으',
};

/** The closing consonant's number of the last syllable, 0 = none; null where the last character is no syllable. */
export function finalOf(text: string): number | null {
  const code = text.charCodeAt(text.length - 1);
  return code >= FIRST && code <= LAST ? (code - FIRST) % FINALS : null;
}

/** The text with another closing consonant in its last syllable. */
export function withFinal(text: string, final: number): string {
  const code = text.charCodeAt(text.length - 1) - FIRST;
  return text.slice(0, -1) + String.fromCharCode(FIRST + code - (code % FINALS) + final);
}

/** 하, 한 → 합: the stem of the formal ending. */
export function withPieup(text: string): string {
  return withFinal(text, PIEUP);
}

/** The stem as it stands before a vowel: 찾 → 찾으, 만들 → 만드 where ㄹ falls away. */
function open(stem: string, dropsRieul: boolean): string {
  const irregular = IRREGULAR[stem.slice(-1)];
  if (irregular) return stem.slice(0, -1) + irregular;
  const final = finalOf(stem);
  if (final === RIEUL) return dropsRieul ? withFinal(stem, 0) : stem;
  return final ? `${stem}으` : stem;
}

/** 확인하려, 찾으려, 만들려 */
export function intending(stem: string): string {
  return `${open(stem, false)}려`;
}

/** 확인하는, 찾는, 만드는 */
export function doing(stem: string): string {
  return finalOf(stem) === RIEUL ? `${withFinal(stem, 0)}는` : `${stem}는`;
}

/** 확인할, 찾을, 만들 */
export function toBeDone(stem: string): string {
  const base = open(stem, true);
  return withFinal(base, RIEUL);
}

/** With honour for who does it: 확인하실, 찾으실, 만드실. */
export function ableTo(stem: string): string {
  return stem.endsWith('시') && stem.length > 2 ? withFinal(stem, RIEUL) : `${open(stem, true)}실`;
}

/** 확인하시는, 찾으시는 */
export function doingHonoured(stem: string): string {
  return stem.endsWith('시') && stem.length > 2 ? `${stem}는` : `${open(stem, true)}시는`;
}

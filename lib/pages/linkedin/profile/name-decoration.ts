/** `(She/Her)`, `[él/him]`: pronouns that somebody wrote into their name. Other brackets are a second name. */
const PRONOUNS = /[([]\p{L}+(?:\s?\/\s?\p{L}+)+[)\]]/gu;
/** Pictures, flags, keycaps, hearts, registered marks. */
const PICTURES =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\p{So}|\p{Sk}|\u200D|\u20E3|\uFE0F/gu;
/** Written in front of a name, never its first part. `Md.` is left: in Bengali names it belongs to the given name. */
const TITLES = /^(?:(?:Prof|Dr|Dra|Ing|Dipl\.?-Ing|Mag)\.?\s+)+(?=\p{L})/u;
/** Degrees and certificates that are nobody's name, as they are written: a surname is not all capitals. */
const CREDENTIALS =
  /(?:\s+(?:E?MBA|Ph\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|CPA|CFA|CFP|PMP|ACCA|CIMA|CIPD|CISSP|CISA|CSM|CSPO|DBA|LL\.?M\.?|MPH|FRM|CAIA|SHRM-S?CP|S?PHR|MRICS|P\.?Eng\.?|Esq\.?))+$/u;

/**
 * A given or family name without what people hang on it: pronouns, pictures, what follows a comma (`Nettle, Esq.`),
 * degrees at the end, a doctor's title in front. The display name keeps all of it.
 * @param whole the full name; where it is written in capitals, no word of it is taken for a degree.
 */
export function undecorated(part: string, whole: string): string {
  const bare = part.replace(PRONOUNS, ' ').replace(PICTURES, ' ').split(/[,|]/)[0] ?? '';
  const shouted = whole === whole.toUpperCase() && whole !== whole.toLowerCase();
  return (shouted ? bare : bare.replace(/\s+$/, '').replace(CREDENTIALS, ''))
    .trim()
    .replace(TITLES, '')
    .replace(/\s+/g, ' ')
    .trim();
}

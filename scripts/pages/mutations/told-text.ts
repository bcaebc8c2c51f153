/** Text without white space: what is told may be spread over elements. */
export const plain = (text: string | null) => (text ?? '').replace(/\s+/g, '');

/** Every text of a reading, without white space; what is too short to be found again is left out. */
export function toldTexts(reading: unknown): Set<string> {
  const texts = new Set<string>();
  const collect = (value: unknown) => {
    if (typeof value === 'string' && plain(value).length > 1) texts.add(plain(value));
    else if (value && typeof value === 'object') Object.values(value).forEach(collect);
  };
  collect(reading);
  return texts;
}

/** Every word of a reading. */
export function toldWords(reading: unknown): Set<string> {
  const words = new Set<string>();
  const collect = (value: unknown) => {
    if (typeof value === 'string') for (const word of value.match(/\p{L}+/gu) ?? []) words.add(word);
    else if (value && typeof value === 'object') Object.values(value).forEach(collect);
  };
  collect(reading);
  return words;
}

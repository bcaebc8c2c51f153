/** Hours and dates in digits, amounts, percentages, phone numbers, versions: any number with what is joined to it. */
const NUMBERS = /\d+(?:[.,:：/-]\d+)*\s?%?/gu;
/** Numbers that Chinese and Korean write out where digits could stand. */
const WRITTEN_NUMBERS =
  /[零〇一二两兩三四五六七八九十百千万萬半]+(?=[点點时時分页頁天周週个個条條项項年月日号號块塊元人台家份张張])|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)(?=\s?(?:시|분|명|가지|장|번|개|대|곳))/gu;
const ADDRESSES = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\bhttps?:\/\/[^\s)]+/giu;
const WEEKDAYS =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|[월화수목금토일]요일|[(（][월화수목금토일一二三四五六日][)）]|(?:周|星期|週|礼拜|禮拜)[一二三四五六日天]|오전|오후|上午|下午|\b[ap]\.?m\b/giu;
const MONTHS =
  /\b(?:January|February|March|April|May(?= \d|\b)|June|July|August|September|October|November|December)\b/gu;
/** A capital inside a sentence is a name, an abbreviation or a product. */
const NAMES = /(?<=[\p{L}\p{N},;:’')-]\s)\p{Lu}[\p{L}\p{N}’'&.-]*\p{L}|\b\p{Lu}{2,}\b/gu;
/** Latin words in a Korean or Chinese letter. */
const LATIN = /[A-Za-z][A-Za-z0-9.&-]*/gu;
/** First words of sentences after a rewrite, and I: capitals that name nobody. */
const NO_NAMES = new Set(['I', 'Mr', 'Ms', 'Mrs', 'Dr']);

/**
 * Every fact that a rewrite must carry over, as it stands: numbers, dates, hours, weekdays, addresses, names.
 * @param known names that are facts of this letter whatever their form: people, companies, the topic's own words.
 */
export function factsIn(text: string, known: readonly string[] = []): string[] {
  const asian = /[\u3400-\u9fff가-힣]/u.test(text);
  const named = asian ? text.match(LATIN) : text.match(NAMES)?.filter((name) => !NO_NAMES.has(name));
  const all = [
    ...known.filter((name) => name !== '' && text.includes(name)),
    ...(text.match(ADDRESSES) ?? []),
    ...(text.match(NUMBERS) ?? []),
    ...(text.match(WRITTEN_NUMBERS) ?? []),
    ...(text.match(WEEKDAYS) ?? []),
    ...(text.match(MONTHS) ?? []),
    ...(named ?? []),
  ];
  return all.map((fact) => fact.replace(/\s+/gu, ' ').trim().toLowerCase()).toSorted();
}

/**
 * Whether a rewrite says the same facts: each as often as before, and no new one. What a model words more warmly may
 * not move a date or add a number.
 */
export function keepsFacts(original: string, rewritten: string, known: readonly string[] = []): boolean {
  const [before, after] = [factsIn(original, known), factsIn(rewritten, known)];
  const missing = before.filter((fact) => !after.includes(fact));
  const added = after.filter((fact) => !before.includes(fact) && !inside(fact, original));
  return missing.length === 0 && added.length === 0;
}

/** A word that merely got its capital by standing first, or stood first before. */
function inside(fact: string, text: string): boolean {
  return (
    /\p{L}/u.test(fact) &&
    !/\d/u.test(fact) &&
    new RegExp(`(?<!\\p{L})${escaped(fact)}(?!\\p{L})`, 'iu').test(text)
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

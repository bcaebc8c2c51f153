import { besideName, type Column } from './list-columns';
import { looksLikePlace, namesCountry } from './list-place';
import type { ListRow } from './list-rows';

/** Which part of the rows is what; absent where it is not certain. */
export interface ListFields {
  headline?: Column;
  place?: Column;
}

const texts = ({ lines }: Column) => [...lines.values()].map(({ text }) => text);
const share = (column: Column, says: (text: string) => boolean) =>
  texts(column).filter(says).length / column.lines.size;

/** Which of two shares is far larger: 1 the first, -1 the second, 0 neither. */
const larger = (first: number, second: number) => (first > second * 3 ? 1 : second > first * 3 ? -1 : 0);
/** How many texts say what another row said before. */
const repeated = (column: Column) => 1 - new Set(texts(column)).size / column.lines.size;

/** Independent witnesses to which of two parts is the place: 1 the first, -1 the second, 0 neither. */
function witnesses(one: Column, two: Column, language: string) {
  const both = [...one.lines].flatMap(([row, line]) => {
    const other = two.lines.get(row);
    return other ? [line.element.compareDocumentPosition(other.element)] : [];
  });
  const twoFirst = both.filter((order) => order & 2).length;
  const strays = Math.floor(both.length / 10);
  const order = !both.length ? 0 : twoFirst >= both.length - strays ? 1 : twoFirst <= strays ? -1 : 0;

  const countries = (column: Column) => share(column, (text) => namesCountry(text, language));
  const odd = (column: Column) => share(column, (text) => !looksLikePlace(text));
  const few = Math.min(odd(one), odd(two));
  return {
    order,
    country: larger(countries(one), countries(two)),
    shape: few <= 0.1 ? larger(odd(two), odd(one)) : 0,
    repeats: both.length > 3 ? larger(repeated(one), repeated(two)) : 0,
  };
}

/**
 * Which of two parts is the place. Order alone proves nothing: a redesign may turn it round. Places say in what they
 * lie, after a comma, or are a country.
 */
function placeOfTwo(one: Column, two: Column, language: string): Column | null {
  const { order, ...content } = witnesses(one, two, language);
  const said = Object.values(content).filter((side) => side !== 0);
  const [side] = said;
  if (side === undefined || said.some((other) => other !== side)) return null;
  if (order !== side && said.length < 2) return null;
  const place = side === 1 ? one : two;
  const enclosed = share(place, (text) => namesCountry(text, language) || /[,，、]/.test(text));
  return enclosed >= 0.3 ? place : null;
}

/**
 * Tells headline from place, in a list that shows both below each name.
 * @param columns the parts that most rows have.
 * @param language of the page: how it names countries.
 */
export function headlineAndPlace(columns: readonly Column[], language: string): ListFields {
  const beside = columns.length > 2 ? besideName(columns) : columns;
  const [one, two] = beside;
  // One alone may be either, or what another extension wrote into every row.
  if (!one || !two || beside.length > 2) return {};
  const place = placeOfTwo(one, two, language);
  if (!place) return {};
  return { place, headline: place === one ? two : one };
}

/** What a row tells; one whose place is none has been put together otherwise, and tells neither. */
export function fieldsOf(
  row: ListRow,
  { headline, place }: ListFields,
): { headline?: string; place?: string } {
  const where = place?.lines.get(row)?.text;
  const what = headline?.lines.get(row)?.text;
  if (where !== undefined && !looksLikePlace(where)) return {};
  return { ...(what !== undefined && { headline: what }), ...(where !== undefined && { place: where }) };
}

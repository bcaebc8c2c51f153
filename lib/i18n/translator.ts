import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import { CATALOGUES, type MessageKey } from './catalogue';
import type { Language } from './language';

export type MessageValues = Record<string, string | number | Date>;

/** Words, dates and numbers in one language. */
export interface Translator {
  language: Language;
  /** The message in ICU syntax, filled. */
  t(key: MessageKey, values?: MessageValues): string;
  /** For keys made from data (`cadence.reason.<rule>`): falls back to the key when there is none. */
  tData(key: string, values?: MessageValues): string;
  /** `YYYY-MM-DD` → "Tue, May 12" as the language writes it. */
  day(isoDate: string): string;
  /** Epoch ms → date in the rep's zone. */
  date(at: number): string;
  /** Epoch ms → date and time in the rep's zone. */
  moment(at: number): string;
  /** Epoch ms → "12 days ago". */
  ago(at: number, now: number): string;
  /** Several words as one: "name, title and company". */
  list(words: readonly string[]): string;
  number(value: number): string;
  /** Bytes → "3.4 MB". */
  bytes(value: number): string;
}

const cache = createIntlCache();
const translators = new Map<Language, Translator>();

/** @returns the translator of a language; made once, then reused. */
export function translatorFor(language: Language): Translator {
  const known = translators.get(language);
  if (known) return known;
  const made = createTranslator(language);
  translators.set(language, made);
  return made;
}

function createTranslator(language: Language): Translator {
  const messages = CATALOGUES[language];
  const intl: IntlShape<string> = createIntl({ locale: language, messages, onError: reportMissing }, cache);
  const format = (id: string, values?: MessageValues) =>
    intl.formatMessage({ id, defaultMessage: id }, values);
  return {
    language,
    t: format,
    tData: format,
    day: (isoDate) =>
      intl.formatDate(`${isoDate}T00:00:00Z`, {
        timeZone: 'UTC',
        weekday: 'short',
        month: 'short',
        day: 'numeric',
        ...(isoDate.slice(0, 4) === String(new Date().getUTCFullYear()) ? {} : { year: 'numeric' }),
      }),
    date: (at) => intl.formatDate(at, { dateStyle: 'medium' }),
    moment: (at) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }),
    ago: (at, now) => relative(intl, at - now),
    list: (words) => intl.formatList(words),
    number: (value) => intl.formatNumber(value),
    bytes: (value) => {
      const [unit, size] =
        value >= 1e9 ? ['gigabyte', 1e9] : value >= 1e6 ? ['megabyte', 1e6] : ['kilobyte', 1e3];
      return intl.formatNumber(value / (size as number), {
        style: 'unit',
        unit: unit as string,
        maximumFractionDigits: 1,
      });
    },
  };
}

/** `difference` in ms, negative in the past; the largest fitting unit, "today" within the day. */
function relative(intl: IntlShape<string>, difference: number): string {
  const minutes = Math.round(difference / 60_000);
  // Minute 0 reads "this minute"; second 0 reads "now".
  if (minutes === 0) return intl.formatRelativeTime(0, 'second', { numeric: 'auto' });
  if (Math.abs(minutes) < 60) return intl.formatRelativeTime(minutes, 'minute', { numeric: 'auto' });
  const hours = Math.round(minutes / 60);
  if (Math.abs(hours) < 24) return intl.formatRelativeTime(hours, 'hour', { numeric: 'auto' });
  const days = Math.round(hours / 24);
  if (Math.abs(days) < 60) return intl.formatRelativeTime(days, 'day', { numeric: 'auto' });
  return intl.formatRelativeTime(Math.round(days / 30), 'month', { numeric: 'auto' });
}

function reportMissing(error: Error): void {
  console.warn(`Doorstep: ${error.message}`);
}

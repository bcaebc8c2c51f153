import { parseIsoDate, weekdayOf } from '../invitation/calendar-date';
import type { InvitationInput } from '../invitation/draft';
import type { KnownFacts } from '../invitation/known-facts';
import type { Language } from '../i18n/language';
import {
  hasUnfilled,
  piecesOf,
  variablesOf,
  type BuiltInVariable,
  type Variable,
  type VariableType,
} from './variables';

export interface FilledText {
  text: string;
  /** Each once, in the order of the text; they stand in the text as they were written. */
  missing: Variable[];
}

/**
 * Puts values in place of variables, once: what a value says is never read as a variable in turn.
 * @param values by name; a date as `YYYY-MM-DD`. What is blank, of the wrong type or a variable itself counts as
 *   missing, so that nothing wrong is put into a letter.
 * @param language the letter's: dates are printed as it writes them, with their weekday.
 */
export function fillVariables(
  text: string,
  values: Readonly<Record<string, string>>,
  language: Language,
): FilledText {
  const types = new Map(variablesOf(text).map(({ name, type }) => [name, type]));
  const missing = new Map<string, Variable>();
  const filled = piecesOf(text).map((piece) => {
    const { variable } = piece;
    if (!variable) return piece.text;
    const { name, fallback } = variable;
    const type = types.get(name) ?? variable.type;
    const value = Object.hasOwn(values, name) ? printValue(values[name] ?? '', type, language) : null;
    if (value !== null) return value;
    if (fallback !== null) return printValue(fallback, type, language) ?? fallback;
    if (!missing.has(name)) missing.set(name, { ...variable, type });
    return piece.text;
  });
  return { text: filled.join(''), missing: [...missing.values()] };
}

/**
 * A value as a letter says it.
 * @returns null where it is blank, or not of the type.
 */
export function printValue(value: string, type: VariableType, language: Language): string | null {
  const tidy = value.normalize('NFC').trim();
  if (tidy === '' || hasUnfilled(tidy)) return null;
  if (type === 'number') return NUMBER.test(tidy.normalize('NFKC')) ? tidy.normalize('NFKC') : null;
  if (type === 'date') return printDate(tidy, language);
  if (type === 'person') return PERSON.test(tidy) ? tidy.replace(/\s+/gu, ' ') : null;
  return tidy;
}

/** With or without commas between the thousands, and a fraction; a per cent sign is part of it. */
const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,10})?\s?%?$/;
/** A name: letters, and neither digits nor what addresses are made of. */
const PERSON = /^(?=.*\p{L})[^\p{N}@<>{}/\\\n]{1,120}$/u;

const ENGLISH_WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const KOREAN_WEEKDAYS = ['일', '월', '화', '수', '목', '금', '토'];
const CHINESE_WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];
const ENGLISH_MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** With its year: a text of the library does not know when it will be sent. */
function printDate(isoDate: string, language: Language): string | null {
  const date = parseIsoDate(isoDate);
  if (!date) return null;
  const { year, month, day } = date;
  const weekday = weekdayOf(date);
  switch (language) {
    case 'en': {
      const name = ENGLISH_MONTH.format(Date.UTC(year, month - 1, day));
      return `${ENGLISH_WEEKDAYS[weekday]} ${day} ${name} ${year}`;
    }
    case 'ko':
      return `${year}년 ${month}월 ${day}일(${KOREAN_WEEKDAYS[weekday]})`;
    case 'zh-Hans':
      return `${year}年${month}月${day}日（周${CHINESE_WEEKDAYS[weekday]}）`;
    case 'zh-Hant':
      return `${year}年${month}月${day}日（${CHINESE_WEEKDAYS[weekday]}）`;
  }
}

/**
 * What the records and the letter itself say for the built-in names; what is not known is left out.
 * An introducer is named with consent only (METHOD §2.1).
 */
export function builtInValues(
  { person, company, settings }: Pick<KnownFacts, 'person' | 'company' | 'settings'>,
  { topic, introducer, meeting }: Pick<InvitationInput, 'topic' | 'introducer' | 'meeting'>,
): Partial<Record<BuiltInVariable, string>> {
  const known: Record<BuiltInVariable, string> = {
    recipient_name: person.name.value,
    recipient_family_name: person.familyName?.value ?? '',
    recipient_given_name: person.givenName?.value ?? '',
    recipient_title: person.title?.value ?? '',
    company: company?.name.value ?? '',
    topic,
    sender_name: settings.ownName,
    sender_title: settings.ownTitle,
    sender_company: settings.ownCompany,
    sender_phone: settings.ownPhone,
    introducer: introducer?.consent ? introducer.name : '',
    minutes: meeting.minutes === null ? '' : String(meeting.minutes),
    place: meeting.where,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value.trim() !== ''));
}

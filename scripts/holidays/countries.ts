import { chineseHolidays } from './china.ts';
import { koreanHolidays } from './korea.ts';
import { taiwaneseHolidays } from './taiwan.ts';
import type { DayOff } from './day.ts';

/** Where a country's days off come from. */
export interface CountrySource {
  /** Rules of our own, in place of date-holidays. */
  own?: (year: number) => DayOff[];
  /** The region of date-holidays that stands for the country. */
  region?: string;
  /** Rules of date-holidays that do not close offices. */
  drop?: string[];
  /** Days off in most of the country that date-holidays lists by region only: rule → name. */
  extra?: Record<string, string>;
  /** The last year whose days are all known; later ones wait for a yearly announcement. */
  knownUntil?: number;
}

/** The countries with a calendar of their own; every other one gets its weekend and a warning. */
export const COUNTRIES: Record<string, CountrySource> = {
  KR: { own: koreanHolidays },
  CN: { own: chineseHolidays, knownUntil: 2026 },
  TW: { own: taiwaneseHolidays },
  HK: {},
  JP: {},
  // Moon sightings and the yearly announcements decide the dates of the festivals.
  SG: { knownUntil: 2026 },
  AE: {
    drop: ['27 Rajab', '1 Ramadan'],
    extra: { '9 Dhu al-Hijjah': 'Arafat Day', '12-03': 'National Day' },
    knownUntil: 2026,
  },
  SA: { knownUntil: 2026 },
  // Indian states set most holidays themselves: the national days alone are never the whole truth.
  IN: { knownUntil: 0 },
  IL: {},
  US: {},
  CA: { extra: { 'monday before 05-25': 'Victoria Day', '2nd monday in October': 'Thanksgiving' } },
  MX: {},
  BR: {},
  GB: { region: 'ENG' },
  IE: {},
  DE: {},
  AT: {},
  CH: {},
  FR: {},
  BE: {},
  LU: {},
  NL: {},
  IT: {},
  ES: {},
  PT: {},
  SE: {},
  NO: {},
  DK: {},
  FI: {},
  PL: {},
  CZ: {},
  AU: { extra: { '2nd monday in June': "King's Birthday" } },
  NZ: {},
  ZA: {},
};

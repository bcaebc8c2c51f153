import type { DueReason } from '../../lib/cadence/plan';
import type { MessageValues, Translator } from '../../lib/i18n/translator';

type Words = Pick<Translator, 'language' | 't' | 'tData' | 'day' | 'number'>;
type Params = DueReason['params'];

const DATES = ['from', 'meeting', 'asked', 'was'] as const;

/**
 * Why a step is due when it is, or why nothing is: the rule, the arithmetic behind it, and what moved the
 * date (holidays, a day that was over already). CADENCE §5: no event moves a date without a visible why.
 * @param reason as `lib/cadence` makes it; its dates are `YYYY-MM-DD`.
 * @returns one line in the rep's language, its parts set apart by ` · `.
 */
export function reasonWords({ rule, params }: DueReason, words: Words): string {
  const values: MessageValues = { ...params, ...dayTexts(params, words) };
  if (params.kind !== undefined) {
    values.anchor = words.tData(`cadence.anchor.${params.kind}`, values);
    values.span = words.t('cadence.span', values);
  }
  if (rule === 'interval') values.formula = formula(params, words);
  return [words.tData(`cadence.reason.${rule}`, values), ...notes(params, words)].join(' · ');
}

/** The dates among the parameters as the language writes them; `unknown` where one was never told. */
function dayTexts(params: Params, { day }: Words): Record<string, string> {
  return Object.fromEntries(
    DATES.flatMap((name) => {
      const date = params[name];
      return typeof date === 'string' ? [[name, date === '' ? 'unknown' : day(date)]] : [];
    }),
  );
}

/** `5 (tier A) × 2 (decider)`: the factors of CADENCE §3.3 that changed something; the tier alone where none did. */
function formula(params: Params, { t, tData, number }: Words): string {
  const tier = t('cadence.factor.tier', { tier: params.tier ?? '' });
  const changing = [
    [params.roleFactor, () => tData(roleKey(String(params.role)))],
    [params.focusFactor, () => t('cadence.factor.focus')],
    [params.depthFactor, () => tData(`cadence.factor.depth.${params.depth}`)],
  ] as const;
  const factors = changing.flatMap(([factor, what]) =>
    typeof factor === 'number' && factor !== 1
      ? [t('cadence.factor', { factor: number(factor), what: what() })]
      : [],
  );
  if (factors.length === 0) return tier;
  const base = t('cadence.factor', { factor: number(Number(params.base)), what: tier });
  return [base, ...factors].join(' × ');
}

/** Both levels of decider are told by the one word a rep knows. */
function roleKey(role: string): string {
  return role.endsWith('_decider') ? 'role.decider' : `role.${role}`;
}

/** What moved the date beside the rule. */
function notes(params: Params, words: Words): string[] {
  const told: string[] = [];
  if (Number(params.skipped ?? 0) > 0) {
    const holiday = holidayName(params, words.language);
    told.push(words.t('cadence.note.skipped', { skipped: Number(params.skipped), holiday }));
  }
  if (params.calendar === 'uncertain') told.push(words.t('cadence.note.uncertain'));
  if (params.moved === 'to_today') told.push(words.t('cadence.note.moved'));
  return told;
}

const OWN_SCRIPT = {
  ko: /\p{Script=Hangul}/u,
  'zh-Hans': /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
} as const;

/** The holiday as its own country calls it where the rep reads that script, in English otherwise. */
function holidayName(params: Params, language: Translator['language']): string {
  const local = String(params.holidayLocal ?? '');
  const readable = language !== 'en' && OWN_SCRIPT[language].test(local);
  return readable ? local : String(params.holiday ?? '');
}

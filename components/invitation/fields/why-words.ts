import type { Suggestion } from '../../../lib/invitation/suggest/suggest';
import type { Translator } from '../../../lib/i18n/translator';

/** Parameters that are values of the domain, and the messages that name those. */
const NAMED: Readonly<Record<string, (value: string) => string>> = {
  role: (value) => `reader.${value}`,
  focus: (value) => `focus.${value}`,
  style: (value) => `style.${value}`,
  occasion: (value) => `occasion.${value}`,
  benefitType: (value) => `benefit_type.${value}`,
};

/** Why something is suggested, in the rep's language. */
export function whyWords({ why, params }: Suggestion, { tData }: Pick<Translator, 'tData'>): string {
  const values = Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const key = NAMED[name];
      return [name, key && value !== '' ? tData(key(value)) : value];
    }),
  );
  return tData(`why.${why}`, values);
}

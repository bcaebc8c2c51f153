const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const FUNCTION_WORDS = words(
  'a an the and or but so if of for on in at by to from with about into through over than as that this these those ' +
    'it its i we you they he she them us our your their my me be is are was were been being will would can could may ' +
    'might shall should must have has had do does did not no yes how what which who whom whose why where when whether ' +
    'together there here then also just very more most some any each all both one two other another same such only ' +
    'too up down out off again further once between before after during while own let get like want please',
);
const BUSINESS_WORDS = words(
  'company companies business businesses partner partners partnership partnerships cooperation cooperate collaboration ' +
    'collaborate opportunity opportunities possible possibility possibilities potential synergy synergies mutual benefit ' +
    'benefits work works working help helps solution solutions services service products product offer offering ' +
    'portfolio range value growth grow success successful goals needs interest interested interests market markets ' +
    'introduce introduction ourselves idea ideas view views future long-term relationship thing things something',
);

/** Words that give a purpose no content: about us, about meeting, about nothing. */
export const MEETING_WORDS = words(
  'meeting meet call visit talk chat conversation time next new soon short quick brief step steps open first today now ' +
    'touch base connect exchange explore email writing suggest topic following name see hear discuss team ways way ' +
    'hello know thank thanks monday tuesday wednesday thursday friday saturday sunday afternoon month ' +
    'minutes minute today tomorrow date coffee lunch person phone video online office sit come ' +
    'regards question questions thing learn say tell ask think like really still ' +
    'convenient suit suits available forward hope idea useful worthwhile person personally appointment attendance availability participation receipt booking slot invitation seat fit match chance room basis scope common ground fruitful suitable',
);
/** Words that give a gain no content. */
export const GAIN_WORDS = words(
  'know have make better best great good efficiency efficient performance results achieve reach improve take keep ' +
    'gain save many much next new believe sure always love world experience really way',
);

/** Counts words of substance: neither grammar nor business talk nor the given idle words. */
export function contentWords(text: string, idle: ReadonlySet<string>): number {
  const found = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}%’'-]*/gu) ?? [];
  return found.filter(
    (word) =>
      (word.length >= 3 || /\d/.test(word)) &&
      !FUNCTION_WORDS.has(word) &&
      !BUSINESS_WORDS.has(word) &&
      !idle.has(word),
  ).length;
}

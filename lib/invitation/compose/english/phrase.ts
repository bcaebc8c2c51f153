/**
 * What kind of English the rep typed, so that it can be placed in a sentence frame that fits.
 * - `sentence`  stands by itself
 * - `verb`      "agree the delivery plan" (a leading "to" is taken off)
 * - `clause`    "whether the sorter fits", "how to cut rework"
 * - `third`     "cuts stock-take time in half", whose subject is left out
 * - `noun`      "the delays on line 4"
 * - `label`     anything that may start with a name or is a list: only a colon may stand before it
 */
export interface EnglishPhrase {
  kind: 'sentence' | 'verb' | 'clause' | 'third' | 'noun' | 'label';
  text: string;
}

const words = (list: string) => new Set(list.split(' '));

/** Verbs that are hardly ever nouns at the head of a phrase. */
const VERBS = words(
  'agree align analyse analyze answer arrange ask assess avoid be become begin bring build calculate choose clarify come ' +
    'close collect combine compare complete confirm convince count decide define deliver describe determine develop ' +
    'diagnose discuss eliminate ensure establish evaluate examine explain explore find finalise finalize finish ' +
    'follow free gain get give go handle have hear help identify improve inspect install investigate involve join judge ' +
    'keep know learn leave let lower make manage map meet narrow observe organise organize pin prevent prepare ' +
    'prioritise prioritize produce protect prove reach recover reduce remove replace resolve rethink save see ' +
    'select send settle share shorten simplify solve speak speed spend stand stop strengthen tackle take talk tell ' +
    'understand validate verify weigh win work write lose pass skip walk listen',
);
/** Words that are verbs only where an object, a particle or a clause follows. */
const MAYBE_VERBS = words(
  'check clear cut design draft fix list look measure open order plan present rank release report review ' +
    'rule run secure set show sketch sort spot start switch test time train trial trim try tune turn update use ' +
    'visit watch move cover lift raise put',
);
const AFTER_VERB = words(
  'the a an your our their his her this that these those each every everything all both any it them how what which whether ' +
    'why where when who if at into through together out up down over off on two three four less more fewer',
);
/** "Start with your figures" tells what to do, "test with our engineer" may be a note of what happens. */
const STARTS_WITH = /^(?:start|begin) (?:with|from|by)\b/;
const CLAUSE_HEADS = words('how what which whether why where when who');
const DETERMINERS = words('the a an your our their this that these those each every all both any one no');
const LEAD_WORDS = words(
  'first then with on in at by for from to after before during as so that together we i you it they there ' +
    'and then less more fewer better faster lower higher two three four five',
);
const AUXILIARY =
  /\b(?:will|would|can|could|shall|should|may|might|must|is|are|was|were|has|have|had|does|do|did)\b|['’](?:ll|re|ve)\b/;
/** A subject of a few words and a verb that is hardly a noun: "your night shift waits for pallets". */
const OWN_VERB =
  /^(?:the|your|our|a|an|two|three|one|most|some) (?:(?!that\b|which\b|who\b|where\b|to\b)[\w’'-]+ ){1,6}?(?:waits|opens|expects|becomes|puts|still|loses|gets|goes|comes|means|mentions|shows (?:that|how|which)|says|asks|(?:[\w-]{2,}ed|cut|found|built|took|brought|lost|kept|made|won|had) (?:its|their|his|her)|[\w-]{2,}[^s\W]s (?:the|an?|its|their|every|each|all|about|two|three|from two))\b(?=[^.])/i;
const RELATIVE = /\b(?:that|which|who|whom|whose|where|when|how|what|why|whether|if|you|we|they|i)\b/i;

/** @param input tidied text, not empty; may hold several lines. */
export function readEnglishPhrase(input: string): EnglishPhrase {
  const text = input.replace(/\n/gu, ' ');
  if (/[.!?][)"'”’]*$/u.test(text) || isClause(text)) return { kind: 'sentence', text: asSentence(text) };
  const [head = '', next = ''] = text.toLowerCase().split(/[\s,:;]+/u);
  const inline = lowerFirstWord(text);
  if (inline === null) return { kind: 'label', text };
  if (head === 'to' && next) return { kind: 'verb', text: inline.slice(3) };
  if (
    VERBS.has(head) ||
    (MAYBE_VERBS.has(head) && AFTER_VERB.has(next)) ||
    STARTS_WITH.test(text.toLowerCase())
  )
    return { kind: 'verb', text: inline };
  if (isThirdPerson(head)) return { kind: 'third', text: inline };
  if (CLAUSE_HEADS.has(head)) return { kind: 'clause', text: inline };
  if (
    LEAD_WORDS.has(head) &&
    !/^(?:two|three|four|five|less|more|fewer|better|faster|lower|higher)$/.test(head)
  ) {
    return { kind: 'label', text };
  }
  return { kind: 'noun', text: inline };
}

/** Closes a sentence and gives it its capital. */
export function asSentence(text: string): string {
  const closed = /[.!?][)"'”’]*$/u.test(text) ? text : `${text}.`;
  return capitalised(closed);
}

/** "saves", "reduces": a verb that is hardly a plural noun. */
function isThirdPerson(word: string): boolean {
  return (word.endsWith('s') && VERBS.has(word.slice(0, -1))) || word === 'cuts' || word === 'lifts';
}

/** A subject and its verb, though no full stop: "our engineer would measure both pumps". */
function isClause(text: string): boolean {
  if (/^(?:i|we|you|they|it|there)(?:['’]\w+| )/i.test(text)) return true;
  if (
    /^(?:your|our) (?:[\w-]+ ){0,2}?[\w-]+ (\w+)/i.test(text) &&
    text.toLowerCase().split(' ').slice(2, 5).some(isThirdPerson)
  )
    return true;
  if (OWN_VERB.test(text)) return true;
  const auxiliary = AUXILIARY.exec(text);
  if (!auxiliary || auxiliary.index === 0) return false;
  const subject = text.slice(0, auxiliary.index);
  return subject.split(/\s+/u).length <= 7 && !RELATIVE.test(subject) && !/[,:;]/u.test(subject);
}

/** The text as it stands in the middle of a sentence; a capital that may belong to a name stays. */
export function inSentence(text: string): string {
  return lowerFirstWord(text) ?? text;
}

/** A sentence behind a colon: closed, and in the capital or small letter that was typed. */
export function inText(sentence: string): string {
  const closed = asSentence(sentence);
  return /^\p{Ll}/u.test(sentence) ? sentence.charAt(0) + closed.slice(1) : inSentence(closed);
}

/** With a capital, as it begins a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text fit for the middle of a sentence; null where its capital may belong to a name. */
function lowerFirstWord(text: string): string | null {
  const first = text.split(/[\s,:;]/u)[0] ?? '';
  if (!/^\p{Lu}\p{Ll}*$/u.test(first) || first === 'I') return text;
  const lower = first.toLowerCase();
  const known = [VERBS, MAYBE_VERBS, CLAUSE_HEADS, DETERMINERS, LEAD_WORDS].some((set) => set.has(lower));
  return known ? lower + text.slice(first.length) : null;
}

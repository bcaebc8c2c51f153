import { companyNameKey } from '../../../people/company-name';
import { foldText } from '../../../people/fold';
import { workDomain } from '../address';
import { holdsEastAsianRank, isEastAsian } from './signature-title-east-asian';
import { holdsEnglishRole, isEnglishDepartment } from './signature-title-english';

const LATIN_FORM =
  /[\p{L}\d)][,.]? (?:inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|gmbh|kgaa|pty|bhd|s\.a|s\.r\.l|s\.p\.a|b\.v|a\.g|co\. kg|co\.,? ?ltd)\.?$/iu;
/** Short forms are told from words by their capitals. */
const CAPITAL_FORM = /[\p{L}\d)],? (?:AG|SE|SA|AB|AS|ASA|SAS|SRL|NV|BV|KK|KG|Oy|Oyj|A\/S|K\.K\.|N\.V\.)$/u;
const EAST_ASIAN_FORM =
  /^(?:주식회사|유한회사|\(주\)|㈜|（주）)\s?\S.*|.*\S\s?(?:주식회사|유한회사|\(주\)|㈜|（주）)$|.*\p{Script=Han}{2}(?:公司|集团|集團|株式会社)$/u;
/** Whose company it is not: a group above it, a supplier, a notice. */
const NOT_OWN =
  /^(?:an?|the|our|your|my|member|part|subsidiary|division|distributor|agents?|partner|dealer|formerly|copyright|powered|registered|office|on|for|by|to|from|at|official|authori[sz]ed|exclusive|proud|dear|client|customer|supplier|invoice|re|via|本|我|贵|貴|该|此)(?:[ .:]|$)|^[本我贵貴该此]公司|版权|版權/iu;
/** What follows the first word of a company in the name of its building or street. */
const PLACE =
  /\b(?:house|road|street|st|avenue|ave|lane|building|tower|park|plaza|centre|center|square|quay|dock|floor|suite|campus|way|drive|team|office|support|club|newsletter|blog|portal|website|app)\b/i;
const NOT_A_NAME = /[@|:;!?：？！。，]|:\/\/|www\.|\.[a-z]{2,}$|\d{3}/i;
/** Endings of domains under which companies register theirs. */
const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'or', 'ne', 'ac', 'go', 'gov', 'edu']);

/** The word that a company registered: `northquay` of `@mail.northquay.co.uk`; '' for free mail. */
export function domainLabel(email: string): string {
  const labels = workDomain(email)?.split('.').slice(0, -1) ?? [];
  if (labels.length > 1 && SECOND_LEVEL.has(labels.at(-1) ?? '')) labels.pop();
  return (labels.at(-1) ?? '').replace(/-/g, '');
}

/** Is it said by the work address: the name, or its first words, written as one? */
export function isCompanyOfDomain(line: string, label: string): boolean {
  if (label.length < 2 || line.length > 60 || NOT_A_NAME.test(line)) return false;
  if (isEnglishDepartment(line) || /[()]/.test(line)) return false;
  const words = foldText(line)
    .replace(/[.’']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.join('') === label || companyNameKey(line).replace(/ /g, '') === label) return true;
  if (label.length < 4 || holdsEnglishRole(line) || holdsEastAsianRank(line) || PLACE.test(line))
    return false;
  // The last word alone cannot be known to belong to the name where it is written small.
  const proper = line
    .split(/\s+/)
    .every((word) => /^[\p{Lu}\p{Lo}\d&(]/u.test(word) || /^(?:and|of|the|de|y|e)$/.test(word));
  return proper && words.some((_, i) => i < 4 && words.slice(0, i + 1).join('') === label);
}

/** Is it a company by its own legal form? */
export function hasLegalForm(line: string): boolean {
  if (line.length > 60 || NOT_A_NAME.test(line) || NOT_OWN.test(line)) return false;
  if (holdsEnglishRole(line) || holdsEastAsianRank(line)) return false;
  if (isEastAsian(line)) {
    return EAST_ASIAN_FORM.test(line) && line.split(/\s+/).length <= 4 && !/[/／,，]/.test(line);
  }
  const proper = line
    .split(/\s+/)
    .every(
      (word) =>
        /^[\p{Lu}\d&(+]/u.test(word) ||
        /^(?:and|of|de|la|von|y|e|du|des)$/.test(word) ||
        /^(?:g?mbh|plc|ltd\.?)$/.test(word),
    );
  return proper && (LATIN_FORM.test(line) || CAPITAL_FORM.test(line));
}

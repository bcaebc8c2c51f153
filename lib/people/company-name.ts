import { foldText } from './fold';

/** What stands for "limited company" around the world; it tells two spellings of one company apart, no more. */
const LEGAL_FORMS = new Set(
  (
    'inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag kg kgaa se sa sas sarl srl ' +
    'spa bv nv oy oyj ab as asa aps kk pte pty bhd sdn pvt holding holdings group'
  ).split(' '),
);
const CJK_FORMS =
  /주식회사|유한회사|유한책임회사|\(주\)|\(유\)|股份有限公司|有限责任公司|有限責任公司|有限公司|集团|集團|株式会社|合同会社/gu;

/**
 * One key for the spellings of a company's name: `Northquay Foods, Inc.` and `NORTHQUAY FOODS` meet, and so do
 * `(주)별빛푸드` and `별빛푸드 주식회사`.
 * @param name as a page or the rep wrote it.
 * @returns the key; never empty unless the name has no letters (a name of legal forms only stays itself).
 */
export function companyNameKey(name: string): string {
  // NFKC turns the circled ㈜ into (주), so folding comes first.
  const folded = foldText(name).replace(/[.’']/gu, '');
  const words = folded
    .replace(CJK_FORMS, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const kept = words.filter((word, i) => i === 0 || !LEGAL_FORMS.has(word));
  return (kept.length ? kept : folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean)).join(' ').slice(0, 200);
}

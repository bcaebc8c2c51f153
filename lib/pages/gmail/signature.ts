import { companyNameKey } from '../../people/company-name';
import { foldText } from '../../people/fold';
import { workDomain } from './address';
import { GMAIL } from './selectors';
import { linesOf, phonesIn } from './signature-lines';

export interface Signature {
  title?: string;
  company?: string;
  phones: string[];
}

/** What a job title of a signature holds, in the three languages; a department or a slogan holds none of it. */
const LATIN_ROLE =
  /\b(?:chief|head|director|manager|lead|leader|officer|president|vp|founder|co-?founder|owner|partner|engineer|specialist|coordinator|assistant|executive|analyst|buyer|consultant|supervisor|administrator|architect|developer|designer|accountant|controller|counsel|representative|planner|principal|secretary|technician|c[efiomtp]o)\b/i;
const HANGUL_ROLE =
  '대표|이사|부장|차장|과장|대리|팀장|실장|본부장|상무|전무|사장|회장|매니저|책임|선임|수석|주임|사원|센터장|소장|파트장|연구원|담당';
const HAN_ROLE =
  '经理|經理|总监|總監|总裁|總裁|主管|主任|董事|董事长|董事長|工程师|工程師|专员|專員|部长|部長|助理|顾问|顧問|创始人|創辦人|秘书|秘書|厂长|廠長|店长|店長|代表';
/** Korean and Chinese titles end with the role; anywhere in a line it keeps that line from being a company. */
const CJK_ROLE = new RegExp(`${HANGUL_ROLE}|${HAN_ROLE}`);
const CJK_TITLE = new RegExp(`(?:(?:${HANGUL_ROLE})님?|${HAN_ROLE})$`);
const LEGAL_FORM =
  /\b(?:inc|llc|llp|ltd|limited|plc|corp|corporation|gmbh|pty|bhd|s\.a|s\.r\.l|b\.v|a\.g)\b|주식회사|유한회사|\(주\)|㈜|公司|集团|集團|株式会社/iu;

/** Addresses, numbers and lines of several parts are neither a title nor a company. */
const NOT_WORDS = /[@\d|]|:\/\/|www\./i;

/** Is this line a company, by its own legal form or by the domain of the person's work address? */
function isCompany(line: string, email: string): boolean {
  if (line.length > 60 || NOT_WORDS.test(line) || LATIN_ROLE.test(line) || CJK_ROLE.test(line)) return false;
  if (LEGAL_FORM.test(line)) return true;
  const labels = workDomain(email)?.split('.').slice(0, -1) ?? [];
  const [first = ''] = companyNameKey(line).split(' ');
  const joined = companyNameKey(line).replace(/ /g, '');
  return labels.some((label) => {
    const plain = label.replace(/-/g, '');
    return plain.length > 3 && (plain === joined || plain === first);
  });
}

const isTitle = (line: string) =>
  line.length <= 80 && (LATIN_ROLE.test(line) || CJK_TITLE.test(line)) && !NOT_WORDS.test(line);

/**
 * What a person's own signature says, where it is certain: Gmail marks it as one, it stands outside of quoted
 * text, and it begins with the person's name.
 * @param body of a message that this person wrote.
 * @returns null where there is no such signature.
 */
export function readSignature(body: Element, name: string, email: string): Signature | null {
  const marked = [...body.querySelectorAll(GMAIL.signature)].filter((one) => !one.closest(GMAIL.quoted));
  const [block] = marked;
  if (!block || marked.length !== 1) return null;
  const lines = linesOf(block);
  const [head = '', ...below] = lines;
  const [shownName = '', ...beside] = head.split(/\s*[|｜·•,，]\s*|\s+[-–—/]\s+/);
  if (foldText(shownName) !== foldText(name)) return null;
  const rest = [...(beside.length ? [beside.join(', ')] : []), ...below];
  const at = rest.slice(0, 4).findIndex((line) => isCompany(line, email));
  const company = rest[at];
  // The one line between name and company is the title, if it reads like one.
  const between = at === 1 ? rest[0] : undefined;
  return {
    ...(between && isTitle(between) && { title: between }),
    ...(company && { company }),
    phones: phonesIn(lines),
  };
}

import { companyNameKey } from '../../../people/company-name';
import type { OwnText } from '../conversation/quoted';
import { domainLabel, hasLegalForm, isCompanyOfDomain } from './signature-company';
import { cutName, mayBeName, nameKey, type Signer } from './signature-name';
import { isPhoneLabel } from './signature-phones';
import { eastAsianParts, isEastAsian } from './signature-title-east-asian';
import { isEnglishDepartment, isEnglishTitle } from './signature-title-english';

/**
 * One piece of a signature's line. `certain` is a company that the work address or the mail itself confirms,
 * `known` is anything understood that is no field (a name, pronouns, degrees, a greeting).
 */
export interface Part {
  kind: 'title' | 'company' | 'certain' | 'department' | 'contact' | 'known' | 'unknown';
  text: string;
}

const SURE_BREAK = /\s*[|｜]\s*|\s+[·•・∙]\s+/;
/** A title may hold these itself, so a line is broken here only when it is nothing as a whole. */
const MAYBE_BREAK =
  /\s+[/／–—-]\s+|\s*[,，]\s+|，|\s+(?:at|@)\s+|(?<=\p{Script=Hangul}|\p{Script=Han})\s*[/／]\s*/u;
/** `采购经理 Purchasing Manager`: the same said twice, in the letters of two languages. */
const SCRIPT_BREAK =
  /(?<=[\p{Script=Hangul}\p{Script=Han}）)])\s+(?=\p{Script=Latin})|(?<=[\p{Script=Latin}.)])\s+(?=[\p{Script=Hangul}\p{Script=Han}（(㈜])/u;
const TOLD =
  /^(?:직책|직위|직함|职位|职务|職稱|職位|職務|job title|title|position)\s*[:：]\s*(?<title>.+)$|^(?:회사명?|公司名?[称稱]?|company)\s*[:：]\s*(?<company>.+)$|^(?:부서|소속|部门|部門|department|dept)\s*[:：]/iu;
const BEFORE_NAME =
  /^(?:(?:kind|best|warm|many)?\s*(?:regards|thanks|wishes)|sincerely|cheers|이름|성명|姓名|name)\s*[,:：]\s*(?=\S)/i;
/** Pronouns, degrees, and the words with which Korean and Chinese letters end behind a name. */
const BESIDE_NAME =
  /^(?:(?:she|he|they|ze)(?:\s*\/\s*\p{L}+){1,2}|(?:[A-Z][A-Za-z]?\.?[A-Z][A-Za-z.]{0,4}|MBA|PhD|Esq\.?)(?:,\s*[A-Z][A-Za-z.]{1,5})*|드림|올림|배상|拜上|敬上|谨上|謹上|上|님)$/u;
const PRONOUNS = /\s*[(（](?:she|he|they|ze)\s*\/[\s\p{L}/]+[)）]/iu;
const CONTACT = /@|:\/\/|www\.|\d|^[\w-]+(?:\.[\w-]+)+$/;

/** What one mail lets be said of the lines of its signature. */
export class PartReader {
  private readonly label: string;
  private readonly logos: Set<string>;

  private readonly signer: Signer;
  private readonly own: OwnText;

  constructor(signer: Signer, own: OwnText) {
    this.signer = signer;
    this.own = own;
    this.label = domainLabel(signer.email);
    const linked = new Set(own.lines.flatMap(({ links }) => links.map(({ says }) => says)));
    this.logos = new Set(own.pictures.filter((alt) => !linked.has(alt)).map((alt) => companyNameKey(alt)));
  }

  /** The parts of a line that holds the signer's name as a part of its own, or null where it does not. */
  named(line: string): Part[] | null {
    const segments = line.replace(BEFORE_NAME, '').split(SURE_BREAK);
    const at = segments.findIndex((one) => cutName(one, this.signer));
    const cut = cutName(segments[at] ?? '', this.signer);
    if (!cut) return null;
    const beside = [cut.before, cut.after.replace(PRONOUNS, '')].map((text) =>
      this.isOtherForm(text) ? [] : this.parts(text),
    );
    // What is glued to the name is understood, or the line is a sentence about somebody.
    for (const parts of beside) {
      if (parts.some(({ kind }) => kind === 'unknown') && !parts.some(({ kind }) => kind === 'department'))
        return null;
    }
    const others = segments.filter((_, i) => i !== at).flatMap((one) => this.parts(one));
    return [...beside.flat(), ...others];
  }

  /** The parts of any other line. */
  line(line: string): Part[] {
    return line.split(SURE_BREAK).flatMap((one) => this.parts(one));
  }

  private isOtherForm(text: string): boolean {
    const bare = text.replace(/^[\s,，(（-]+|[\s)）]+$/g, '');
    if (!bare || BESIDE_NAME.test(bare)) return true;
    const mixed = isEastAsian(bare) !== isEastAsian(this.signer.cjkNames[0] ?? '');
    return (
      mixed &&
      mayBeName(bare) &&
      !this.isTitle(bare) &&
      !hasLegalForm(bare) &&
      !isCompanyOfDomain(bare, this.label)
    );
  }

  private parts(raw: string): Part[] {
    const text = raw
      .replace(/^[\s,，/*([（–—-]+(?=[^주주])|[\s,，/*–—-]+$/g, '')
      .replace(/^([^(（]*)[)）]$/, '$1');
    if (!text) return [];
    const one = (kind: Part['kind']): Part[] => [{ kind, text }];
    const told = TOLD.exec(text);
    if (told) {
      const { title, company } = told.groups ?? {};
      if (title) return this.isTitle(title) ? [{ kind: 'title', text: title }] : one('unknown');
      return company ? [{ kind: 'certain', text: company }] : one('department');
    }
    if (this.signer.names.has(nameKey(text)) || BESIDE_NAME.test(text)) return one('known');
    if (this.isConfirmed(text)) return one('certain');
    // `(주)별빛푸드 구매기획팀 / 과장`: what a sign parts is read apart.
    const apart = isEastAsian(text) && MAYBE_BREAK.test(text) ? this.broken(text) : null;
    if (apart) return apart;
    const { rest, department, title } = eastAsianParts(text);
    if (isEastAsian(text) && (department || title)) {
      const end: Part = title ? { kind: 'title', text: title } : { kind: 'department', text: department };
      if (!rest) return [end];
      if (/[/／,，]/.test(text)) return one('unknown');
      if (this.isConfirmed(rest)) return [{ kind: 'certain', text: rest }, end];
      if (hasLegalForm(rest)) return [{ kind: 'company', text: rest }, end];
      // Nobody knows where the company ends and the team begins: the team is one, the title might be longer.
      return [
        { kind: 'unknown', text: rest },
        { kind: 'department', text },
      ];
    }
    if (hasLegalForm(text)) return one('company');
    if (this.isTitle(text)) return one('title');
    if (CONTACT.test(text) || isPhoneLabel(text)) return one('contact');
    if (isEnglishDepartment(text)) return one('department');
    return this.broken(text) ?? one('unknown');
  }

  /** A line of several parts, where each of them is understood. */
  private broken(text: string): Part[] | null {
    const pieces = text.split(MAYBE_BREAK).filter(Boolean);
    const twice = pieces.length < 2 ? text.split(SCRIPT_BREAK) : [];
    if (pieces.length < 2 && twice.length !== 2) return null;
    const parts = (twice.length ? twice : pieces).flatMap((piece) => this.parts(piece));
    const kinds = new Set(parts.map(({ kind }) => (kind === 'certain' ? 'company' : kind)));
    if (twice.length && kinds.size > 1) return null;
    // `Buyer, Purchasing Department` may be one title.
    const oneTitle = kinds.has('title') && kinds.has('department') && !isEastAsian(text);
    return kinds.has('unknown') || oneTitle ? null : parts;
  }

  private isTitle(text: string): boolean {
    if (isEastAsian(text)) {
      const { rest, title } = eastAsianParts(text);
      return !rest && title === text;
    }
    // `Northquay Account Manager` begins with a company.
    const squeezed = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const known = this.label.length > 3;
    return isEnglishTitle(text, known) && !(known && squeezed.includes(this.label));
  }

  /** A company by two readings: the line, and the address, the sender's display name, a logo or the letter. */
  private isConfirmed(text: string): boolean {
    if (isCompanyOfDomain(text, this.label)) return true;
    const key = companyNameKey(text);
    if (!key || text.length > 60 || CONTACT.test(text) || this.isTitle(text)) return false;
    if (eastAsianParts(text).rest !== text && isEastAsian(text)) return false;
    if (this.signer.beside.some((one) => companyNameKey(one) === key) && !isEnglishDepartment(text))
      return true;
    return (this.logos.has(key) && !mayBeLinkText(text, this.own)) || this.isIntroduced(text);
  }

  /** `별빛푸드 구매팀 김하늘입니다`, `我是江澜食品的李明`: the letter says where its writer works. */
  private isIntroduced(text: string): boolean {
    if (!isEastAsian(text) || text.length < 2) return false;
    return this.own.lines.some(({ text: line }) => {
      const at = line.indexOf(text);
      if (at < 0 || line.length > 200) return false;
      const behind = line.slice(at + text.length);
      return this.signer.cjkNames.some((name) => {
        const gap = behind.indexOf(name);
        if (gap < 0 || gap > 14) return false;
        const says = /^.{0,12}(?:입니다|이에요|예요|이라고|라고|인사)/u.test(behind.slice(gap + name.length));
        return says || /(?:我是|这里是|這裡是|我叫).{0,4}$/u.test(line.slice(0, at));
      });
    });
  }
}

function mayBeLinkText(text: string, { lines }: OwnText): boolean {
  return lines.some((line) => line.text.includes(text) && line.links.length > 0);
}

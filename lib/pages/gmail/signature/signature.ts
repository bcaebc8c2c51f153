import { companyNameKey } from '../../../people/company-name';
import { ownText, type OwnLine, type OwnText } from '../conversation/quoted';
import { linksIn } from './signature-links';
import { signerOf, mayBeName, type Signer } from './signature-name';
import { PartReader, type Part } from './signature-parts';
import { phonesIn } from './signature-phones';
import { isEastAsian } from './signature-title-east-asian';

export interface Signature {
  title?: string;
  company?: string;
  phones: string[];
  /** Web addresses of the person's own or their company's, and their LinkedIn profile. */
  links: string[];
}

/** A signature stands at the end; what is further up is the letter. */
const LAST_LINES = 40;
const LONGEST_BLOCK = 16;
const RULE = /^[-_=*~—–─━]{2,}$/;
const CLOSING =
  /^(?:(?:(?:with )?(?:kind|kindest|best|warm|warmest|many)\s+)?(?:regards|wishes|thanks)|thank you|sincerely|cheers|best|yours \w+|sincerely yours|감사합니다|고맙습니다|此致|敬礼|敬禮|谢谢|謝謝|祝好|[顺順][祝頌颂].{2}|敬祝.{0,6})[\s,.!，。！]*$/iu;
/** Signed for somebody else: then nothing of the block is certainly the writer's. */
const FOR_ANOTHER =
  /\b(?:on behalf of|p\.\s?p\.|per pro|office of|assistant to)\b|대신하여|대리 ?발송|代[发發]|代表.{2,4}[发發]送/iu;

/** Sentences stand in a letter or a notice; the signature ends there. */
function isSentence({ text }: OwnLine): boolean {
  if (text.length > 100) return true;
  if (/(?:니다|세요|십시오)[.!]?$/.test(text)) return true;
  const long = isEastAsian(text) ? text.length > 11 : text.split(' ').length > 4;
  return long && /[.!?。！？…,，]$/.test(text) && !/\b(?:inc|ltd|corp|co)\.$/i.test(text);
}

/** The lines from the signer's name on, as far as a signature can reach. */
function blockOf(lines: readonly OwnLine[], reader: PartReader): { from: number; to: number } | null {
  const first = Math.max(0, lines.length - LAST_LINES);
  const named = (i: number) => reader.named(lines[i]?.text ?? '') !== null;
  let from = lines.length - 1;
  while (from >= first && !named(from)) from -= 1;
  if (from < first) return null;
  // The name may stand twice: `김하늘 드림` above the block, two scripts within it.
  for (let i = from - 1; i >= Math.max(first, from - 6); i -= 1) {
    if (named(i)) from = i;
    else if (isSentence(lines[i] as OwnLine) || CLOSING.test(lines[i]?.text ?? '')) break;
  }
  let to = from + 1;
  while (to < Math.min(lines.length, from + LONGEST_BLOCK)) {
    const line = lines[to] as OwnLine;
    if (!named(to) && (isSentence(line) || CLOSING.test(line.text))) break;
    to += 1;
  }
  return { from, to };
}

interface Found {
  titles: string[];
  certain: string[];
  companies: string[];
  /** The first line that is no longer known to be the signer's. */
  end: number;
}

/** Goes down the block and keeps what stands in a row of parts that are all understood. */
function readBlock(lines: readonly OwnLine[], reader: PartReader): Found {
  const found: Found = { titles: [], certain: [], companies: [], end: lines.length };
  let stranger = -1;
  let passed = 0;
  for (const [i, { text }] of lines.entries()) {
    for (const part of reader.named(text) ?? reader.line(text)) {
      if (part.kind === 'title' && stranger >= 0) return { ...found, end: stranger };
      if (part.kind === 'title') found.titles.push(part.text);
      if (part.kind === 'certain') found.certain.push(part.text);
      if (part.kind === 'company' && stranger < 0) found.companies.push(part.text);
      if (part.kind !== 'unknown' || RULE.test(text)) continue;
      passed += 1;
      // A Korean or Chinese company of no legal form may stand there once; a name would be somebody else's.
      if (stranger < 0 && !(passed === 1 && isPlainEastAsian(part))) stranger = i;
    }
  }
  return found;
}

const isPlainEastAsian = ({ text }: Part) =>
  isEastAsian(text) && text.length <= 12 && !/\s.*\s/.test(text) && !mayBeEastAsianName(text);
/** Korean names of three syllables begin with one of few family names; Chinese ones are of two to four letters. */
const mayBeEastAsianName = (text: string) =>
  mayBeName(text) && (/^\p{Script=Han}/u.test(text) || text.length !== 4);

/**
 * Of several forms the one in the letters of the person's name; two in the same letters disagree.
 * @param groups the surest first: a group counts for the letters of which the ones before it hold nothing.
 */
function chosen(groups: readonly (readonly string[])[], key: (value: string) => string, name: string) {
  const scripts = [true, false].map((eastAsian) => {
    const inScript = groups.map((group) => group.filter((value) => isEastAsian(value) === eastAsian));
    const same = inScript.find((group) => group.length > 0) ?? [];
    return new Set(same.map(key)).size > 1 ? null : same[0];
  });
  if (scripts.includes(null)) return null;
  const [eastAsian, latin] = scripts;
  return (isEastAsian(name.slice(0, 1)) ? eastAsian : latin) ?? eastAsian ?? latin;
}

/** Is there a sign, besides the name, that a signature begins here and no list of people? */
function isSigned(
  lines: readonly OwnLine[],
  from: number,
  block: readonly OwnLine[],
  found: Found,
  email: string,
) {
  const above = lines.slice(Math.max(0, from - 2), from);
  return (
    above.some(({ text }) => RULE.test(text) || CLOSING.test(text)) ||
    found.certain.length + found.companies.length > 0 ||
    block.some(({ text }) => text.toLowerCase().includes(email)) ||
    phonesIn(block.map(({ text }) => text)).length > 0
  );
}

/**
 * The company may stand above the name, as in letters: one that the work address confirms, or a legal form where
 * nothing of the letter stands between it and the greeting.
 */
function companiesAbove(lines: readonly OwnLine[], from: number, reader: PartReader) {
  const parts: Part[] = [];
  let i = from - 1;
  for (; i >= Math.max(0, from - 3); i -= 1) {
    const line = reader.line(lines[i]?.text ?? '');
    if (!line.every(({ kind }) => kind === 'certain' || kind === 'company' || kind === 'department')) break;
    parts.push(...line);
  }
  const text = lines[i]?.text ?? '';
  const bounded = i < 0 || RULE.test(text) || CLOSING.test(text);
  const of = (kind: Part['kind']) => parts.filter((part) => part.kind === kind).map((part) => part.text);
  return { certain: of('certain'), companies: bounded && i < from - 1 ? of('company') : [] };
}

function readLines(lines: readonly OwnLine[], own: OwnText, signer: Signer, name: string): Signature | null {
  const reader = new PartReader(signer, own);
  const place = blockOf(lines, reader);
  if (!place) return null;
  const marked = (lines[place.from]?.marked ?? -1) >= 0;
  let block = lines.slice(place.from, place.to);
  const around = [...lines.slice(Math.max(0, place.from - 2), place.from), ...block];
  if (around.some(({ text }) => FOR_ANOTHER.test(text))) return null;
  const found = readBlock(block, reader);
  block = block.slice(0, found.end);
  if (!marked && !isSigned(lines, place.from, block, found, signer.email)) return null;
  const above = companiesAbove(lines, place.from, reader);
  found.certain.push(...above.certain);
  found.companies.push(...above.companies);
  const title = chosen([found.titles], (value) => value, name);
  const company = chosen([found.certain, found.companies], companyNameKey, name);
  // Two people may stand side by side in it.
  if (title === null || company === null) return null;
  const phones = phonesIn(block.map(({ text }) => text));
  const links = linksIn(block, signer.email);
  if (!title && !company && !phones.length && !links.length) return null;
  return { ...(title && { title }), ...(company && { company }), phones, links };
}

/**
 * What a person's own signature says, where it is certain: it stands outside of quoted text, holds their name
 * as a part of its own, and each value stands in a row of lines that are all understood.
 * @param body of a message that this person wrote.
 * @param name what the page calls them.
 * @returns null where there is no such signature.
 */
export function readSignature(body: Element, name: string, email: string): Signature | null {
  const own = ownText(body);
  if (!own) return null;
  const signer = signerOf(name, email);
  const blocks = new Map<number, OwnLine[]>();
  for (const line of own.lines) {
    if (line.marked >= 0) blocks.set(line.marked, [...(blocks.get(line.marked) ?? []), line]);
  }
  const [marked, ...more] = blocks.values();
  if (!marked) return readLines(own.lines, own, signer, name);
  const said = (lines: readonly OwnLine[]) => lines.map(({ text }) => text).join('\n');
  return more.some((lines) => said(lines) !== said(marked)) ? null : readLines(marked, own, signer, name);
}

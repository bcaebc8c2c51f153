import { isSwitchedOff } from '../../seen-text';
import { oneLine } from '../../text';
import { isAttribution, isQuotedLine, opensQuotation } from './quoted-text';
import { GMAIL } from '../selectors';

/** A link of a line: where it leads and what it says. */
export interface LineLink {
  address: string;
  says: string;
}

/** One line of what the writer of a message wrote. */
export interface OwnLine {
  text: string;
  links: LineLink[];
  /** The place, from 0, of the signature marked by Gmail in which it stands; -1 outside of them. */
  marked: number;
}

/** What a writer wrote themselves, without quotations. */
export interface OwnText {
  lines: OwnLine[];
  /** What the pictures are called: a logo often says the company. */
  pictures: string[];
}

const BLOCKS = new Set(
  'address article center dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tbody tr ul'.split(
    ' ',
  ),
);
/** Beyond it a body is no letter; nothing is read from it then, in bounded time. */
const MOST_NODES = 20_000;
/** A line is told to be too long by its length; the rest of it is not worth keeping. */
const LONGEST_KEPT = 400;
const QUOTATION = '>';

/** The second of two neighbours that say the same: one of them is for screen readers. */
const isTwin = (element: Element): boolean => {
  const before = element.previousElementSibling;
  if (!before || element.childElementCount || before.childElementCount) return false;
  return (
    !!element.textContent?.trim() && element.textContent === before.textContent && !isSwitchedOff(before)
  );
};

/** Collects lines while a walk goes through a body. */
class Lines {
  readonly lines: OwnLine[] = [];
  private text = '';
  private links: LineLink[] = [];

  add(text: string): void {
    if (this.text.length < LONGEST_KEPT) this.text += text.slice(0, LONGEST_KEPT * 5);
  }
  link(address: string, says: string): void {
    this.links.push({ address, says });
  }
  /** Two cells of a row are two parts of a line. */
  cell(): void {
    if (this.text.trim()) this.text += ' | ';
  }
  end(marked: number): void {
    const text = oneLine(this.text.slice(0, LONGEST_KEPT))?.replace(/^[\s|]+|[\s|]+$/g, '');
    // Icons that lead somewhere belong to the line above them.
    if (text) this.lines.push({ text, links: this.links, marked });
    else this.lines.at(-1)?.links.push(...this.links);
    this.text = '';
    this.links = [];
  }
  quotation(marked: number): void {
    this.end(marked);
    this.lines.push({ text: QUOTATION, links: [], marked: -1 });
  }
}

/** Lines that quote, by their text: in plain-text mails, and where a program puts no element around. */
function withoutQuotations(lines: readonly OwnLine[]): OwnLine[] {
  const own: OwnLine[] = [];
  for (const [i, line] of lines.entries()) {
    const next = lines.slice(i + 1, i + 4).map(({ text }) => text);
    if (opensQuotation(line.text, next)) break;
    if (isQuotedLine(line.text)) continue;
    if (!isAttribution(line.text)) own.push(line);
    // What follows such a line is a quotation, closed by its element or by its `>`, or open to the end.
    else if (!isQuotedLine(next[0] ?? '')) break;
  }
  return own;
}

/**
 * The lines that the writer of a message wrote, as a person sees them: broken at line breaks and blocks, white
 * space folded, without quotations, forwarded parts and what is switched off.
 * @param body of one message, of any size and depth.
 * @returns null where the body is too large to be a letter.
 */
export function ownText(body: Element): OwnText | null {
  const quoted = new Set(body.querySelectorAll(GMAIL.quoted));
  const open = body.querySelector(GMAIL.quotedFromHere);
  const marks = [...body.querySelectorAll(GMAIL.signature)].filter((one) => !one.closest(GMAIL.quoted));
  const into = new Lines();
  const pictures: string[] = [];
  let marked = -1;
  const leave = (node: Node) => {
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (BLOCKS.has(element.localName) || element === marks[marked]) into.end(marked);
    if (element === marks[marked]) marked = -1;
  };
  const enter = (element: Element): boolean => {
    const { localName } = element;
    if (quoted.has(element)) into.quotation(marked);
    if (quoted.has(element) || isSwitchedOff(element) || isTwin(element)) return false;
    const mark = marks.indexOf(element);
    if (mark >= 0 || BLOCKS.has(localName) || localName === 'br') into.end(marked);
    if (mark >= 0 && marked < 0) marked = mark;
    if (localName === 'td' || localName === 'th') into.cell();
    if (localName === 'img') pictures.push(element.getAttribute('alt') ?? '');
    if (localName === 'a') into.link(element.getAttribute('href') ?? '', oneLine(element.textContent) ?? '');
    return true;
  };
  let nodes = 0;
  let node: Node | null = body.firstChild;
  while (node) {
    if ((nodes += 1) > MOST_NODES) return null;
    if (node === open) break;
    if (node.nodeType === 3) into.add(node.nodeValue ?? '');
    const inside: ChildNode | null = node.nodeType === 1 && enter(node as Element) ? node.firstChild : null;
    if (inside) {
      node = inside;
      continue;
    }
    while (node && node !== body) {
      leave(node);
      if (node.nextSibling) break;
      node = node.parentNode;
    }
    node = node === body ? null : (node?.nextSibling ?? null);
  }
  into.end(marked);
  return { lines: withoutQuotations(into.lines), pictures };
}

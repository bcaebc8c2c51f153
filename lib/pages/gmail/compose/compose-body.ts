import type { LetterPlace } from '../../../settings/settings';
import { GMAIL } from '../selectors';

/** The body of a letter being written: rich text, or a text area in plain text mode. */
export type ComposeBody = HTMLElement;

/** Tells Gmail that a field changed, as typing would. */
export function announce(field: Element, inputType = 'insertText'): void {
  const view = field.ownerDocument.defaultView;
  if (!view) return;
  field.dispatchEvent(new view.InputEvent('input', { bubbles: true, inputType }));
  field.dispatchEvent(new view.Event('change', { bubbles: true }));
}

const isTextArea = (body: ComposeBody): body is HTMLTextAreaElement => body.localName === 'textarea';

/** What the body says now, to tell later whether the person went on writing. */
export function bodyText(body: ComposeBody): string {
  return isTextArea(body) ? body.value : `${body.textContent}\u0000${body.querySelectorAll('img').length}`;
}

/** Writes into a field past any wrapper that the page put on its property, and tells Gmail. */
export function writeField(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const prototype: unknown = Object.getPrototypeOf(field);
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  announce(field);
}

/** The editor's own command: Gmail notices it, and Ctrl+Z takes it back. */
function typeInto(holder: HTMLElement, text: string): boolean {
  const { ownerDocument: root } = holder;
  const selection = root.getSelection();
  if (!selection || typeof root.execCommand !== 'function') return false;
  const range = root.createRange();
  range.selectNodeContents(holder);
  selection.removeAllRanges();
  selection.addRange(range);
  return root.execCommand('insertText', false, text) && root.contains(holder);
}

/** The same with nodes, where the editor has no such command. Text stays text: markup in it is never parsed. */
function writeNodes(holder: HTMLElement, text: string): void {
  const root = holder.ownerDocument;
  const lines = text.split('\n').map((line) => {
    const block = root.createElement('div');
    block.append(line ? root.createTextNode(line) : root.createElement('br'));
    return block;
  });
  holder.replaceChildren(...lines);
  announce(holder);
}

const sameText = (a: string, b: string) => a.replace(/\s+/g, '') === b.replace(/\s+/g, '');

function emptyLine(root: Document): HTMLElement {
  const line = root.createElement('div');
  line.append(root.createElement('br'));
  return line;
}

const isEmptyLine = (node: Node | undefined) =>
  node?.nodeName === 'BR' ||
  (node?.nodeName === 'DIV' && !node.textContent?.trim() && node.childNodes.length < 2);

const isBlankNode = (node: Node) =>
  !node.textContent?.trim() &&
  (node.nodeType !== 1 ||
    !((node as Element).matches('img, table, hr') || (node as Element).querySelector('img, table, hr')));

/** Where in plain text the signature or the answered mail begins: `-- `, or quoted lines with their headline. */
export function tailOfText(text: string): number {
  const lines = text.split('\n');
  const signature = lines.findIndex((line) => /^-- ?$/.test(line));
  let quoted = lines.findIndex((line) => line.startsWith('>'));
  // `On …, Dana wrote:` stands above the quoted lines, over one line or two, whatever the language.
  const headline = lines.slice(0, Math.max(quoted, 0)).findLastIndex((line) => line.trim() !== '');
  if (quoted > 0 && /[:：]\s*$/.test(lines[headline] ?? '')) quoted = headline;
  const [first] = [signature, quoted].filter((at) => at >= 0).sort((a, b) => a - b);
  return first === undefined ? text.length : lines.slice(0, first).join('\n').length + (first > 0 ? 1 : 0);
}

function inPlainText(before: string, text: string, place: LetterPlace): string {
  if (!before.trim()) return text;
  if (place === 'above') return `${text}\n\n${before}`;
  const at = tailOfText(before);
  const own = before.slice(0, at).replace(/\s+$/, '');
  const tail = before.slice(at);
  return `${own ? `${own}\n\n` : ''}${text}${tail ? `\n\n${tail}` : ''}`;
}

/** The nodes of a body, parted where ours go: what comes before them, and what after. */
interface Parting {
  before: Node[];
  after: Node[];
}

function partRichText(body: ComposeBody, place: LetterPlace): Parting {
  const nodes = [...body.childNodes];
  if (nodes.every(isBlankNode)) return { before: [], after: [] };
  if (place === 'above') return { before: [], after: nodes };
  const closes = (node: Node) =>
    node.nodeType === 1 &&
    [GMAIL.composeSignature, GMAIL.composeQuoted].some(
      (part) => (node as Element).matches(part) || (node as Element).querySelector(part) !== null,
    );
  const tail = nodes.findIndex(closes);
  let end = tail < 0 ? nodes.length : tail;
  // The empty lines that Gmail leaves above a signature stay with it.
  while (end > 0 && isBlankNode(nodes[end - 1] as Node)) end -= 1;
  return { before: nodes.slice(0, end), after: nodes.slice(end) };
}

/**
 * Puts a letter above or below what the person wrote, with a blank line between. Their signature and the mail
 * that is answered stay below either way; nothing that is there is changed.
 * @param text plain, lines ended by `\n`.
 * @returns puts everything back as it was; call it only while the body still says what it said after the fill.
 */
export function putLetter(body: ComposeBody, text: string, place: LetterPlace): () => void {
  body.focus();
  if (isTextArea(body)) {
    const before = body.value;
    writeField(body, inPlainText(before, text, place));
    return () => writeField(body, before);
  }

  const root = body.ownerDocument;
  const former = [...body.childNodes];
  const copies = former.map((node) => node.cloneNode(true));
  const kept = () => former.every((node, i) => node.isEqualNode(copies[i] ?? null));
  const parting = partRichText(body, place);
  // A line of its own, so that typing cannot end up inside the text around it.
  const holder = emptyLine(root);
  const gapAbove = parting.before.length ? [emptyLine(root)] : [];
  const gapBelow = parting.after.length && !isEmptyLine(parting.after[0]) ? [emptyLine(root)] : [];
  const lay = ({ before, after }: Parting) =>
    body.replaceChildren(...before, ...gapAbove, holder, ...gapBelow, ...after);
  lay(parting);
  const typed = () => {
    const nodes: Node[] = [...body.childNodes];
    const from = parting.before.length + gapAbove.length;
    return nodes.slice(from, nodes.length - parting.after.length - gapBelow.length);
  };
  const wrote = typeInto(holder, text);
  if (
    !wrote ||
    !sameText(
      typed()
        .map(({ textContent }) => textContent)
        .join(''),
      text,
    ) ||
    !kept()
  ) {
    const rest = kept() ? former : copies;
    const again = (nodes: Node[]) => nodes.map((node) => rest[former.indexOf(node as ChildNode)] as Node);
    lay({ before: again(parting.before), after: again(parting.after) });
    writeNodes(holder, text);
  }
  return () => {
    body.replaceChildren(...(kept() ? former : copies));
    announce(body, 'historyUndo');
  };
}

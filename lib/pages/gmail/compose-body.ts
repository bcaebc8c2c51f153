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

const isBlank = (body: ComposeBody): boolean =>
  isTextArea(body) ? !body.value.trim() : !body.textContent.trim() && !body.querySelector('img, table, hr');

function textAreaField(view: Window & typeof globalThis, area: HTMLTextAreaElement, value: string): void {
  // Past any wrapper that the page put on the property.
  Object.getOwnPropertyDescriptor(view.HTMLTextAreaElement.prototype, 'value')?.set?.call(area, value);
  announce(area);
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
  return root.execCommand('insertText', false, text) && holder.ownerDocument.contains(holder);
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

/**
 * Puts a letter on top of what is there, with a blank line between; what the person wrote, the signature and
 * the quoted text stay below, untouched.
 * @param text plain, lines ended by `\n`.
 * @returns puts everything back as it was; call it only while the body still says what it said after the fill.
 */
export function putAbove(body: ComposeBody, text: string): () => void {
  const root = body.ownerDocument;
  const view = root.defaultView;
  body.focus();
  if (isTextArea(body)) {
    const before = body.value;
    if (view) textAreaField(view, body, isBlank(body) ? text : `${text}\n\n${before}`);
    return () => view && textAreaField(view, body, before);
  }

  const before = [...body.childNodes];
  const copies = before.map((node) => node.cloneNode(true));
  const kept = () => before.every((node, i) => node.isEqualNode(copies[i] ?? null));
  const holder = emptyLine(root);
  const gap = isEmptyLine(before[0]) ? [] : [emptyLine(root)];
  const blank = isBlank(body);
  // A line of its own, so that typing cannot end up inside the signature that follows.
  body.replaceChildren(holder, ...(blank ? [] : [...gap, ...before]));
  const above = () => {
    const nodes = [...body.childNodes];
    const end = blank ? nodes.length : nodes.indexOf(before[0] as ChildNode);
    return nodes.slice(0, end).map((node) => node.textContent);
  };
  if (!typeInto(holder, text) || !sameText(above().join(''), text) || !kept()) {
    const rest = kept() ? before : copies;
    body.replaceChildren(holder, ...(blank ? [] : [...gap, ...rest]));
    writeNodes(holder, text);
  }
  return () => {
    body.replaceChildren(...(kept() ? before : copies));
    announce(body, 'historyUndo');
  };
}

import type { WrittenMessage } from '../../../people/capture';
import { oneLine } from '../../text';
import { GMAIL } from '../selectors';
import { findOpenCompose } from './compose-frame';
import { tailOfText, type ComposeBody } from './compose-body';

/** A letter is never longer; more would only slow the page. */
const MOST_CHARACTERS = 20_000;
const BLOCK = /^(?:div|p|li|ul|ol|blockquote|h[1-6]|tr|table|pre)$/;

/** What the rep has written in the message that is open, as plain text; null where none is open. */
export function readWritten(root: Document): WrittenMessage | null {
  const open = findOpenCompose(root);
  if (!open) return null;
  return {
    subject: oneLine(open.subject?.value) ?? '',
    body: writtenText(open.body).slice(0, MOST_CHARACTERS),
  };
}

function writtenText(body: ComposeBody): string {
  if (body.localName === 'textarea') {
    const { value } = body as HTMLTextAreaElement;
    return value.slice(0, tailOfText(value)).trim();
  }
  const lines = [''];
  const say = (text: string) => {
    lines[lines.length - 1] += text;
  };
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) say((child.nodeValue ?? '').replace(/\s+/g, ' '));
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      if (element.matches(GMAIL.composeSignature) || element.matches(GMAIL.composeQuoted)) continue;
      if (element.localName === 'br') {
        lines.push('');
        continue;
      }
      const block = BLOCK.test(element.localName);
      if (block && lines.at(-1) !== '') lines.push('');
      walk(element);
      if (block && lines.at(-1) !== '') lines.push('');
    }
  };
  walk(body);
  return lines
    .map((line) => line.replace(/\u00a0/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

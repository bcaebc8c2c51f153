import { oneLine } from '../text';

const BLOCKS = new Set(['div', 'p', 'br', 'tr', 'table', 'li', 'ul', 'h1', 'h2', 'h3', 'hr']);

/** The lines a person sees in a piece of a mail: broken at line breaks and blocks, white space folded. */
export function linesOf(root: Element): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const text = oneLine(line);
    if (text) lines.push(text);
    line = '';
  };
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) line += child.nodeValue ?? '';
      if (child.nodeType !== 1) continue;
      const block = BLOCKS.has((child as Element).localName);
      if (block) end();
      walk(child);
      if (block) end();
    }
  };
  walk(root);
  end();
  return lines;
}

/** Words that stand before a number of the person: never those of fax, tax and registration numbers. */
const PHONE_LABEL =
  /^(?:t|tel|telephone|p|ph|phone|m|mob|mobile|c|cell|d|direct|o|office|w|hp|전화|전화번호|휴대폰|휴대전화|핸드폰|직통|电话|電話|手机|手機|移动电话|行動電話|座机|直线|直線)\s*[.:：]?\s*(?=[+(\d])/i;
const NUMBER = /^\+?\(?\d[\d\s().\-–]{5,22}\d$/;
/** Without a label only what is written as a phone number: with a country code, or from 0 with separators. */
const OBVIOUS = /^(?:\+|\(?0\d{1,3}\)?[\s.-])/;

/** The phone numbers of a signature, as written, in order. Other numbers (fax, tax, house) are left out. */
export function phonesIn(lines: readonly string[]): string[] {
  const segments = lines.flatMap((line) => line.split(/\s*[|•·,;]\s*|\s+\/\s+/));
  const phones = segments.flatMap((segment) => {
    const number = segment.replace(PHONE_LABEL, '');
    const digits = number.replace(/\D/g, '').length;
    const told = number !== segment || OBVIOUS.test(number);
    return told && NUMBER.test(number) && digits >= 7 && digits <= 15 ? [number] : [];
  });
  return [...new Set(phones)];
}

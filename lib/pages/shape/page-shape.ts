import type { Capture } from '../../people/capture';
import { createMask } from './mask';
import { outline } from './outline';

export interface ShapeOptions {
  address: string;
  /** What was read of the page: its kind, and the parts that could not be read. */
  capture: Pick<Capture, 'page' | 'silence' | 'unread'>;
  /** The site's selectors by name. */
  selectors: Readonly<Record<string, string>>;
  /** Of the extension. */
  version: string;
}

/** A report longer than this is not read, and does not fit into a message; characters. */
const LONGEST = 30_000;
/** A selector that matches more often than this says where something is only together with others. */
const TELLING = 8;

/**
 * The shape of a page that could not be read: enough to write a new selector from, and nothing of what it says.
 * Texts give their script and length, addresses their form, values only words that pages are built of. What is the
 * same text in several places carries the same number (`=3`), so that a name can be followed from the title into a
 * heading without being known.
 * @param root the document on screen; it is never changed.
 * @returns at most some 30,000 characters.
 */
export function pageShape(root: Document, { address, capture, selectors, version }: ShapeOptions): string {
  const mask = createMask(Object.values(selectors).join(' '));
  const found = Object.entries(selectors).map(([name, selector]) => ({
    name,
    elements: all(root, selector),
  }));
  const named = new Map<Element, string[]>();
  for (const { name, elements } of found) {
    if (elements.length > TELLING) continue;
    for (const element of elements) named.set(element, [...(named.get(element) ?? []), name]);
  }
  const mains = all(root, 'main, [role="main"]').filter(
    (main) => !main.parentElement?.closest('main, [role="main"]'),
  );
  const options = { mask, named, sameAs: numberTexts(root) };
  const outlined = (brief: boolean) => {
    const draw = (element: Element, apart: ReadonlySet<Element>) =>
      outline(element, { ...options, brief, apart });
    return [
      ...mains.flatMap((main) => draw(main, new Set(mains.filter((other) => other !== main)))),
      '',
      ...draw(root.documentElement, new Set(mains)),
    ];
  };

  const head = [
    `Doorstep ${version}, page report: no text, no name, no address of the page is in it.`,
    `address  ${mask.address(address)}`,
    `kind     ${capture.page}${capture.silence ? `, ${capture.silence}` : ''}`,
    `unread   ${capture.unread.map(({ part, reason }) => `${part} (${reason})`).join(', ') || '-'}`,
    `built as ${frontEnd(root)}`,
    '',
    'Selectors and how often each matches:',
    ...found.flatMap(({ name, elements }) =>
      elements.length > 0 ? [`${String(elements.length).padStart(4)}  ${name}`] : [],
    ),
    `   0  ${found.flatMap(({ name, elements }) => (elements.length === 0 ? [name] : [])).join(', ')}`,
    '',
    ...titles(root).map(
      (title) =>
        `title: ${title
          .split(/(\s[|\-–:]\s|[()])/)
          .map(titlePart)
          .join('')}`,
    ),
    '',
  ];
  const whole = [...head, ...outlined(false)];
  return lengthOf(whole) <= LONGEST ? whole.join('\n') : cut([...head, ...outlined(true)]);

  function titlePart(part: string, i: number): string {
    if (i % 2 === 1) return part;
    return part.trim() && `${mask.text(part)}${options.sameAs(part)}`;
  }
}

const titles = (root: Document) => [
  root.title,
  ...all(root, 'meta[property="og:title"]').map((meta) => meta.getAttribute('content') ?? ''),
];

function all(root: Document, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

/** Which of a site's front ends built the page, by what only it leaves behind. */
function frontEnd(root: Document): string {
  const marks = {
    'server-driven': '[data-sdui-screen], [componentkey]',
    ember: '.ember-view, code[id^="bpr-guid"]',
    'sales navigator': '[data-sn-view-name], [data-anonymize]',
    guest: 'meta[name="pageKey"]',
    gmail: '[gh], .aeJ, [g_editable]',
  };
  const seen = Object.entries(marks).filter(([, selector]) => root.querySelector(selector));
  return `${seen.map(([name]) => name).join(' + ') || 'nothing known'}, ${root.getElementsByTagName('*').length} elements`;
}

/** Numbers the texts that stand in more than one place; short ones and long ones are no names. */
function numberTexts(root: Document): (text: string) => string {
  const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
  const counts = new Map<string, number>();
  const count = (text: string) => counts.set(clean(text), (counts.get(clean(text)) ?? 0) + 1);
  for (const title of titles(root)) title.split(/\s[|\-–:]\s|[()]/).forEach(count);
  for (const element of root.body.getElementsByTagName('*')) {
    const text = element.childElementCount === 0 ? clean(element.textContent ?? '') : '';
    if (text.length >= 3 && text.length <= 120) count(text);
  }
  const numbers = new Map<string, number>();
  return (text) => {
    const key = clean(text);
    if ((counts.get(key) ?? 0) < 2 || !/\p{L}/u.test(key)) return '';
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return `=${number}`;
  };
}

const lengthOf = (lines: string[]) => lines.reduce((sum, line) => sum + line.length + 1, 0);

function cut(lines: string[]): string {
  let length = 0;
  const end = lines.findIndex((line) => (length += line.length + 1) > LONGEST);
  return (end < 0 ? lines : [...lines.slice(0, end), `… ${lines.length - end} lines more`]).join('\n');
}

import type { Mask } from './mask';
import { isSwitchedOff } from '../seen-text';

/** Elements of which only the name is shown. */
const CLOSED = new Set(['script', 'style', 'svg', 'noscript', 'template', 'path']);
/** Attributes that say what an element is, in words of whoever built the page. */
const KINDS = new Set(
  'role type name rel property itemprop itemtype dir lang hreflang for slot componentkey contenteditable spellcheck tabindex colspan method enctype autocomplete'.split(
    ' ',
  ),
);
/** Elements whose `name` is for code; elsewhere Gmail keeps people's names in it. */
const NAMED_BY_CODE = new Set('input textarea select button form iframe meta slot map object'.split(' '));
/** Attributes that hold what people read. */
const TEXTS = new Set(
  'alt title placeholder content value label summary data-tooltip data-name aria-label aria-description aria-valuetext aria-placeholder aria-roledescription datetime'.split(
    ' ',
  ),
);
const ADDRESSES = new Set('href action formaction'.split(' '));
/** Attributes that tell nothing of the page's build. */
const NOISE =
  /^(?:style|class|id|src|srcset|sizes|width|height|loading|decoding|fetchpriority|integrity|nonce|crossorigin|draggable|target|tabindex|d|fill|js\w+|on\w+|xmlns|data-(?:ghost|delayed|supported|rtl|loaded)\w*(?:-\w+)*)$/;

export interface OutlineOptions {
  mask: Mask;
  /** Which of our selectors match an element. */
  named: ReadonlyMap<Element, readonly string[]>;
  /** Drawn elsewhere: named here only. */
  apart: ReadonlySet<Element>;
  /** Draws one of a list instead of two, compares its entries less closely, and leaves out what says nothing. */
  brief: boolean;
  /** The number of a text that stands in more than one place. */
  sameAs(text: string): string;
}

interface Line {
  depth: number;
  text: string;
}

/**
 * Draws an element and what is in it, a line each, deeper ones further in.
 * @returns the lines, outermost first.
 */
export function outline(element: Element, options: OutlineOptions): string[] {
  const lines: Line[] = [];
  draw(element, 0, options, lines);
  return lines.map(({ depth, text }) => `${' '.repeat(depth)}${text}`);
}

function draw(element: Element, depth: number, options: OutlineOptions, into: Line[]): void {
  // What nobody marked, and what holds one thing only, stands on the line of what it holds.
  const chain: string[] = [];
  let at = element;
  for (;;) {
    const only = onlyChild(at);
    const head = headOf(at, options);
    if (!only || options.apart.has(at) || isOff(at) || chain.length > 6 || CLOSED.has(at.localName)) {
      into.push({ depth, text: [...chain, head].join(' > ') + tailOf(at, options) });
      break;
    }
    chain.push(head);
    at = only;
  }
  if (CLOSED.has(at.localName) || options.apart.has(at) || isOff(at)) return;
  drawInside(at, depth + 1, options, into);
}

function drawInside(element: Element, depth: number, options: OutlineOptions, into: Line[]): void {
  const inside = [...(element.shadowRoot ? element.shadowRoot.children : []), ...element.children].filter(
    (child) => !child.localName.startsWith('doorstep-') && !(options.brief && isMute(child, options)),
  );
  const most = options.brief ? 1 : 2;
  let alike = '';
  let count = 0;
  const tellRest = () => {
    if (count > most) into.push({ depth, text: `… × ${count - most} more like it` });
  };
  for (const child of inside) {
    const form = options.brief && isEntry(child) ? child.localName : deepForm(child);
    if (form !== alike) {
      tellRest();
      alike = form;
      count = 0;
    }
    // Lines of text beside each other often look alike and say different things: all of them are drawn.
    const isLine = child.childElementCount === 0 && ownText(child) !== '';
    if (!isLine) count += 1;
    if (isLine || count <= most) draw(child, depth, options, into);
  }
  tellRest();
}

const isOff = (element: Element) => isSwitchedOff(element) && !CLOSED.has(element.localName);

const onlyChild = (element: Element): Element | undefined =>
  element.childElementCount === 1 && !element.shadowRoot && ownText(element) === ''
    ? (element.firstElementChild ?? undefined)
    : undefined;

/** Nothing to read, and nothing we look for. */
const isMute = (element: Element, { named, apart }: OutlineOptions): boolean =>
  (element.textContent ?? '').trim() === '' &&
  ![element, ...element.getElementsByTagName('*')].some((one) => named.has(one) || apart.has(one));

const isEntry = (element: Element): boolean =>
  /^(?:li|tr)$/.test(element.localName) ||
  /^(?:listitem|row|option|article)$/.test(element.getAttribute('role') ?? '');

/** Containers are alike only if what stands in them is. */
const deepForm = (element: Element): string => [element, ...element.children].map(formOf).join(' > ');

/** Elements of one form are alike to the eye: same tag, same classes, same attributes. */
const formOf = (element: Element): string =>
  [
    element.localName,
    [...element.classList].toSorted().join('.'),
    element
      .getAttributeNames()
      .filter((name) => !NOISE.test(name))
      .toSorted()
      .join(),
  ].join(' ');

const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.nodeValue ?? '')
    .join(' ')
    .trim();

/** `tag#id.class[attributes]` */
function headOf(element: Element, { mask, named }: OutlineOptions): string {
  // A form's fields can stand in the place of its properties: `form.id` may be an element.
  const ownId = element.getAttribute('id');
  const id = ownId ? `#${mask.value(ownId)}` : '';
  const classes = mask.classes([...element.classList]);
  const attributes = element
    .getAttributeNames()
    .filter((name) => !NOISE.test(name))
    .slice(0, 16)
    .map((name) => `[${attributeOf(element, name, mask)}]`);
  const off = isOff(element) ? ' (hidden)' : '';
  const ours = named.get(element)?.map((name) => ` ←${name}`) ?? [];
  return `${nameOf(element.localName, mask)}${id}${classes}${attributes.join('')}${off}${ours.join('')}`;
}

function tailOf(element: Element, { mask, apart, sameAs }: OutlineOptions): string {
  if (apart.has(element)) return ' (drawn apart)';
  if (element.localName === 'code' || /json/.test(element.getAttribute('type') ?? ''))
    return ` ‹data ${(element.textContent ?? '').length}›`;
  if (isOff(element)) return ` ‹${element.getElementsByTagName('*').length} elements›`;
  const text = CLOSED.has(element.localName) ? '' : ownText(element);
  return text && ` ${mask.text(text)}${sameAs(text)}`;
}

function attributeOf(element: Element, name: string, mask: Mask): string {
  const value = element.getAttribute(name) ?? '';
  const shown = nameOf(name, mask);
  if (value === '') return shown;
  if (ADDRESSES.has(name)) return `${shown}=${mask.address(value)}`;
  const isPersons = name === 'name' && !NAMED_BY_CODE.has(element.localName);
  if (TEXTS.has(name) || isPersons || (name.startsWith('data-') && /\s/.test(value)))
    return `${shown}=${mask.text(value)}`;
  if (name === 'lang' && /^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i.test(value)) return `${shown}=${value}`;
  if (KINDS.has(name) || name.startsWith('data-') || name.startsWith('aria-'))
    return `${shown}=${mask.value(value)}`;
  return `${shown}=‹${value.length}›`;
}

/** Names of tags and attributes are code, but for those that somebody put together from data. */
const nameOf = (name: string, mask: Mask): string =>
  /^(?:[a-z][a-z-]{0,40}|h[1-6])$/.test(name) && !name.includes('--') ? name : mask.value(name);

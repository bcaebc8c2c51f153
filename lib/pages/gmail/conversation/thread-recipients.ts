import { addressesIn, mailAddress, withCard } from '../address';
import { GMAIL } from '../selectors';
import { inBody, type MessageFrame } from './thread-frames';

/** The recipients of one message, as elements that carry an address and a name. */
export interface Recipients {
  /** Everyone the short header names, To and Cc in one list; empty where collapsed. */
  everyone: Element[];
  /** Null where the page does not tell who is in copy. */
  to: Element[] | null;
  cc: Element[] | null;
}

const addressOf = (element: Element) => mailAddress(element.getAttribute('email'));

/** The lists of recipients in a header, without the details that the rep may have opened. */
function shortLists({ element, header, senders, byName }: MessageFrame): Element[][] {
  const within = (place: Element) => {
    const named = [...place.querySelectorAll(GMAIL.recipientNamed)];
    const all = named.length ? named : withCard([...place.querySelectorAll(GMAIL.recipient)]);
    return all.filter((one) => !inBody(one) && !one.closest(GMAIL.details));
  };
  if (byName) {
    return [...element.querySelectorAll(GMAIL.recipients)].filter((list) => !inBody(list)).map(within);
  }
  return header ? [within(header).filter((one) => !senders.includes(one))] : [];
}

/**
 * Does a header name this one person and nobody else, and says it no more than one word like "to"? A comma or a
 * number stands for others, a colon for a blind copy.
 */
function standsAlone(one: Element): boolean {
  const own = one.textContent;
  let around = '';
  // Past wrappers, up to what holds the list.
  for (let at: Element | null = one; at && !around.trim() && !at.matches('td'); at = at.parentElement) {
    around = at.textContent.replace(own, '');
    if (at.matches(GMAIL.recipients)) break;
  }
  return !/[,،、，;；:：؛+…\d]/.test(around);
}

/**
 * Who is in copy, from the opened details: the sender's row, then one for each of To and Cc, in the order of the
 * short header. The reply address and a mailing list are plain text there; anybody else whom the short header
 * leaves out is a recipient whose place in it is not known.
 */
function byDetails({ element }: MessageFrame, everyone: readonly Element[], sender: string) {
  const table = [...element.querySelectorAll(GMAIL.details)].find((one) => !inBody(one));
  if (!table) return null;
  const short = everyone.map(addressOf);
  // A colon inside of the short header announces a blind copy, whose row would pass for Cc.
  if (/[:：]/.test(everyone[0]?.closest(GMAIL.recipients)?.textContent ?? ':')) return null;
  const rows = [...table.querySelectorAll('tr')]
    .map((row) => ({ told: addressesIn(row), asPeople: row.querySelector(GMAIL.recipient) !== null }))
    .filter(({ told }) => told.length > 0);
  const [first, ...others] = rows;
  if (first?.told.length !== 1 || first.told[0] !== sender) return null;
  const isShort = (told: readonly string[]) => told.every((one) => short.includes(one));
  if (others.some(({ told, asPeople }) => asPeople && !isShort(told))) return null;
  const [to, cc = [], ...more] = others.map(({ told }) => told).filter(isShort);
  if (!to || more.length || [...to, ...cc].join(' ') !== short.join(' ')) return null;
  return { to: everyone.slice(0, to.length), cc: everyone.slice(to.length) };
}

/**
 * Reads to whom a message went.
 * @param sender the writer's address, which the details repeat.
 */
export function recipientsOf(frame: MessageFrame, sender: string): Recipients {
  const [everyone = [], ...twins] = shortLists(frame);
  const unsure = { everyone, to: null, cc: null };
  const same = (list: readonly Element[]) => list.map(addressOf).join(' ');
  if (!everyone.length || everyone.some((one) => addressOf(one) === null)) return unsure;
  if (twins.some((list) => same(list) !== same(everyone))) return unsure;
  const [first] = everyone;
  if (first && everyone.length === 1) return standsAlone(first) ? { everyone, to: [first], cc: [] } : unsure;
  const detailed = frame.byName ? byDetails(frame, everyone, sender) : null;
  return detailed ? { everyone, ...detailed } : unsure;
}

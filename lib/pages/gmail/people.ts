import type { CapturedPerson, Participant } from '../../people/capture';
import { capturedPerson, reading, type Unread } from '../evidence';
import { isGroupAddress, isMachineAddress, workDomain } from './address';
import { isDeliveryAgent } from './conversation/automatic';
import type { ReadMessage } from './conversation/messages';
import { namePartsByAddress } from './name-parts';
import { ownText } from './conversation/quoted';
import { GMAIL, type GmailSelector } from './selectors';
import type { Signature } from './signature/signature';
import { signatureOf } from './signature/signature-history';
import { phonesIn } from './signature/signature-phones';
import { isOwn, type Viewer } from './viewer';

/** A long conversation repeats the rep's signature. */
const MOST_OWN = 5;

/** Everybody once, with the best name; groups stand for nobody in particular, mail servers for nobody at all. */
function once(people: readonly Participant[]): Participant[] {
  const byEmail = new Map<string, Participant>();
  for (const one of people) {
    const before = byEmail.get(one.email);
    if (isGroupAddress(one.email) || isDeliveryAgent(one.email)) continue;
    if (!before?.name) byEmail.set(one.email, { ...before, ...one });
  }
  return [...byEmail.values()];
}

/** Whom a rep would write to first: people of other companies, then the rep's own, then what nobody reads. */
function bestFirst(people: readonly Participant[], viewer: Viewer): Participant[] {
  const ours = new Set(viewer.emails.map(workDomain).filter((domain) => domain !== null));
  const rank = ({ email }: Participant) =>
    isMachineAddress(email) ? 2 : ours.has(workDomain(email) ?? '') ? 1 : 0;
  return [...people].sort((a, b) => rank(a) - rank(b));
}

/**
 * Without the rep's address: whom a letter to the rep came from, or to a group only, with the address beside the
 * name that Gmail leaves out for the rep.
 */
function surelyForeign(email: string, messages: readonly ReadMessage[]): boolean {
  const theirs = messages.filter(({ message }) => message.from?.email === email);
  return (
    theirs.some(({ message }) => message.mine === false) ||
    theirs.every(
      ({ showsAddress, recipients }) =>
        showsAddress && recipients.length > 0 && recipients.every((one) => isGroupAddress(one.email)),
    )
  );
}

const numberOf = ({ message }: ReadMessage) => BigInt(`0x${message.legacyMessageId ?? 0}`);

/** The newest message: the last one, and the one with the highest number, should that be another. */
function newestOf(messages: readonly ReadMessage[]): ReadMessage[] {
  const numbered = messages.filter(({ message }) => message.legacyMessageId);
  const highest = numbered.reduce<ReadMessage | undefined>(
    (best, one) => (!best || numberOf(one) > numberOf(best) ? one : best),
    undefined,
  );
  return [messages.at(-1), highest].filter((one) => one !== undefined);
}

/** Whoever is outside: the last writer first, then other writers, then who was written to. */
function outsiders(messages: readonly ReadMessage[], viewer: Viewer): Participant[] {
  const newestFirst = [...messages].reverse();
  // Whoever wrote last is whom the page is about; where that is unknown, anybody else would be a guess.
  if (newestOf(messages).some(({ message }) => message.from === null)) return [];
  const writers = newestFirst.map(({ message }) => message.from).filter((from) => from !== null);
  const known = viewer.emails.length > 0;
  const candidates = known ? [...writers, ...newestFirst.flatMap(({ recipients }) => recipients)] : writers;
  const foreign = candidates.filter((one) =>
    known
      ? !isOwn(viewer, one.email) && (one.name === undefined || one.name !== viewer.name)
      : surelyForeign(one.email, messages),
  );
  return bestFirst(once(foreign), viewer);
}

/** A signature reaches no further below a name. */
const LONGEST_SIGNATURE = 12;

/** What stands below the rep's name in the quotations of a message, whose messages may be folded or gone. */
function quotedBelow(name: string, body: Element): string[] {
  return [...body.querySelectorAll(GMAIL.quoted)].flatMap((quotation) => {
    const lines = (ownText(quotation)?.lines ?? []).map(({ text }) => text);
    const from = lines.lastIndexOf(name);
    return from < 0 ? [] : lines.slice(from + 1, from + LONGEST_SIGNATURE);
  });
}

/** Numbers that the rep wrote are the rep's, also where others quote them; not those that the rep quotes. */
function ownPhones(messages: readonly ReadMessage[], { name }: Viewer): Set<string> {
  const newest = (mine: boolean) =>
    messages.flatMap(({ message, body }) => (message.mine === mine && body ? [body] : [])).slice(-MOST_OWN);
  const lines = [
    ...newest(true)
      .flatMap((body) => ownText(body)?.lines ?? [])
      .map(({ text }) => text),
    ...(name ? newest(false).flatMap((body) => quotedBelow(name, body)) : []),
  ];
  return new Set(phonesIn(lines).map((phone) => phone.replace(/\D/g, '')));
}

/**
 * The bodies of what somebody wrote, newest first: by their times, or as the page shows them. None where the page
 * shows them in another order than their numbers have: which of them is the newest is not known then.
 */
function bodiesBy(email: string, messages: readonly ReadMessage[]): Element[] {
  const theirs = messages.filter(({ message }) => message.from?.email === email);
  const timed = theirs.every(({ message }) => message.at !== undefined);
  if (timed) theirs.sort((a, b) => (a.message.at ?? 0) - (b.message.at ?? 0));
  const numbers = theirs.flatMap((one) => (one.message.legacyMessageId ? numberOf(one) : []));
  if (!timed && numbers.some((one, i) => one < (numbers[i - 1] ?? one))) return [];
  return theirs.flatMap(({ body }) => body ?? []).reverse();
}

/** Somebody of whom a page tells name and address. */
function byAddress(
  { email, name }: Participant,
  selector: GmailSelector,
  signature: Signature | null = null,
): CapturedPerson {
  const parts = name ? namePartsByAddress(name, email) : null;
  const signed = (values: readonly string[] = []) =>
    values.map((value) => ({
      value,
      layer: 'position' as const,
      selector: 'signature' satisfies GmailSelector,
    }));
  return capturedPerson(
    {
      name: reading(name, 'semantic', selector),
      givenName: reading(parts?.given, 'address', selector),
      familyName: reading(parts?.family, 'address', selector),
      title: reading(signature?.title, 'position', 'signature'),
      company: reading(signature?.company, 'position', 'signature'),
      companyDomain: reading(workDomain(email), 'address', selector),
    },
    [{ value: email, layer: 'semantic', selector }],
    signed(signature?.phones),
    signed(signature?.links),
  );
}

/** The people of a conversation who are not the rep. */
export function peopleOf(messages: readonly ReadMessage[], viewer: Viewer, unread: Unread): CapturedPerson[] {
  const own = ownPhones(messages, viewer);
  const writers = new Set(messages.map(({ message }) => message.from?.email));
  return outsiders(messages, viewer).map((one) => {
    const read = one.name ? signatureOf(bodiesBy(one.email, messages), one.name, one.email, unread) : null;
    const phones = (read?.phones ?? []).filter((phone) => !own.has(phone.replace(/\D/g, '')));
    return byAddress(one, writers.has(one.email) ? 'sender' : 'recipient', read && { ...read, phones });
  });
}

/** The people of rows that the rep ticked, top to bottom; who may be the rep is not among them. */
export function peopleOfRows(
  participants: readonly (Participant & { mine: boolean | null })[],
  viewer: Viewer,
): CapturedPerson[] {
  const foreign = participants
    .filter((one) => one.mine === false && (one.name === undefined || one.name !== viewer.name))
    .map(({ email, name }) => (name === undefined ? { email } : { email, name }));
  return bestFirst(once(foreign), viewer).map((one) => byAddress(one, 'rowParticipant'));
}

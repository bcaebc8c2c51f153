import type { CapturedPerson, Participant } from '../../people/capture';
import { capturedPerson, reading } from '../evidence';
import { isGroupAddress, isMachineAddress, workDomain } from './address';
import type { ReadMessage } from './messages';
import { namePartsByAddress } from './name-parts';
import { GMAIL, type GmailSelector } from './selectors';
import { readSignature, type Signature } from './signature';
import { phonesIn, linesOf } from './signature-lines';
import { isOwn, type Viewer } from './viewer';

/** Everybody once, with the best name; groups stand for nobody in particular. */
function once(people: readonly Participant[]): Participant[] {
  const byEmail = new Map<string, Participant>();
  for (const one of people) {
    const before = byEmail.get(one.email);
    if (!isGroupAddress(one.email) && !before?.name) byEmail.set(one.email, { ...before, ...one });
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

/** The newest message: the last one, and the one with the highest number, should that be another. */
function newestOf(messages: readonly ReadMessage[]): ReadMessage[] {
  const numbered = messages.filter(({ message }) => message.legacyMessageId);
  const number = ({ message }: ReadMessage) => BigInt(`0x${message.legacyMessageId ?? 0}`);
  const highest = numbered.reduce<ReadMessage | undefined>(
    (best, one) => (!best || number(one) > number(best) ? one : best),
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

/** Numbers that stand in the rep's own messages are the rep's. */
function ownPhones(messages: readonly ReadMessage[]): Set<string> {
  const own = messages.filter(({ message }) => message.mine === true && message.from);
  return new Set(
    own.flatMap(({ body }) => (body ? phonesIn(linesOf(body)) : [])).map((phone) => phone.replace(/\D/g, '')),
  );
}

function signatureOf(messages: readonly ReadMessage[], { email, name }: Participant) {
  if (!name) return null;
  for (const { message, body } of [...messages].reverse()) {
    const signature = message.from?.email === email && body ? readSignature(body, name, email) : null;
    if (signature) return signature;
  }
  return null;
}

/** Somebody of whom a page tells name and address. */
function byAddress(
  { email, name }: Participant,
  selector: GmailSelector,
  signature: Omit<Signature, 'phones'> | null = null,
  phones: readonly string[] = [],
): CapturedPerson {
  const parts = name ? namePartsByAddress(name, email) : null;
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
    phones.map((value) => ({ value, layer: 'position', selector: 'signature' satisfies keyof typeof GMAIL })),
  );
}

/** The people of a conversation who are not the rep. */
export function peopleOf(messages: readonly ReadMessage[], viewer: Viewer): CapturedPerson[] {
  const own = ownPhones(messages);
  const writers = new Set(messages.map(({ message }) => message.from?.email));
  return outsiders(messages, viewer).map((one) => {
    const signature = signatureOf(messages, one);
    const phones = (signature?.phones ?? []).filter((phone) => !own.has(phone.replace(/\D/g, '')));
    return byAddress(one, writers.has(one.email) ? 'sender' : 'recipient', signature, phones);
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

import type { CapturedPerson, Participant } from '../../people/capture';
import { capturedPerson, reading } from '../evidence';
import { isGroupAddress, workDomain } from './address';
import type { ReadMessage } from './messages';
import { namePartsByAddress } from './name-parts';
import { GMAIL } from './selectors';
import { readSignature } from './signature';
import { phonesIn, linesOf } from './signature-lines';
import { isOwn, type Viewer } from './viewer';

/** Whoever is outside, each once: the last writer first, then other writers, then who was written to. */
function outsiders(messages: readonly ReadMessage[], viewer: Viewer): Participant[] {
  const newestFirst = [...messages].reverse();
  const writers = newestFirst.map(({ message }) => message.from).filter((from) => from !== null);
  // Without the rep's address nobody can be told from the rep, but by Gmail showing others' addresses.
  const known = viewer.emails.length > 0;
  const candidates = known ? [...writers, ...newestFirst.flatMap(({ recipients }) => recipients)] : writers;
  const byEmail = new Map<string, Participant>();
  for (const one of candidates) {
    const foreign = known
      ? !isOwn(viewer, one.email) && (one.name === undefined || one.name !== viewer.name)
      : messages.every(({ message, showsAddress }) => message.from?.email !== one.email || showsAddress);
    const before = byEmail.get(one.email);
    if (foreign && !isGroupAddress(one.email) && !before?.name) byEmail.set(one.email, { ...before, ...one });
  }
  return [...byEmail.values()];
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

/** The people of a conversation who are not the rep. */
export function peopleOf(messages: readonly ReadMessage[], viewer: Viewer): CapturedPerson[] {
  const own = ownPhones(messages);
  const writers = new Set(messages.map(({ message }) => message.from?.email));
  return outsiders(messages, viewer).map((one) => {
    const signature = signatureOf(messages, one);
    const parts = one.name ? namePartsByAddress(one.name, one.email) : null;
    const selector = writers.has(one.email) ? 'sender' : 'recipient';
    const phones = (signature?.phones ?? []).filter((phone) => !own.has(phone.replace(/\D/g, '')));
    return capturedPerson(
      {
        name: reading(one.name, 'semantic', selector),
        givenName: reading(parts?.given, 'address', selector),
        familyName: reading(parts?.family, 'address', selector),
        title: reading(signature?.title, 'position', 'signature'),
        company: reading(signature?.company, 'position', 'signature'),
        companyDomain: reading(workDomain(one.email), 'address', selector),
      },
      [{ value: one.email, layer: 'semantic', selector }],
      phones.map((value) => ({
        value,
        layer: 'position',
        selector: 'signature' satisfies keyof typeof GMAIL,
      })),
    );
  });
}

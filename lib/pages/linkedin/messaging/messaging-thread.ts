import type { CapturedChat, CapturedPerson } from '../../../people/capture';
import { canonicalProfileAddress, isMemberToken } from '../../../people/profile-address';
import { capturedPerson, reading } from '../../evidence';
import { seenText } from '../../seen-text';
import { oneLine } from '../../text';
import { ownText } from '../../text-parts';
import { linkedSlug, tokenIn } from '../address';
import { holdsName, nameAmong } from '../lists/list-name';
import { LINKEDIN } from '../selectors';

/** Somebody in a conversation: by name, and by the slug or member token of their links. */
interface Speaker {
  name: string;
  slug: string;
}

export interface Thread {
  messages: CapturedChat['messages'];
  /** With whom the rep talks; empty where that is not certain. */
  people: CapturedPerson[];
  /** Somebody is named above the messages, but nothing in them agrees. */
  torn: boolean;
}

const labelOf = (element: Element) =>
  ['alt', 'title', 'aria-label'].map((name) => element.getAttribute(name)).find((label) => !!label);
const labelsOf = (elements: readonly Element[]) =>
  elements.map((element) => oneLine(labelOf(element))).filter((label) => label !== undefined);

/**
 * Whose links a part of a conversation holds, with the name that text and label agree on.
 * @param known who is named elsewhere: their names are labels for their own links.
 */
function speakersOf(links: readonly Element[], known: readonly Speaker[] = []): Speaker[] {
  const slugs = new Set(links.map(linkedSlug).filter((slug) => slug !== null));
  return [...slugs].flatMap((slug) => {
    const own = links.filter((link) => linkedSlug(link) === slug);
    const labels = labelsOf(own.flatMap((link) => [link, ...link.querySelectorAll('img')]));
    const names = known.filter((one) => one.slug === slug).map(({ name }) => name);
    const named = nameAmong(own, [...labels, ...names]);
    return named?.labelled ? [{ name: named.name, slug }] : [];
  });
}

interface Event {
  sender: Speaker | null;
  /** The owner of the mailbox, as the message itself names them. */
  owner: string | null;
  date: string | null;
  time: string | null;
}

/** The text of a time, where there is one time and it says one thing. */
function onlyTime(times: readonly Element[]): string | null {
  const [time, ...more] = times;
  if (!time || more.length) return null;
  const told = new Set([time, ...time.querySelectorAll('*')].map(ownText));
  told.delete(undefined);
  return told.size === 1 ? ([...told][0] ?? null) : null;
}

/** Other people in a message are mentioned by name alone; a picture or a label makes it uncertain who writes. */
const isMention = (link: Element) => !link.matches('[title], [aria-label]') && !link.querySelector('img, a');

function senderOf(event: Element): Speaker | null {
  const links = [...event.querySelectorAll(LINKEDIN.profileLink)];
  const [sender, ...more] = speakersOf(links);
  if (!sender || more.length) return null;
  return links.every((link) => linkedSlug(link) === sender.slug || isMention(link)) ? sender : null;
}

function eventOf(event: Element): Event {
  const item = event.closest('li') ?? event;
  const alone = item.querySelectorAll(LINKEDIN.messageEvent).length === 1;
  // A line of the list of conversations has a time too.
  const times = [...item.querySelectorAll(LINKEDIN.messageTime)].filter(
    (time) => (time.closest('li') ?? event) === item,
  );
  return {
    sender: senderOf(event),
    owner: tokenIn(event.getAttribute('data-event-urn')),
    time: onlyTime(times.filter((time) => event.contains(time))),
    date: alone ? onlyTime(times.filter((time) => !event.contains(time))) : null,
  };
}

/** Each message once: its URN is its own. Two by different people under one URN tell nothing. */
function messagesIn(part: Element): Element[] {
  const byUrn = new Map<string | null, Element[]>();
  for (const event of part.querySelectorAll(LINKEDIN.messageEvent)) {
    const urn = event.getAttribute('data-event-urn');
    byUrn.set(urn, [...(byUrn.get(urn) ?? []), event]);
  }
  return [...byUrn.values()]
    .filter((copies) => new Set(copies.map((copy) => senderOf(copy)?.name)).size === 1)
    .flatMap((copies) => copies.slice(0, 1));
}

const same = (one: Speaker, other: Speaker) => one.slug === other.slug && one.name === other.name;

function personOf({ name, slug }: Speaker): CapturedPerson {
  const isToken = isMemberToken(slug);
  return capturedPerson({
    name: reading(name, 'semantic', 'profileLink'),
    profileUrl: reading(
      isToken ? null : canonicalProfileAddress(`linkedin.com/in/${slug}`),
      'semantic',
      'profileLink',
    ),
    memberUrn: reading(isToken ? `urn:li:fsd_profile:${slug}` : null, 'semantic', 'profileLink'),
  });
}

/**
 * Reads one open conversation. Whose it is stands above the messages, and the messages must agree: somebody named
 * there has written one of them, or all of them are the rep's and the list names the same person.
 * @param part of the page with one conversation and what stands above it.
 * @param viewer the rep's name, where the page tells; never whom a conversation is with.
 * @param listed the names in the list of conversations.
 */
export function readThread(part: Element, viewer: string | undefined, listed: readonly string[]): Thread {
  const elements = messagesIn(part);
  const events = elements.map(eventOf);
  const owners = new Set(events.map(({ owner }) => owner));
  const owner = owners.size === 1 ? ([...owners][0] ?? null) : null;
  const isMine = ({ name, slug }: Speaker): boolean | null =>
    owner && isMemberToken(slug) ? slug === owner : viewer ? name === viewer : null;

  const senders = events.map(({ sender }) => sender).filter((sender) => sender !== null);
  const others = senders.filter(
    (one, at) => isMine(one) === false && senders.findIndex((other) => same(one, other)) === at,
  );
  const above = [...part.querySelectorAll(LINKEDIN.profileLink)].filter(
    (link) => !elements.some((event) => event.contains(link)),
  );
  const named = speakersOf(above, others).filter((one) => one.name !== viewer && one.slug !== owner);
  const [only, ...more] = named;
  const agrees =
    only !== undefined &&
    (others.length
      ? others.length === 1 && others.every((other) => same(only, other))
      : senders.length > 0 && listed.includes(only.name));
  // Of several people, a title without a link stands above: each is known by what they wrote.
  const group = !above.length && others.length > 1 ? others : [];
  return {
    messages: events.map(({ sender, date, time }) => ({
      from: sender?.name ?? null,
      date,
      time,
      mine: sender && isMine(sender),
    })),
    people: (agrees && !more.length ? [only] : group).map(personOf),
    torn: named.length > 0,
  };
}

/** Whose conversations a list names: a heading in each row, and a picture or a control that says the same name. */
export function conversationsIn(part: Element): string[] {
  return [...part.querySelectorAll(LINKEDIN.conversationName)].flatMap((heading) => {
    const name = seenText(heading);
    const row = heading.closest('li');
    if (!name || !row || row.querySelectorAll('h3').length !== 1) return [];
    const told = [...row.querySelectorAll(LINKEDIN.conversationLabel)];
    const labels = labelsOf(told).concat(told.map((element) => seenText(element) ?? ''));
    return labels.some((label) => holdsName(label, name)) ? [name] : [];
  });
}

import type { CapturedCompose, Participant } from '../../../people/capture';
import { capturedPerson, reading } from '../../evidence';
import { emptyCapture, type PageReader } from '../../reader';
import { oneLine } from '../../text';
import { isShown } from '../../visibility';
import { isGmail, isGroupAddress, mailAddress, workDomain } from '../address';
import { findOpenCompose } from './compose-frame';
import { addressOf } from './compose-recipients';
import { messageId } from '../ids';
import { readRows } from '../list/list-rows';
import { GMAIL } from '../selectors';
import { shownView } from '../view';
import { isOwn, readViewer, type Viewer } from '../viewer';

type Field = CapturedCompose['recipients'][number]['field'];

const fieldNamed = (name: string | null | undefined): Field =>
  name === 'to' || name === 'cc' || name === 'bcc' ? name : null;

/** Of the things around a chip the first that holds fields says which: where it holds one only. */
function fieldOf(chip: Element, frame: Element): Field {
  for (let at: Element | null = chip; at && frame.contains(at); at = at.parentElement) {
    const own = fieldNamed(at.getAttribute('name'));
    if (own) return own;
    const names = new Set(
      [...at.querySelectorAll(GMAIL.composeField)].map((one) => one.getAttribute('name')),
    );
    if (names.size) return names.size === 1 ? fieldNamed([...names][0]) : null;
  }
  return null;
}

function recipientOf(element: Element): Participant | null {
  const email = addressOf(element);
  if (!email) return null;
  const name = oneLine(element.getAttribute('data-name') ?? element.getAttribute('name'));
  // Whom the rep typed by address is called by it.
  return name && mailAddress(name) === null ? { email, name } : { email };
}

/** `"Okafor, Dana" <dana@…>, gus@…`, as Gmail keeps the recipients for sending. */
function listed(text: string): Participant[] {
  const parts = text.match(/(?:"(?:\\.|[^"\\])*"|<[^>]*>|[^,"<])+/g) ?? [];
  return parts.flatMap((part) => {
    const [, name, inside] = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(part) ?? [];
    const email = mailAddress(inside ?? part);
    const shown = oneLine(name?.replace(/^"(.*)"$/, '$1').replace(/\\(.)/g, '$1'));
    if (!email) return [];
    return [shown && mailAddress(shown) === null ? { email, name: shown } : { email }];
  });
}

/** Chips that are there, not those of the suggestions below a half-typed name, which look alike. */
function chipsIn(frame: Element): Element[] {
  return [...frame.querySelectorAll(GMAIL.composeChip)].filter(
    (chip) =>
      isShown(chip) &&
      (chip.matches('.vN') ||
        chip.querySelector(GMAIL.composeChipRemove) !== null ||
        fieldNamed(chip.closest('[name]')?.getAttribute('name')) !== null),
  );
}

type Recipient = CapturedCompose['recipients'][number];

function recipientsIn(frame: Element): Recipient[] {
  const among = (elements: Iterable<Element>, field: (element: Element) => Field): Recipient[] =>
    [...elements].flatMap((element) => {
      const one = recipientOf(element);
      return one ? [Object.assign(one, { field: field(element) })] : [];
    });
  const told =
    [
      among(chipsIn(frame), (chip) => fieldOf(chip, frame)),
      [...frame.querySelectorAll<HTMLInputElement>(GMAIL.composeHiddenRecipient)].flatMap((input) =>
        listed(input.value).map((one) => Object.assign(one, { field: fieldNamed(input.name) })),
      ),
      among(frame.querySelectorAll(GMAIL.composeFoldedRecipient), () => null),
    ].find((list) => list.length) ?? [];
  return [...new Map(told.map((one) => [`${one.field} ${one.email}`, one])).values()];
}

/** Pages of unknown make show the chips of a letter, and nothing else of it that we know. */
const bareFrame = (root: Document): Element | null => (chipsIn(root.body).length ? root.body : null);

/** The letter that the rep is writing; undefined where none is open. */
export function readCompose(root: Document, viewer: Viewer): CapturedCompose | undefined {
  const open = findOpenCompose(root);
  const frame = open?.frame ?? bareFrame(root);
  if (!frame) return undefined;
  return {
    recipients: recipientsIn(frame).map(({ email, name, field }) => {
      // The rep's own chip says a translated "me".
      const certain = name !== undefined && (!isOwn(viewer, email) || name === viewer.name);
      return certain ? { email, name, field } : { email, field };
    }),
    subject: oneLine(open?.subject?.value) ?? null,
    draftId: messageId(frame.querySelector<HTMLInputElement>(GMAIL.composeDraft)?.value ?? null),
  };
}

/** `?compose=new` in the hash beside a list, or a window of its own (`?view=cm`). */
const isComposeAddress = (url: URL) =>
  /[?&]compose=[^&]/.test(url.hash) || ['cm', 'btop'].includes(url.searchParams.get('view') ?? '');

/** A message being written over a list, or in a window of its own: the people are those it goes to. */
export const composeReader: PageReader = {
  name: 'gmail/compose',
  kind: 'gmail-compose',
  matches: (url, root) =>
    isGmail(url) && isComposeAddress(url) && (findOpenCompose(root) ?? bareFrame(root)) !== null,
  read(root, url, options) {
    const capture = emptyCapture('gmail-compose', url, options);
    const viewer = readViewer(root, options);
    capture.viewer = { emails: viewer.emails, ...(viewer.name && { name: viewer.name }) };
    const compose = readCompose(root, viewer);
    if (!compose) return { ...capture, silence: 'page_not_ready' };
    const outside = compose.recipients.filter(({ email }) => !isOwn(viewer, email) && !isGroupAddress(email));
    const people = [...new Map(outside.map((one) => [one.email, one])).values()].map(({ email, name }) =>
      capturedPerson(
        {
          name: reading(name, 'semantic', 'composeChip'),
          companyDomain: reading(workDomain(email), 'address', 'composeChip'),
        },
        [{ value: email, layer: 'semantic', selector: 'composeChip' }],
      ),
    );
    const view = shownView(root);
    const threads = view ? readRows(view, viewer).map(({ thread }) => thread) : [];
    return {
      ...capture,
      compose,
      people,
      ...(threads.length && { threads }),
      ...(!people.length && { silence: 'no_person_here' as const }),
    };
  },
};

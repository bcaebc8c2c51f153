import type { CapturedThread } from '../../../people/capture';
import { seenText } from '../../seen-text';
import { oneLine } from '../../text';
import { isShown } from '../../visibility';
import { mailAddress, withCard } from '../address';
import { idsFit, legacyId, threadId } from '../ids';
import { GMAIL } from '../selectors';
import { cannotMeanRep, isOwn, mayMeanRep, type Viewer } from '../viewer';

const only = <T>(told: readonly T[]): T | null => {
  const [first, ...more] = new Set(told);
  return first !== undefined && !more.length ? first : null;
};

type RowParticipant = CapturedThread['participants'][number];

/** A row with what else is said of it. */
export interface ReadRow {
  thread: CapturedThread;
  /** The rep ticked it. */
  ticked: boolean;
}

/** A row of a list: by Gmail's name for it, or by its tick and the people in it. */
function rowsIn(view: Element): Element[] {
  const rows = [...view.querySelectorAll('tr')].filter(
    (row) =>
      row.querySelector(GMAIL.rowParticipant) !== null &&
      (row.matches(GMAIL.row) || row.querySelector(GMAIL.rowTick) !== null) &&
      !row.querySelector('tr') &&
      !row.closest(`${GMAIL.messageItem}, ${GMAIL.messageById}`),
  );
  // Tabs that are not on show keep their rows; a table is on show or not as a whole.
  const shown = new Map<Element, boolean>();
  return rows.filter((row) => {
    const table = row.closest('table') ?? row;
    const known = shown.get(table) ?? isShown(table);
    shown.set(table, known);
    return known && !row.hasAttribute('hidden');
  });
}

function participantOf(email: string, name: string | undefined, viewer: Viewer): RowParticipant {
  if (viewer.emails.length && isOwn(viewer, email)) return { email, mine: true };
  const shown = name && mailAddress(name) === null && !mayMeanRep(name) ? name : undefined;
  const foreign = viewer.emails.length ? !name || !mayMeanRep(name) : !!shown && cannotMeanRep(shown, email);
  const mine = foreign ? false : null;
  // Who may be the rep's other address is called by no name.
  return shown && (foreign || viewer.emails.length) ? { email, name: shown, mine } : { email, mine };
}

/** The hidden element that names the row; screen readers read it instead of the row. */
function twinOf(row: Element): Element | null {
  const id = row.querySelector(GMAIL.rowTick)?.getAttribute('aria-labelledby');
  const named = id ? [...row.querySelectorAll('[id]')].find((one) => one.id === id) : undefined;
  return named ?? row.querySelector(GMAIL.rowTwin);
}

const addressOf = (element: Element) => mailAddress(element.getAttribute('email'));

/**
 * Who stands in the row and in its twin too, by address or, where the twin is plain text, by name: what another
 * extension puts into a row stands there once.
 */
function witnessed(row: Element, all: readonly Element[], named: boolean): readonly Element[] {
  const twin = twinOf(row);
  if (!twin) return named ? all : [];
  const inTwin = all.filter((one) => twin.contains(one));
  const outside = all.filter((one) => !twin.contains(one));
  if (!inTwin.length) {
    return outside.filter((one) => twin.textContent.includes(one.getAttribute('name') ?? '@'));
  }
  const [one, other] = [inTwin, outside].map((part) => new Set(part.map(addressOf)));
  return all.filter((person) => one?.has(addressOf(person)) && other?.has(addressOf(person)));
}

function participantsOf(row: Element, viewer: Viewer): RowParticipant[] {
  const named = [...row.querySelectorAll(GMAIL.rowParticipantNamed)];
  const all = named.length ? named : withCard([...row.querySelectorAll(GMAIL.rowParticipant)]);
  const names = new Map<string, (string | undefined)[]>();
  for (const one of witnessed(row, all, named.length > 0)) {
    const email = addressOf(one);
    if (email) names.set(email, [...(names.get(email) ?? []), oneLine(one.getAttribute('name'))]);
  }
  return [...names].map(([email, told]) => participantOf(email, only(told) ?? undefined, viewer));
}

const signs = (text: string) => text.replace(/\s/g, '');

function subjectOf(row: Element): string | null {
  const withIds = [...row.querySelectorAll(GMAIL.rowSubject)].map((one) => seenText(one) ?? null);
  if (withIds.length) return only(withIds);
  const subject = only([...row.querySelectorAll(GMAIL.rowSubjectPlain)].map((one) => seenText(one) ?? null));
  const twin = twinOf(row)?.textContent;
  return subject && twin && signs(twin).includes(signs(`, ${subject},`)) ? subject : null;
}

function dateOf(row: Element): string | null {
  // A star has a title and says it twice as well, but shows no number.
  const shown = (one: Element) => /\p{Nd}/u.test(one.textContent);
  const named = [...row.querySelectorAll(GMAIL.rowDate)].filter(shown);
  const twice = [...row.querySelectorAll(GMAIL.rowDateTwice)].filter(
    (one) => shown(one) && one.getAttribute('title') === one.getAttribute('aria-label'),
  );
  const told = named.length ? named : twice;
  return oneLine(only(told.map((one) => one.getAttribute('title')))) ?? null;
}

function readRow(row: Element, viewer: Viewer): ReadRow {
  const subjects = [...row.querySelectorAll(GMAIL.rowSubject)];
  const id = only(subjects.map((one) => one.getAttribute('data-thread-id')));
  const legacy = legacyId(only(subjects.map((one) => one.getAttribute('data-legacy-thread-id'))));
  const fit = idsFit(id, legacy);
  const tick = row.querySelector(GMAIL.rowTick)?.getAttribute('aria-checked');
  const ticked = tick === 'true';
  return {
    ticked,
    thread: {
      participants: participantsOf(row, viewer),
      subject: subjectOf(row),
      date: dateOf(row),
      unread: row.matches(GMAIL.rowUnread) ? true : row.matches(GMAIL.rowRead) ? false : null,
      threadId: fit && threadId(id) ? id : null,
      legacyThreadId: fit ? legacy : null,
      selected: ticked || row.matches(GMAIL.rowOpen) || (tick === 'false' ? false : null),
    },
  };
}

/** More than Gmail puts on a page. */
const MOST_ROWS = 200;

/** The rows on show, top to bottom. */
export function readRows(view: Element, viewer: Viewer): ReadRow[] {
  return rowsIn(view)
    .slice(0, MOST_ROWS)
    .map((row) => readRow(row, viewer));
}

/** Is there a list on show? */
export function hasRows(view: Element): boolean {
  return rowsIn(view).length > 0;
}

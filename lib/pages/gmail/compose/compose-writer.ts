import type { LetterPlace } from '../../../settings/settings';
import { mailAddress } from '../address';
import { bodyText, putLetter, writeField } from './compose-body';
import { findOpenCompose } from './compose-frame';
import { addRecipient, goesOnlyTo, hasRecipients, isAddressedTo } from './compose-recipients';

export interface Letter {
  /** One mail address, or '' to leave the recipients alone. */
  to: string;
  subject: string;
  /** Plain text, lines ended by `\n`. */
  body: string;
  /** Above what the person wrote already, where it is left out. */
  place?: LetterPlace | undefined;
}

export type Filled =
  | { how: 'none' }
  | {
      how: 'filled';
      /** What was left alone, because the person had written something there or the field is missing. */
      left: ('to' | 'subject')[];
      /** Puts the letter back as it was; false, with nothing changed, where the person went on writing. */
      undo: () => boolean;
    };

/**
 * Fills the open letter. Nothing the person wrote is replaced: our text goes above or below theirs, the subject
 * and the recipient only where there is none. A message to others is left alone. Nothing is ever sent.
 */
export function fillCompose(root: Document, letter: Letter): Filled {
  const open = findOpenCompose(root);
  if (!open) return { how: 'none' };
  const { frame, body, subject } = open;
  const left: ('to' | 'subject')[] = [];

  const address = mailAddress(letter.to);
  // A message to somebody else is open: this letter is not for them.
  if (address && hasRecipients(frame) && !isAddressedTo(frame, address)) return { how: 'none' };
  const takeRecipient = address && !hasRecipients(frame) ? addRecipient(frame, address) : null;
  if (letter.to && !takeRecipient) left.push('to');

  const writeSubject = subject !== null && !subject.value.trim() && letter.subject !== '';
  const subjectBefore = subject?.value ?? '';
  if (writeSubject) writeField(subject, letter.subject);
  else if (letter.subject) left.push('subject');

  const takeBody = putLetter(body, letter.body, letter.place ?? 'above');
  const written = bodyText(body);

  let undone = false;
  const undo = (): boolean => {
    const untouched =
      !undone &&
      body.isConnected &&
      bodyText(body) === written &&
      (!writeSubject || subject.value === letter.subject) &&
      (!takeRecipient || !address || goesOnlyTo(frame, address));
    if (!untouched) return false;
    undone = true;
    takeBody();
    if (writeSubject) writeField(subject, subjectBefore);
    return takeRecipient?.() ?? true;
  };
  return { how: 'filled', left, undo };
}

/** Fills, and keeps what the last fill takes back: one for each page. */
export function createComposeWriter(root: Document): {
  fill(letter: Letter): 'filled' | 'none';
  undo(): boolean;
} {
  let last: (() => boolean) | null = null;
  return {
    fill(letter) {
      const filled = fillCompose(root, letter);
      last = filled.how === 'filled' ? filled.undo : last;
      return filled.how;
    },
    undo() {
      const restored = last?.() ?? false;
      if (restored) last = null;
      return restored;
    },
  };
}

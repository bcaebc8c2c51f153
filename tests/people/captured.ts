import type { Capture, CapturedField, CapturedPerson, SingleField } from '../../lib/people/capture';
import type { ReadingSource } from '../../lib/people/captured-value';

export const SOURCE: ReadingSource = {
  page: 'gmail-conversation',
  address: 'https://mail.google.com/mail/u/0/#inbox/1',
  readAt: 1_000,
};

export function seen(value: string): CapturedField {
  return { value, layer: 'semantic', selector: 'sender' };
}

/** A person as a page tells it: text fields by name, addresses apart. */
export function captured(
  fields: Partial<Record<SingleField, string>>,
  emails: string[] = [],
  phones: string[] = [],
): CapturedPerson {
  const texts = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, seen(value)]));
  return { ...texts, emails: emails.map(seen), phones: phones.map(seen) };
}

export function capture(people: CapturedPerson[], over: Partial<Capture> = {}): Capture {
  return {
    address: SOURCE.address,
    page: SOURCE.page,
    readAt: SOURCE.readAt,
    people,
    viewer: { emails: ['noor@quillmark.example'] },
    unread: [],
    ...over,
  };
}

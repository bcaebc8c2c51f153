import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../../lib/messages/client';
import type { TypedFields } from '../../lib/messages/schemas';
import type { Subject } from '../../lib/messages/views';

/** The fields a rep can correct before a person is saved, in the order they are shown. */
export const NEW_PERSON_FIELDS = ['name', 'title', 'companyName', 'email', 'phone', 'location'] as const;
export type NewPersonField = (typeof NEW_PERSON_FIELDS)[number];
export type TypedPerson = Partial<Record<NewPersonField, string>>;

/** @returns what the page tells of a field, '' where it tells nothing. */
export function capturedText(subject: Subject, field: NewPersonField): string {
  const { captured } = subject;
  if (field === 'email') return captured.emails[0]?.value ?? '';
  if (field === 'phone') return captured.phones[0]?.value ?? '';
  if (field === 'companyName') return subject.company?.name ?? captured.company?.value ?? '';
  return captured[field]?.value ?? '';
}

/** @returns only what differs from the page, in the shape a save takes. */
export function typedFieldsOf(subject: Subject, typed: TypedPerson): TypedFields {
  const fields: TypedFields = {};
  for (const field of NEW_PERSON_FIELDS) {
    const text = typed[field]?.trim();
    if (text === undefined || text === capturedText(subject, field)) continue;
    if (field === 'email') fields.emails = text ? [text] : [];
    else if (field === 'phone') fields.phones = text ? [text] : [];
    else fields[field] = text;
  }
  return fields;
}

/** Who a subject is, for keeping unsaved text apart: its address or number, else its name. */
export function subjectKey({ captured }: Subject): string {
  const { profileUrl, memberUrn, name, emails } = captured;
  return profileUrl?.value ?? memberUrn?.value ?? emails[0]?.value ?? name?.value ?? 'unknown';
}

/**
 * What the rep typed over a reading. Kept outside this frame at every keystroke, since the page may
 * reload or the extension update at any moment.
 */
export function useTypedPerson(key: string | null): {
  typed: TypedPerson;
  type: (field: NewPersonField, text: string) => void;
  clear: () => void;
} {
  const [held, setHeld] = useState<{ key: string | null; typed: TypedPerson }>({ key, typed: {} });
  const current = useRef(held);
  current.current = held;

  useEffect(() => {
    setHeld({ key, typed: {} });
    if (key === null) return;
    ask('getTyped', { key: `person:${key}` }).then(
      (text) => {
        if (text !== null)
          setHeld((now) => (now.key === key ? { key, typed: { ...parse(text), ...now.typed } } : now));
      },
      () => undefined, // Nothing kept, nothing lost.
    );
  }, [key]);

  const type = useCallback(
    (field: NewPersonField, text: string) => {
      const typed = { ...current.current.typed, [field]: text };
      setHeld({ key, typed });
      if (key !== null)
        void ask('keepTyped', { key: `person:${key}`, text: JSON.stringify(typed) }).catch(() => undefined);
    },
    [key],
  );
  const clear = useCallback(() => {
    setHeld({ key, typed: {} });
    if (key !== null) void ask('keepTyped', { key: `person:${key}`, text: null }).catch(() => undefined);
  }, [key]);
  return { typed: held.key === key ? held.typed : {}, type, clear };
}

function parse(text: string): TypedPerson {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? (parsed as TypedPerson) : {};
  } catch {
    return {};
  }
}

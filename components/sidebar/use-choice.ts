import { useEffect, useRef, useState } from 'react';
import type { PageReading, Subject } from '../../lib/messages/views';
import { subjectKey } from './typed-person';

/** Whom of the page the rep looks at, and which of its screens they asked for; forgotten with the page. */
export function useChoice(reading: PageReading | undefined) {
  const address = reading?.capture?.address ?? '';
  const [held, setHeld] = useState<{ address: string; chosen: string | null; part: 'list' | 'typed' | null }>(
    {
      address,
      chosen: null,
      part: null,
    },
  );
  const now = held.address === address ? held : { address, chosen: null, part: null };
  return {
    chosen: now.chosen,
    part: now.part,
    choose: (chosen: string | null) => setHeld({ ...now, chosen }),
    show: (part: 'list' | 'typed' | null) => setHeld({ ...now, chosen: null, part }),
  };
}

/** The person the rep chose, while they are still on the page; else the first one, except of a list. */
export function pickSubject(
  reading: PageReading | undefined,
  chosen: string | null,
  list: boolean,
): Subject | undefined {
  const found = reading?.subjects.find((subject) => subjectKey(subject) === chosen);
  return found ?? (list ? undefined : reading?.subjects[0]);
}

/** A page that shows nobody has no name to keep unsaved text by: its address does. */
export function typedKey(subject: Subject, reading: PageReading | undefined, part: string | null): string {
  return part === 'typed' ? (reading?.capture?.address ?? '') : subjectKey(subject);
}

/** A sidebar that was opened by the key that saves does so with the first person it sees. */
export function useSaveOnOpening(subject: Subject | undefined, save: { current: () => void }): void {
  const opensToSave = useRef(location.hash === '#save');
  useEffect(() => {
    if (!opensToSave.current || !subject) return;
    opensToSave.current = false;
    history.replaceState(null, '', location.pathname);
    save.current();
  }, [subject, save]);
}

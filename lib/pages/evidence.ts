import type { Capture, CapturedCompany, CapturedField, CapturedPerson, SingleField } from '../people/capture';
import type { EvidenceLayer } from '../records/record';
import { oneLine } from './text';

export type Unread = Capture['unread'];
export type Reading = CapturedField | undefined;

/**
 * One reading of a part.
 * @param selector the name of the selector in the site's file.
 * @returns undefined where the text holds nothing that could be a field.
 */
export function reading(text: string | null | undefined, layer: EvidenceLayer, selector: string): Reading {
  const value = oneLine(text);
  return value === undefined ? undefined : { value, layer, selector };
}

/**
 * Compares independent readings of one part (ARCHITECTURE §3: silence beats a guess).
 * @param readings best evidence first; a layer that says nothing is undefined.
 * @param required the part stands on every such page, so nobody telling it is worth a report.
 * @returns the best reading where all that speak agree; otherwise undefined, with the reason put into `unread`.
 */
export function settle(
  unread: Unread,
  part: string,
  readings: readonly Reading[],
  required = false,
): Reading {
  const spoken = readings.filter((one) => one !== undefined);
  const best = spoken[0];
  if (!best) {
    if (required) unread.push({ part, reason: 'missing' });
    return undefined;
  }
  if (spoken.some((one) => one.value.normalize('NFC') !== best.value.normalize('NFC'))) {
    unread.push({ part, reason: 'disagree' });
    return undefined;
  }
  return best;
}

type PersonReadings = { [K in SingleField]?: Reading };

/** A person made of what could be settled: a field that nobody told is absent, not undefined. */
export function capturedPerson(
  fields: PersonReadings,
  emails: CapturedField[] = [],
  phones: CapturedField[] = [],
  links: CapturedField[] = [],
): CapturedPerson {
  return { ...told(fields), emails, phones, ...(links.length && { links }) };
}

/** The same for a company. */
export function capturedCompany(fields: { [K in keyof CapturedCompany]?: Reading }): CapturedCompany {
  return told(fields);
}

function told<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined)) as Partial<T>;
}

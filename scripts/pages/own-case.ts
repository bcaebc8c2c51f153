import type { Capture, CapturedField } from '../../lib/people/capture';

/** A case of the project's own, as its file in `tests/pages/cases` writes it. */
export interface OwnCase {
  reader: string;
  address: string;
  about: string;
  ownAddresses?: string[];
  /** The page says two things on purpose, and the reader is silent since it cannot know which is true. */
  contradicts?: boolean;
  /** `people` and `unread` always; of the rest of a capture what the case is about. */
  expect: Partial<Capture> & Pick<Capture, 'unread'>;
}

/** A captured person or company as a case writes it: values without their proof. */
function values(captured: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(captured).map(([field, told]: [string, CapturedField | CapturedField[]]) => [
      field,
      Array.isArray(told) ? told.map((one) => one.value) : told.value,
    ]),
  );
}

/** What a capture says of the parts that a case names; its people, silence and unread parts always. */
export function asCase(capture: Capture, expected: OwnCase['expect']): Record<string, unknown> {
  const named = Object.keys(expected) as (keyof Capture)[];
  return {
    ...Object.fromEntries(named.map((part) => [part, capture[part]])),
    ...(expected.company && capture.company && { company: values(capture.company) }),
    people: capture.people.map(values),
    silence: capture.silence,
    unread: capture.unread,
  };
}

import type { LetterToCheck } from '../../../lib/invitation/check-letter';
import { emptyInput } from '../../../lib/invitation/draft';
import type { KnownFacts } from '../../../lib/invitation/known-facts';
import type { WrittenMessage } from '../../../lib/people/capture';
import { localDate } from '../../../lib/records/local-date';
import { letterToCheck } from '../use-letter-check';

/**
 * A message of the rep's own, as the checker takes it: its language is told by its script, and it may be of any kind.
 * Whom it goes to is not read from the page, so the person counts as its reader only where it names them: a wrong name
 * is never alleged. A letter that left Doorstep today may be this very message, and is no earlier one.
 */
export function writtenToCheck(known: KnownFacts, { subject, body }: WrittenMessage): LetterToCheck {
  const earlier = known.earlier.filter(({ at }) => localDate(at) !== known.today);
  const {
    language: _,
    kind: __,
    recipient,
    ...letter
  } = letterToCheck({ ...known, earlier }, emptyInput('en'), { subject, body });
  return { ...letter, ...(recipient && names(body, recipient) && { recipient }) };
}

function names(
  body: string,
  { name, familyName, givenName }: NonNullable<LetterToCheck['recipient']>,
): boolean {
  const parts = [familyName, givenName, ...name.split(/\s+/u)];
  return parts.some((part) => part !== undefined && part.length > 0 && body.includes(part));
}

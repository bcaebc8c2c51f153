import { useEffect, useState } from 'react';
import type { LetterCheck, LetterToCheck } from '../../lib/invitation/check-letter';
import type { CheckOptions } from '../../lib/invitation/check/letter-check';
import type { InvitationInput } from '../../lib/invitation/draft';
import type { KnownFacts } from '../../lib/invitation/known-facts';
import type { Letter } from '../../lib/invitation/letter-facts';
import { warmthOf } from '../../lib/invitation/letter-facts-of';
import { laterPart, useLaterPart, type LoadedPart } from '../app/later-part';
import { whenIdle } from '../app/when-idle';

/** A check is put off while the rep types on, but not for longer; ms. */
const LATEST = 400;

export interface CheckedLetter extends LetterCheck {
  /** The text that was checked: its places hold for no other. */
  body: string;
}

/** What the checker needs to know of a letter and whom it goes to. */
export function letterToCheck(known: KnownFacts, input: InvitationInput, letter: Letter): LetterToCheck {
  const { person, company, settings, calendar } = known;
  return {
    language: input.language,
    subject: letter.subject,
    body: letter.body,
    recipient: {
      name: person.name.value,
      ...(person.familyName && { familyName: person.familyName.value }),
      ...(person.givenName && { givenName: person.givenName.value }),
      ...(person.title && { title: person.title.value }),
    },
    sendDate: known.today,
    relation: warmthOf(known, input) === 'cold' ? 'cold' : 'known',
    kind: input.kind,
    companies: {
      ...(settings.ownCompany && { ours: settings.ownCompany }),
      ...(company && { theirs: company.name.value }),
    },
    earlier: known.earlier.map(({ body }) => body),
    unasked: unaskedNames(known, input),
    ...(calendar.country && { country: calendar.country }),
    closedDays: calendar.closedDays,
  };
}

/** The checker with its weights, which is as large as all writers together. */
export const CHECKER = laterPart(async () => (await import('../../lib/invitation/check-letter')).checkLetter);

/** What is known of a letter by its last check. */
export interface LetterChecking extends Omit<LoadedPart<unknown>, 'value'> {
  /** It may be of the text as it was a moment ago; null before the first. */
  checked: CheckedLetter | null;
}

/** As the field says it, and the bare name of a person on record: a title or form of address may stand behind it. */
function unaskedNames({ introducers }: KnownFacts, { introducer }: InvitationInput): string[] {
  if (!introducer || introducer.consent) return [];
  const recorded = introducers.filter(({ name }) => introducer.name.includes(name)).map(({ name }) => name);
  return [introducer.name.trim(), ...recorded];
}

/**
 * Checks a letter when the page has nothing better to do, so that typing never waits for it.
 * @param letter null = there is nothing to check.
 */
export function useLetterCheck(letter: LetterToCheck | null, options: CheckOptions): LetterChecking {
  const { value: check, problem, retry } = useLaterPart(CHECKER, LATEST);
  const [checked, setChecked] = useState<CheckedLetter | null>(null);
  useEffect(() => {
    if (letter === null) {
      setChecked(null);
      return undefined;
    }
    if (!check) return undefined;
    return whenIdle(() => setChecked({ ...check(letter, options), body: letter.body }), LATEST);
  }, [letter, options, check]);
  return { checked, problem, retry };
}

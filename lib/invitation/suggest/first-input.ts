import { emptyInput, type InvitationInput } from '../draft';
import type { KnownFacts } from '../known-facts';
import { proposeSlots } from '../propose-slots';
import { suggestLetterLanguage } from '../suggest-letter-language';
import { suggestFor } from './suggest';

/**
 * What a studio opens with: as much as the records give, so that a letter can stand there at once. Without a reason
 * or a purpose the three fields stay empty: half a letter is not offered (METHOD §1.5).
 */
export function firstInput(known: KnownFacts): InvitationInput {
  const { person, company, touches } = known;
  const language = suggestLetterLanguage({
    language: person.language?.value ?? null,
    name: person.name.value,
    country: person.country?.value ?? company?.country?.value ?? null,
  });
  const met = touches.some(({ kind }) => kind === 'meeting_held');
  const base: InvitationInput = {
    ...emptyInput(language),
    occasion: met ? 'follow_up' : 'first_visit',
    slots: proposeSlots(known.calendar, { count: met ? 1 : 2, ownZone: known.ownZone }),
  };
  const withReason = filled(base, suggestFor(known, base).reason[0]?.change);
  if (withReason.reason.type === null) return base;
  // The benefit comes before the topic: a benefit of the library names the need that it answers.
  const withBenefit = filled(
    withReason,
    suggestFor(known, withReason).benefit.find(({ why }) => why === 'library')?.change,
  );
  const withTopic = withBenefit.topic
    ? withBenefit
    : filled(withBenefit, suggestFor(known, withBenefit).topic[0]?.change);
  const { purpose, process, benefit } = suggestFor(known, withTopic);
  if (!purpose[0]) return { ...base, reason: withReason.reason };
  return filled(
    filled(filled(withTopic, purpose[0].change), process[0]?.change),
    withTopic.benefit ? {} : benefit[0]?.change,
  );
}

function filled(input: InvitationInput, change: Partial<InvitationInput> | undefined): InvitationInput {
  return { ...input, ...change };
}

import type { FocusPerson } from '../chain/role-tag';
import { builtInValues, fillVariables } from '../library/fill-variables';
import { LINKEDIN_LIMITS } from './linkedin-limits';
import type { InvitationInput } from './draft';
import type { KnownFacts } from './known-facts';
import type { LetterFacts, Warmth } from './letter-facts';
import { readerRole } from './reader-role';
import { sequenceStep } from './sequence-step';
import { slotInZone, zoneNameIn } from './time-zone';

/** METHOD §8.4: of several, the one a letter must be right for. */
const FOCUS_ORDER: readonly FocusPerson[] = ['power', 'dissatisfied', 'receptive'];

/** What a letter may say: only what is on record or was typed (WORDING §5.1). */
export function letterFactsOf(known: KnownFacts, input: InvitationInput): LetterFacts {
  const { person, company, roleTag, settings } = known;
  return {
    ...input,
    recipient: {
      name: person.name.value,
      ...(person.familyName && { familyName: person.familyName.value }),
      ...(person.givenName && { givenName: person.givenName.value }),
      ...(person.title && { title: person.title.value }),
      ...(company && { company: company.name.value }),
      ...(person.country && { country: person.country.value }),
    },
    sender: {
      name: settings.ownName,
      title: settings.ownTitle,
      company: settings.ownCompany,
      phone: settings.ownPhone,
    },
    signature: signatureOf(known, input),
    readerRole: readerRole({
      buyingRoles: roleTag?.buyingRoles ?? [],
      decisionLevel: roleTag?.decisionLevel ?? null,
      title: person.title?.value ?? '',
    }),
    focus: FOCUS_ORDER.find((focus) => roleTag?.focus.includes(focus)) ?? null,
    style: person.style,
    warmth: warmthOf(known, input),
    ...sequenceStep(known, input),
    zoneName: zoneNameFor(known, input),
    limit: limitOf(input, settings.longConnectionNotes),
    sendDate: known.today,
  };
}

/** The rep's own lines for this language, where the library has some. */
function signatureOf(known: KnownFacts, input: InvitationInput): string {
  const own = known.library.find(({ kind, language }) => kind === 'signature' && language === input.language);
  if (!own) return '';
  return fillVariables(own.text, { ...builtInValues(known, input), ...input.variables }, input.language).text;
}

/** Said only where the clocks differ: a time without it would be taken for the rep's own (WORDING §5.2). */
function zoneNameFor(
  { calendar, ownZone }: KnownFacts,
  { slots, appointment, language }: InvitationInput,
): string {
  const { zone } = calendar;
  const slot = appointment ?? slots[0];
  if (!zone || !slot || zone === ownZone) return '';
  return slotInZone(slot, zone, ownZone).time === slot.time ? '' : zoneNameIn(zone, language);
}

/** WORDING §2 Warmth; an introducer counts with consent only (METHOD §2.1). */
export function warmthOf({ touches }: Pick<KnownFacts, 'touches'>, { introducer }: InvitationInput): Warmth {
  if (introducer?.consent && introducer.name.trim() !== '') return 'introduced';
  const met = touches.some(({ direction, kind }) => direction === 'inbound' || kind === 'meeting_held');
  return met ? 'known' : 'cold';
}

function limitOf({ kind }: InvitationInput, longNotes: boolean): number | null {
  if (kind === 'connection_note') return longNotes ? LINKEDIN_LIMITS.longNote : LINKEDIN_LIMITS.note;
  return kind === 'inmail' ? LINKEDIN_LIMITS.inmail : null;
}

import type { FocusPerson } from '../chain/role-tag';
import { LINKEDIN_LIMITS } from './linkedin-limits';
import type { InvitationInput } from './draft';
import type { KnownFacts } from './known-facts';
import type { LetterFacts, Warmth } from './letter-facts';
import { readerRole } from './reader-role';

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
    signature: '',
    readerRole: readerRole({
      buyingRoles: roleTag?.buyingRoles ?? [],
      decisionLevel: roleTag?.decisionLevel ?? null,
      title: person.title?.value ?? '',
    }),
    focus: FOCUS_ORDER.find((focus) => roleTag?.focus.includes(focus)) ?? null,
    style: person.style,
    warmth: warmthOf(known, input),
    step: 1,
    lastStep: false,
    zoneName: '',
    limit: limitOf(input, settings.longConnectionNotes),
    sendDate: known.today,
  };
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

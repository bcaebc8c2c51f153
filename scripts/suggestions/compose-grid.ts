/** The whole grid of letters, and each person's sequence. Loaded through `loadSource`. */
import { weekdayOf, parseIsoDate } from '../../lib/invitation/calendar-date';
import { checkLetter, type LetterCheck } from '../../lib/invitation/check-letter';
import { composeOutline } from '../../lib/invitation/compose-letter';
import {
  OCCASIONS,
  TEXT_KINDS,
  emptyInput,
  type InvitationInput,
  type Occasion,
  type ReasonType,
  type TextKind,
} from '../../lib/invitation/draft';
import { layLetter, variantsOf, type LaidLetter } from '../../lib/invitation/letter/lay-letter';
import { FRESH_WORDING } from '../../lib/invitation/letter/wording';
import type { Letter, LetterFacts, Warmth } from '../../lib/invitation/letter-facts';
import { LINKEDIN_LIMITS } from '../../lib/invitation/linkedin-limits';
import { READER_ROLES, type ReaderRole } from '../../lib/invitation/reader-role';
import type { Situation, SlotPhrases } from '../../lib/invitation/suggest/situation';
import { phrasesFor } from '../../lib/invitation/suggest/suggest';
import { FOCUS_PERSONS, type FocusPerson } from '../../lib/chain/role-tag';
import { BENEFIT_TYPES, type BenefitType } from '../../lib/library/library-item';
import type { Cast, CastMember } from './cast';

/** One cell of the grid. */
export interface Cell {
  role: ReaderRole;
  focus: FocusPerson;
  occasion: Occasion;
  warmth: Warmth;
  style: 'emotional' | 'rational';
  benefitType: BenefitType;
}

export interface ComposedLetter extends Letter {
  cell: Cell;
  kind: TextKind;
  variant: number;
  facts: LetterFacts;
  check: LetterCheck;
  /** The body without salutation and sign-off. */
  core: string;
}

const WARMTHS: readonly Warmth[] = ['introduced', 'known', 'cold'];
const STYLES = ['emotional', 'rational'] as const;

/** Written on a Tuesday; the times proposed are a Tuesday and a Thursday, a holiday nowhere. */
export const SEND_DATE = '2027-03-16';
const SLOTS = [
  { date: '2027-03-23', time: '10:00' },
  { date: '2027-03-25', time: '14:00' },
];

/** Every role × focus × occasion × warmth × style × benefit type. */
export function cells(): Cell[] {
  return READER_ROLES.flatMap((role) =>
    FOCUS_PERSONS.flatMap((focus) =>
      OCCASIONS.flatMap((occasion) =>
        WARMTHS.flatMap((warmth) =>
          STYLES.flatMap((style) =>
            BENEFIT_TYPES.map((benefitType) => ({ role, focus, occasion, warmth, style, benefitType })),
          ),
        ),
      ),
    ),
  );
}

/** Warmth and occasion leave some reasons open; they take turns, so that each is heard with each role. */
function reasonOf({ occasion, warmth }: Cell, turn: number): ReasonType {
  if (occasion === 'they_come_to_us') return 'invitation_to_us';
  if (occasion === 'service_visit') return 'service_followup';
  if (warmth === 'introduced' || occasion === 'introduction') return 'introduced';
  const fitting: ReasonType[] =
    warmth === 'known'
      ? ['open_commitment', 'customer_question', 'problem_seen']
      : ['trigger_event', 'problem_seen', 'peer_case'];
  return fitting[turn % fitting.length] ?? 'trigger_event';
}

function situationFor(cell: Cell, member: CastMember, reasonType: ReasonType): Situation {
  return {
    occasion: cell.occasion,
    direction: cell.occasion === 'they_come_to_us' ? 'customer_initiated' : 'we_visit',
    readerRole: cell.role,
    focus: cell.focus,
    style: cell.style,
    warmth: cell.warmth,
    stage: cell.occasion === 'first_visit' ? 'invite' : 'follow_up',
    benefitType: cell.benefitType,
    reasonType,
    topic: member.topic,
    company: member.recipient.company ?? '',
    meeting: { form: 'meeting', minutes: member.minutes, ours: member.ours, where: '' },
    openPoints: cell.warmth === 'known' ? member.openPoints : [],
  };
}

/** What a rep has filled in when the chips of this cell were tapped; `turn` walks through the chips. */
export function factsFor(cast: Cast, cell: Cell, turn: number): LetterFacts {
  const member = cast.readers[cell.role];
  const type = reasonOf(cell, turn);
  const situation = situationFor(cell, member, type);
  const phrases: SlotPhrases = phrasesFor(cast.language, situation);
  const chip = (slot: keyof SlotPhrases) =>
    phrases[slot][turn % Math.max(1, phrases[slot].length)]?.text ?? '';
  const own = member.benefits[cell.benefitType];
  const fromLibrary = turn % 2 === 0;
  const input: InvitationInput = {
    ...emptyInput(cast.language),
    occasion: cell.occasion,
    direction: situation.direction,
    topic: member.topic,
    reason: { type, text: type === 'introduced' ? '' : member.reasons[type] },
    introducer: type === 'introduced' ? { name: member.introducer, consent: true } : null,
    meeting: situation.meeting,
    purpose: chip('purpose'),
    process: chip('process'),
    benefit: fromLibrary ? own.text : chip('benefit'),
    benefitType: cell.benefitType,
    proof: fromLibrary && turn % 4 === 0 ? own.proof : '',
    slots: cell.occasion === 'follow_up' ? SLOTS.slice(0, 1) : SLOTS,
  };
  return {
    ...input,
    recipient: member.recipient,
    sender: cast.sender,
    signature: '',
    readerRole: cell.role,
    focus: cell.focus,
    style: cell.style,
    warmth: type === 'introduced' ? 'introduced' : cell.warmth,
    step: 1,
    lastStep: false,
    zoneName: '',
    limit: null,
    sendDate: SEND_DATE,
  };
}

/** Every variant of the invitation of a cell. */
export function lettersOf(cast: Cast, cell: Cell, turn: number): ComposedLetter[] {
  const facts = factsFor(cast, cell, turn);
  const outline = composeOutline(facts);
  return Array.from({ length: variantsOf(outline) }, (_, variant) => {
    return composed(cell, facts, variant, layLetter(outline, { ...FRESH_WORDING, variant }));
  });
}

/** What one person gets over time, and what is written about a meeting that stands; one text each. */
export function sequenceOf(cast: Cast, cell: Cell, turn: number): ComposedLetter[] {
  const member = cast.readers[cell.role];
  const first = factsFor(cast, cell, turn);
  const news = Object.entries(member.news) as [keyof CastMember['news'], string][];
  const step = (n: number): Partial<LetterFacts> => {
    const [type, text] = news[(turn + n) % news.length] ?? ['fact', ''];
    return { kind: 'follow_up_step', step: n, lastStep: n === 4, news: { type, text } };
  };
  const changes: Partial<LetterFacts>[] = [
    {},
    step(2),
    step(3),
    step(4),
    ...TEXT_KINDS.filter((kind) => kind !== 'invitation' && kind !== 'follow_up_step').map((kind) => ({
      kind,
      appointment: { date: '2027-03-23', time: '10:00' },
      meeting: { ...first.meeting, where: member.where },
      limit:
        kind === 'connection_note' ? LINKEDIN_LIMITS.note : kind === 'inmail' ? LINKEDIN_LIMITS.inmail : null,
    })),
  ];
  return changes.map((change, index) => {
    const facts = { ...first, ...change };
    return composed(
      cell,
      facts,
      index,
      layLetter(composeOutline(facts), { ...FRESH_WORDING, variant: index }),
    );
  });
}

function composed(cell: Cell, facts: LetterFacts, variant: number, laid: LaidLetter): ComposedLetter {
  const { subject, body, parts } = laid;
  const core = parts
    .filter(({ slot }) => slot !== 'salutation' && slot !== 'sign_off')
    .map(({ text }) => text)
    .join(' ');
  const { language, kind, recipient, warmth, sendDate, sender } = facts;
  const check = checkLetter({
    subject,
    body,
    language,
    kind,
    recipient,
    sendDate,
    relation: warmth === 'cold' ? 'cold' : 'known',
    companies: { ours: sender.company, ...(recipient.company && { theirs: recipient.company }) },
    ...(recipient.country && { country: recipient.country }),
  });
  return { subject, body, core, cell, kind, variant, facts, check };
}

/** A weekday that the letter names beside a proposed date must be that date's. */
export function slotDaysOf({ facts }: ComposedLetter): { date: string; weekday: number }[] {
  return [...facts.slots, ...(facts.appointment ? [facts.appointment] : [])].flatMap(({ date }) => {
    const day = parseIsoDate(date);
    return day ? [{ date, weekday: weekdayOf(day) }] : [];
  });
}

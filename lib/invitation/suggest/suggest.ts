import type { Language } from '../../i18n/language';
import type { LibraryItem } from '../../library/library-item';
import type { InvitationInput, ReasonType } from '../draft';
import type { KnownFacts } from '../known-facts';
import { letterFactsOf } from '../letter-facts-of';
import type { ReaderRole } from '../reader-role';
import { phrasesEnglish } from './english/phrases';
import { phrasesKorean } from './korean/phrases';
import { openPointsOf } from './open-points';
import { phrasesSimplifiedChinese } from './simplified-chinese/phrases';
import type { OpenPoint, Situation, SlotPhrases, WhyCode } from './situation';
import { phrasesTraditionalChinese } from './traditional-chinese/phrases';
import { isWrittenIn } from './written-in';

/** A chip: what it says, why it is offered, and what choosing it fills in. */
export interface Suggestion {
  text: string;
  why: WhyCode;
  /** For the words of `why`: enum values and the rep's own notes. */
  params: Record<string, string>;
  change: Partial<InvitationInput>;
}

/** For each field, best first; empty where nothing is known that could be offered. */
export interface Suggestions {
  reason: Suggestion[];
  topic: Suggestion[];
  purpose: Suggestion[];
  process: Suggestion[];
  benefit: Suggestion[];
}

/** The phrases of each language for a situation. */
const PHRASES: Record<Language, (situation: Situation) => SlotPhrases> = {
  en: phrasesEnglish,
  ko: phrasesKorean,
  'zh-Hans': phrasesSimplifiedChinese,
  'zh-Hant': phrasesTraditionalChinese,
};

const MOST = 6;

/**
 * What can be offered for the fields of a letter, drawn from what is known of person and company (METHOD §1, §9).
 * Nothing is invented: what would need a fact that is not there is not offered.
 */
export function suggestFor(known: KnownFacts, input: InvitationInput): Suggestions {
  const situation = situationOf(known, input);
  const phrases = phrasesFor(input.language, situation);
  const library = libraryFor(known, input.language, situation.readerRole);
  const params = whyParams(known, input, situation);
  const own = (slot: 'purpose' | 'process' | 'benefit') =>
    library
      .filter((item) => item.kind === 'phrase' && item.slot === slot)
      .map(({ text }) => ({ text, why: 'library' as const, params: {}, change: { [slot]: text } }));
  const worded = (slot: keyof SlotPhrases) =>
    phrases[slot].map(({ text, why }) => ({ text, why, params, change: { [slot]: text } }));
  return {
    reason: reasons(input, situation.openPoints, library),
    topic: topics(known, input.language, library),
    purpose: best([...own('purpose'), ...worded('purpose')]),
    process: best([...own('process'), ...worded('process')]),
    benefit: best([...libraryBenefits(library, situation, input), ...own('benefit'), ...worded('benefit')]),
  };
}

/** The phrases of a language for a situation, whatever is on record. */
export function phrasesFor(language: Language, situation: Situation): SlotPhrases {
  return PHRASES[language](situation);
}

/** What the phrases of a language are chosen by. */
export function situationOf(known: KnownFacts, input: InvitationInput): Situation {
  const { readerRole, focus, style, warmth } = letterFactsOf(known, input);
  return {
    occasion: input.occasion,
    direction: input.direction,
    readerRole,
    focus,
    style,
    warmth,
    stage: known.opportunity?.stage ?? null,
    benefitType: input.benefitType,
    reasonType: input.reason.type,
    topic: input.topic.trim(),
    company: known.company?.name.value ?? '',
    meeting: input.meeting,
    openPoints: openPointsOf(known, input.language),
  };
}

/** The rep's own texts for this reader, those for exactly this customer and this role first. */
function libraryFor(known: KnownFacts, language: Language, role: ReaderRole | null): LibraryItem[] {
  const near = (item: LibraryItem) => (item.companyId ? 2 : 0) + (role && item.roles.includes(role) ? 1 : 0);
  return known.library
    .filter((item) => item.language === language)
    .filter(({ roles }) => roles.length === 0 || (role !== null && roles.includes(role)))
    .toSorted((a, b) => near(b) - near(a));
}

/** METHOD §9: a first letter that speaks of the seller's standing alone reads as bragging, so that comes last. */
function libraryBenefits(
  library: readonly LibraryItem[],
  { benefitType, topic, warmth }: Situation,
  { reason }: InvitationInput,
): Suggestion[] {
  const rank = (item: LibraryItem) =>
    (topic !== '' && item.topic.trim() === topic ? 4 : 0) +
    (benefitType !== null && item.benefitType === benefitType ? 2 : 0) +
    (item.benefitType === 'enterprise' && warmth !== 'known' ? -1 : 0);
  return library
    .filter(({ kind }) => kind === 'benefit')
    .toSorted((a, b) => rank(b) - rank(a))
    .map((item) => ({
      text: item.text,
      why: 'library' as const,
      params: item.topic ? { topic: item.topic } : {},
      change: {
        benefit: item.text,
        benefitType: item.benefitType,
        // What opens the letter is not said a second time.
        proof: reason.text === item.proof ? '' : item.proof,
        ...(topic === '' && item.topic !== '' && { topic: item.topic }),
      },
    }));
}

/** METHOD §1.5: the reasons that the records themselves give. */
function reasons(
  { language, introducer, proof: used }: InvitationInput,
  openPoints: readonly OpenPoint[],
  library: readonly LibraryItem[],
): Suggestion[] {
  const reason = (type: ReasonType, text: string, why: WhyCode): Suggestion => ({
    text,
    why,
    params: { text },
    change: { reason: { type, text }, ...(text === used && { proof: '' }) },
  });
  const TYPES: Record<OpenPoint['from'], ReasonType | null> = {
    commitment_ours: 'open_commitment',
    commitment_theirs: 'open_commitment',
    visit: 'open_commitment',
    objection: 'customer_question',
    need: null,
  };
  const proofs = library.filter(({ kind, proof }) => kind === 'benefit' && proof !== '');
  return best([
    ...(introducer?.consent ? [reason('introduced', introducer.name, 'warmth')] : []),
    ...openPoints.flatMap(({ from, text }) => {
      const type = TYPES[from];
      return type ? [reason(type, text, from)] : [];
    }),
    ...proofs.map(({ proof }) => reason('peer_case', proof, 'library')),
  ]).filter(({ text }) => isWrittenIn(text, language));
}

function topics(known: KnownFacts, language: Language, library: readonly LibraryItem[]): Suggestion[] {
  const { opportunity } = known;
  const topic = (text: string, why: WhyCode): Suggestion => ({
    text,
    why,
    params: {},
    change: { topic: text },
  });
  return best([
    ...(opportunity?.needs ?? []).map((need) => topic(need, 'need')),
    ...library.filter(({ topic: need }) => need !== '').map(({ topic: need }) => topic(need, 'library')),
    ...(opportunity ? [topic(opportunity.name, 'stage')] : []),
  ]).filter(({ text }) => text.trim() !== '' && isWrittenIn(text, language));
}

function whyParams(known: KnownFacts, input: InvitationInput, situation: Situation): Record<string, string> {
  return {
    role: situation.readerRole ?? '',
    focus: situation.focus ?? '',
    style: situation.style,
    occasion: input.occasion,
    warmth: situation.warmth,
    benefitType: situation.benefitType ?? '',
    stage: situation.stage ?? '',
    topic: situation.topic,
    name: known.person.name.value,
  };
}

function best(all: readonly Suggestion[]): Suggestion[] {
  return [...new Map(all.toReversed().map((one) => [one.text, one])).values()].toReversed().slice(0, MOST);
}

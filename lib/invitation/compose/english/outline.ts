import type { TextKind } from '../../draft';
import type { LetterOutline, LetterPart } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { askParts } from './ask';
import { benefitParts } from './benefit';
import { calendarEntry } from './calendar-entry';
import { confirmation, reminder } from './confirmation';
import { followUpStep } from './follow-up-step';
import { outlined } from './harmony';
import { connectionNote, inmail } from './linkedin';
import { meetingName } from './meeting';
import { introducerWays, occasionWays, welcomeWays } from './opening';
import { reasonWays } from './reason';
import { phoneScript } from './phone-script';
import { processParts } from './process';
import { purposeWays } from './purpose';
import { reschedule } from './reschedule';
import { introductionWays, salutation, signOff } from './salutation';
import { subjectWays } from './subject';
import { visitorQuestions, visitorQuestionWays } from './visitor-questions';

const KINDS: Record<TextKind, (facts: TidyFacts) => LetterOutline> = {
  invitation,
  confirmation,
  reminder,
  visitor_questions: visitorQuestions,
  reschedule,
  follow_up_step: followUpStep,
  connection_note: connectionNote,
  inmail,
  phone_script: phoneScript,
  calendar_entry: calendarEntry,
};

/** Words a text in plain English: short sentences, no claim of gender (WORDING §1, §2). */
export function outlineEnglish(facts: TidyFacts): LetterOutline {
  return KINDS[facts.kind](facts);
}

function invitation(facts: TidyFacts): LetterOutline {
  // A gatekeeper passes it on: one block with all facts in it.
  const block = facts.readerRole === 'gatekeeper' && !facts.process.includes('\n');
  const gap = block ? ' ' : '\n\n';
  return outlined(subjectWays(facts), [
    salutation(facts),
    ...openingParts(facts),
    { id: 'purpose', slot: 'purpose', ways: purposeWays(facts), before: ' ' },
    ...processParts(facts, gap),
    ...benefitParts(facts, gap),
    ...visitorQuestionWays(facts),
    ...askParts(facts),
    signOff(facts),
  ]);
}

/** Why we write: introducer, then reason; who we are where neither says it. */
function openingParts(facts: TidyFacts): LetterPart[] {
  const { introducer, reason, occasion, direction, warmth, readerRole } = facts;
  const theyAsked = occasion === 'they_come_to_us' && direction === 'customer_initiated';
  const byReason =
    !reason.text || (introducer && reason.type === 'introduced')
      ? []
      : theyAsked && reason.type === 'invitation_to_us'
        ? welcomeWays(reason.text)
        : reasonWays(reason.type, reason.text);
  const byIntroducer = introducer
    ? introducerWays(introducer.name, reason.type === 'introduced' ? reason.text : '')
    : [];
  const byOccasion =
    byReason.length > 0 || introducer
      ? []
      : occasionWays(occasion, { direction, noun: meetingName(facts).noun });
  const unknown = warmth !== 'known' && !introducer;
  const introducesSelf =
    unknown && (readerRole === 'gatekeeper' || (byReason.length === 0 && byOccasion.length === 0));
  const thanks = theyAsked && byReason.length > 0 ? occasionWays(occasion, { direction, noun: 'visit' }) : [];
  const toEvent =
    occasion === 'event' && byOccasion.length === 0 && reason.type !== 'invitation_to_us'
      ? occasionWays(occasion, { direction, noun: 'event' })
      : [];
  return [
    { id: 'opening.self', slot: 'opening', ways: introducesSelf ? introductionWays(facts) : [], before: ' ' },
    { id: 'opening.thanks', slot: 'opening', ways: thanks, before: ' ' },
    { id: 'opening.introducer', slot: 'opening', ways: byIntroducer, before: ' ' },
    { id: 'opening', slot: 'opening', ways: byReason.length > 0 ? byReason : byOccasion, before: ' ' },
    { id: 'opening.event', slot: 'opening', ways: toEvent, before: ' ' },
  ];
}

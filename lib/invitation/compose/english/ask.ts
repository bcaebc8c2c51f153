import type { CalendarDate } from '../../calendar-date';
import { daysBetween, weekdayOf } from '../../calendar-date';
import type { LetterPart } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { article, meetingName } from './meeting';
import { englishDay, englishTimes } from './when';

/** The proposed times with the zone that they are in; '' without any. */
export function timesOf({ slots, sendDate, recipient, zoneName }: TidyFacts): string {
  const times = englishTimes(slots, sendDate, recipient.country);
  return times && zoneName ? `${times} (${zoneName})` : times;
}

/** The one question of the letter, and how easily it can be answered otherwise (WORDING §1.7, §5.2). */
export function askParts(facts: TidyFacts, before: LetterPart['before'] = '\n\n'): LetterPart[] {
  const times = timesOf(facts);
  return [
    { id: 'ask', slot: 'ask', ways: times ? askWays(facts, times) : openAsk(facts), before },
    { id: 'ask.alternative', slot: 'ask', ways: alternativeWays(facts), before: ' ' },
  ];
}

function askWays(facts: TidyFacts, times: string): string[] {
  const { warmth, occasion, readerRole, focus, slots } = facts;
  const two = slots.length > 1;
  const call = facts.meeting.form === 'call';
  if (
    warmth === 'cold' &&
    (occasion === 'first_visit' || occasion === 'introduction' || occasion === 'demo') &&
    readerRole !== 'gatekeeper'
  )
    return coldWays(facts, times, two);
  if (readerRole === 'gatekeeper')
    return [`Could you arrange this for ${times}?`, `Would ${times} be possible?`, `Is ${times} free?`];
  if (readerRole === 'executor') {
    const by = replyBy(facts);
    if (by)
      return [
        `Could you tell me by ${by} whether ${times} suits you?`,
        `Please let me know by ${by} whether ${times} suits you.`,
        `May I ask you to confirm ${times} by ${by}?`,
      ];
  }
  if (occasion === 'they_come_to_us' || occasion === 'event')
    return [
      `Would ${times} suit you${occasion === 'event' ? '' : ' for the visit'}?`,
      `Can we expect you on ${times}?`,
      two ? `Which suits you better, ${times}?` : `May I put you down for ${times}?`,
    ];
  if (readerRole === 'finance' || occasion === 'follow_up')
    return [
      `Can you confirm ${times}?`,
      two ? `Which do you prefer, ${times}?` : `May we settle on ${times}?`,
      `Would ${times} suit you?`,
    ];
  const team = occasion === 'service_visit' ? ' and your team' : '';
  return readerRole === 'policy_decider' || focus === 'power'
    ? [
        `Would ${times} suit you?`,
        `May I ${call ? 'call' : 'come'} on ${times}?`,
        `Could you spare the time on ${times}?`,
      ]
    : [
        `Would ${times} suit you${team}?`,
        `Could we ${call ? 'talk' : 'meet'} on ${times}?`,
        two ? `Which is better for you, ${times}?` : `Does ${times} work for you?`,
      ];
}

/** To somebody who does not know us: whether it is worth it comes first, the choice of days second (WORDING §4). */
function coldWays({ focus, readerRole, style }: TidyFacts, times: string, two: boolean): string[] {
  const first =
    focus === 'dissatisfied'
      ? 'Is this something you would like to see change?'
      : readerRole === 'policy_decider' || focus === 'power'
        ? 'Is this worth your time?'
        : readerRole === 'finance' || style === 'rational'
          ? 'Is this worth checking?'
          : readerRole === 'user'
            ? 'Would you like to give it a try?'
            : 'Is this worth a look for you?';
  const choice = two
    ? `please tell me which suits you better: ${times}.`
    : `please tell me whether ${times} suits you.`;
  const propose = two
    ? `please choose between ${times.replace(/ or (?!.* or )/u, ' and ')}.`
    : `I suggest ${times}; please tell me if that suits you.`;
  return [
    `${first} If so, ${choice}`,
    `Would that be of use to you? If it would, ${propose}`,
    `Does this matter to you at the moment? In that case, ${choice}`,
  ];
}

/** Without a time: an honest small question that asks for no date. */
function openAsk(facts: TidyFacts): string[] {
  const { occasion } = facts;
  const { noun } = meetingName(facts);
  switch (occasion) {
    case 'they_come_to_us':
      return [
        'Please tell me what you would like to change.',
        'What would you like to change about this plan?',
        'If you would like anything to be different, please tell me.',
      ];
    case 'follow_up':
      return [
        'Is this the right next step for you? A short reply is enough.',
        'Does this suit you as the next step?',
        'Shall we go ahead in this way?',
      ];
    case 'service_visit':
      return [
        'Would such a visit be useful at present? A short reply is enough.',
        'Is there a good time for it in the near future?',
        'When would it suit you and your team?',
      ];
    default:
      return [
        `Would you be open to such ${article(noun)}? A short reply is enough.`,
        'Is this worth a conversation? One line is enough as an answer.',
        `May I suggest a date for such ${article(noun)}?`,
      ];
  }
}

function alternativeWays({ readerRole, focus, occasion, process }: TidyFacts): string[] {
  if (readerRole === 'gatekeeper')
    return [
      'If not, please suggest another time or tell me whom else to ask.',
      'Should that be difficult, please suggest another time.',
      'If somebody else should be asked, please tell me whom.',
    ];
  if (readerRole === 'policy_decider' || focus === 'power')
    return [
      'Your assistant is welcome to reply for you.',
      'A line from your assistant is enough.',
      'If it is easier, your assistant can settle the time with me.',
    ];
  if (occasion === 'they_come_to_us' || occasion === 'event')
    return [
      'It would help to know who comes with you.',
      'Please also send me the names of those who come with you.',
      'If colleagues come with you, please send me their names.',
    ];
  if (readerRole === 'user')
    return [
      'Please bring along whoever works with it.',
      'Colleagues who work with it are welcome.',
      'If a colleague should be there too, please say so.',
    ];
  if (readerRole === 'influencer' && !/\b(?:send|file|data|export|samples?)\b/i.test(process))
    return [
      'If you have data on this, I will gladly read it beforehand.',
      'Any data you can share beforehand is welcome.',
      'Should there be a specification to go by, please send it along.',
    ];
  return [];
}

const WORKING_DAYS_AHEAD = [3, 2, 4, 1];

/** A weekday some days before the first proposed time and not before tomorrow; '' where there is none. */
function replyBy({ slots, sendDate, recipient }: TidyFacts): string {
  const first = slots[0]?.date;
  if (!first || !sendDate) return '';
  const at = (days: number): CalendarDate => {
    const day = new Date(Date.UTC(first.year, first.month - 1, first.day - days));
    return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
  };
  const day = WORKING_DAYS_AHEAD.map(at).find(
    (date) => ![0, 6].includes(weekdayOf(date)) && daysBetween(sendDate, date) >= 1,
  );
  return day ? englishDay(day, sendDate, recipient.country) : '';
}

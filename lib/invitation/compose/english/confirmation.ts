import type { LetterOutline, LetterPart } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { daysBetween } from '../../calendar-date';
import { aboutOf, inBrief, planLine } from './about';
import { gainLine } from './gain';
import { outlined } from './harmony';
import { capitalised, inSentence } from './phrase';
import { NO_PLACE, placed } from './process';
import { salutation, signOff } from './salutation';
import { topicSubject } from './subject';
import { englishDay, englishTimes } from './when';

/** The agreed moment with its zone; '' where none is known. */
export function appointmentOf({ appointment, sendDate, recipient, zoneName }: TidyFacts): string {
  if (!appointment) return '';
  const time = englishTimes([appointment], sendDate, recipient.country);
  return zoneName ? `${time} (${zoneName})` : time;
}

/** A meeting that was agreed, its three elements in brief, and what to do if something changes. */
export function confirmation(facts: TidyFacts): LetterOutline {
  const at = appointmentOf(facts);
  const on = at ? ` on ${at}` : '';
  const { where } = facts.meeting;
  const meet = isVisitToUs(facts) ? 'your visit' : 'our meeting';
  return outlined(confirmationSubjects(facts, 'Confirmed'), [
    salutation(facts),
    {
      id: 'opening',
      slot: 'opening',
      ways: [
        `Thank you, ${meet}${on} is in my calendar.`,
        at
          ? `This is to confirm ${at}, and thank you for making the time.`
          : `This is to confirm ${meet}, and thank you for making the time.`,
        at
          ? `Good, ${at} it is, and thank you for the quick answer.`.replace(
              ', and thank you for the quick answer',
              '',
            )
          : `Good, ${meet} stands.`,
      ],
      before: '\n\n',
    },
    { id: 'opening.place', slot: 'opening', ways: where ? placeWays(where) : [], before: ' ' },
    ...elementLines(facts),
    { id: 'ask', slot: 'ask', ways: changeWays(facts), before: '\n\n' },
    signOff(facts),
  ]);
}

/** Shorter, the day before: when, where, who, and what about. */
export function reminder(facts: TidyFacts): LetterOutline {
  const { appointment, sendDate, meeting, recipient } = facts;
  const at = appointmentOf(facts);
  const tomorrow =
    appointment && sendDate && daysBetween(sendDate, appointment.date) === 1 ? 'tomorrow, ' : '';
  const about = aboutOf(facts);
  const of = about ? ` about ${about}` : '';
  const see = isVisitToUs(facts) ? 'your visit' : 'our meeting';
  const who = meeting.ours;
  const day = appointment ? englishDay(appointment.date, sendDate, recipient.country) : '';
  return outlined(
    [
      day ? `Reminder: ${see}, ${day}` : `Reminder: ${see}`,
      ...confirmationSubjects(facts, 'Reminder').slice(0, 1),
    ],
    [
      salutation(facts),
      {
        id: 'opening',
        slot: 'opening',
        ways: at
          ? [
              `A short reminder: we meet ${tomorrow}on ${at}${of}.`.replace('tomorrow, on ', 'tomorrow, '),
              `Just so that it does not get lost: ${see}${of} is ${tomorrow || 'on '}${at}.`,
              `${capitalised(see)}${of} is coming up: ${tomorrow}${at}.`,
            ]
          : [
              `A short reminder of ${see}${of}.`,
              `This is a reminder of ${see}${of}.`,
              `${capitalised(see)}${of} is coming up.`,
            ],
        before: '\n\n',
      },
      {
        id: 'process.plan',
        slot: 'process',
        ways: reminderPlan(meeting.where, who, isVisitToUs(facts)),
        before: ' ',
      },
      {
        id: 'ask',
        slot: 'ask',
        ways: [
          `If anything has come up on your side, ${reach(facts)}.`,
          `Should something have changed, ${reach(facts)}.`,
          `If there is something I should bring, ${reach(facts)}.`,
        ],
        before: '\n\n',
      },
      {
        id: 'ask.close',
        slot: 'ask',
        ways: [isVisitToUs(facts) ? 'We look forward to seeing you.' : 'I look forward to seeing you.'],
        before: ' ',
      },
      signOff(facts),
    ],
  );
}

const isVisitToUs = ({ occasion }: TidyFacts) => occasion === 'they_come_to_us' || occasion === 'event';

function confirmationSubjects(facts: TidyFacts, word: string): string[] {
  const { appointment, sendDate, recipient } = facts;
  const topic = topicSubject(facts).replace(/^Meeting (?:about|request:?) /, '');
  const day = appointment ? englishDay(appointment.date, sendDate, recipient.country) : '';
  const named = topic ? inSentence(topic) : isVisitToUs(facts) ? 'your visit' : 'our meeting';
  return [
    day ? `${word}: ${day}, ${named}` : `${word}: ${named}`,
    day ? `${capitalised(named)} on ${day}` : capitalised(named),
    day ? `${day}: ${named}` : `${capitalised(named)}: ${word.toLowerCase()}`,
  ];
}

function placeWays(where: string): string[] {
  const place = placed(where);
  return place.startsWith(NO_PLACE)
    ? [`The place is ${where}.`, `The place: ${where}.`, `As for the place: ${where}.`]
    : [`We meet ${place}.`, `We will see each other ${place}.`, `Let us meet ${place}.`];
}

/** Purpose, process and benefit in a line each, so that both sides prepare for the same meeting (METHOD §1.1). */
function elementLines(facts: TidyFacts): LetterPart[] {
  const { meeting } = facts;
  const purpose = aboutOf(facts) || inBrief(facts.purpose);
  const minutes = meeting.minutes && !/\bmin|\bhour/i.test(facts.process) ? `${meeting.minutes} minutes` : '';
  const ours =
    meeting.ours && !facts.process.includes(meeting.ours) ? `with ${inSentence(meeting.ours)}` : '';
  const plan = [minutes, ours].filter(Boolean).join(', ');
  const run = planLine(facts.process);
  const process = run && plan ? `${run} (${plan})` : run || plan;
  const lines: [LetterPart['slot'], string, readonly string[]][] = [
    ['purpose', purpose, ['Topic', 'What it is about', 'Purpose']],
    ['process', process, ['How we do it', 'Plan', 'How it runs']],
    ['benefit', gainLine(facts.benefit), ['What you take away', 'For you', 'Result for you']],
  ];
  const leads = [
    'In brief, so that we both prepare for the same thing:',
    'The three points once more, in brief:',
    'So that nothing is left to chance:',
  ];
  return lines
    .filter(([, text]) => text)
    .map(([slot, text, labels], at) => ({
      id: slot,
      slot,
      ways: labels.map((label, way) => `${at === 0 ? `${leads[way]}\n` : ''}- ${label}: ${text}`),
      before: at === 0 ? '\n\n' : '\n',
    }));
}

function changeWays(facts: TidyFacts): string[] {
  return [
    `If the time, the people or the topic change on your side, ${reach(facts)}.`,
    `Should anything change, or should somebody else join, ${reach(facts)}.`,
    `If you would like to add a point or bring somebody along, ${reach(facts)}.`,
  ];
}

function reach({ sender }: TidyFacts): string {
  return sender.phone ? `please write to me or call ${sender.phone}` : 'please send me a line';
}

function reminderPlan(where: string, who: string, hosts: boolean): string[] {
  const ours = who ? capitalised(who) : '';
  const place = where ? placeWays(where) : ['', '', ''];
  const people = ours
    ? hosts
      ? [`${ours} will be there too.`, `You will also meet ${inSentence(who)}.`, `${ours} will join us.`]
      : [
          `${ours} will come with me.`,
          `With me will be ${inSentence(who)}.`,
          `I will bring ${inSentence(who)}.`,
        ]
    : ['', '', ''];
  return [0, 1, 2].map((way) => [place[way], people[way]].filter(Boolean).join(' '));
}

import type { LetterOutline } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { aboutOf } from './about';
import { timesOf } from './ask';
import { appointmentOf } from './confirmation';
import { outlined } from './harmony';
import { salutation, signOff } from './salutation';
import { capitalised } from './phrase';
import { englishDay } from './when';

/** A meeting that cannot stand: half a sentence of regret, new times, the purpose kept in a clause. */
export function reschedule(facts: TidyFacts): LetterOutline {
  const { appointment, sendDate, recipient, occasion } = facts;
  const times = timesOf(facts);
  const at = appointmentOf(times ? { ...facts, zoneName: '' } : facts);
  const about = aboutOf(facts);
  const meet = occasion === 'they_come_to_us' ? 'your visit' : 'our meeting';
  const day = appointment ? ` on ${englishDay(appointment.date, sendDate, recipient.country)}` : '';
  return outlined(
    [
      `New date for ${meet}${day}`,
      about ? `${capitalised(about)}: a new date` : `A new date for ${meet}`,
      `${capitalised(meet)}${day}: another time?`,
    ],
    [
      salutation(facts),
      {
        id: 'opening',
        slot: 'opening',
        ways: [
          at ? `I am sorry, but I have to move ${meet} on ${at}.` : `I am sorry, but I have to move ${meet}.`,
          at
            ? `Unfortunately ${at} will not work on our side, and I apologise for that.`
            : `Unfortunately the time we agreed will not work on our side, and I apologise for that.`,
          at ? `My apologies: we cannot keep ${at}.` : 'My apologies: we cannot keep the time we agreed.',
        ],
        before: '\n\n',
      },
      {
        id: 'purpose',
        slot: 'purpose',
        ways: about
          ? [
              `What we want to do has not changed: it is still about ${about}.`,
              `The subject stays the same: ${about}.`,
              `Everything we planned on ${about} still stands.`,
            ]
          : [
              'Everything else we planned still stands.',
              'The plan itself has not changed.',
              'What we want to do has not changed.',
            ],
        before: ' ',
      },
      {
        id: 'ask',
        slot: 'ask',
        ways: times
          ? [
              `Would ${times} suit you instead?`,
              `Could we move to ${times}?`,
              `May I offer you ${times} instead?`,
            ]
          : [
              'Which day would suit you instead?',
              'When would suit you better?',
              'Could you name a day that suits you?',
            ],
        before: '\n\n',
      },
      {
        id: 'ask.alternative',
        slot: 'ask',
        ways: times
          ? [
              'If not, please name a day and I will arrange it.',
              'Any other day you name is fine too.',
              'If that is difficult, I will go by your calendar.',
            ]
          : [],
        before: ' ',
      },
      signOff(facts),
    ],
  );
}

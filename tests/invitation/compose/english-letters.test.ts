import { expect, test } from 'vitest';
import { composeLetter } from '../../../lib/invitation/compose-letter';
import type { LetterFacts } from '../../../lib/invitation/letter-facts';
import { filledFacts } from '../filled-facts';

/** Whole letters, read as their reader would. */
const written = (change: Partial<LetterFacts>) => {
  const { subject, body } = composeLetter(filledFacts('en', change));
  return `${subject}\n\n${body}`;
};

test('introduced to whoever decides, an emotional reader', () => {
  expect(
    written({
      warmth: 'introduced',
      readerRole: 'policy_decider',
      style: 'emotional',
      topic: 'the start-up in Corby',
      reason: { type: 'introduced', text: '' },
      introducer: { name: 'Marta Linden, who ran your Leeds plant', consent: true },
      purpose: 'hear how you want the first ninety days to feel for the shifts',
      process:
        '40 minutes: your picture first, then what three plant managers would do differently, no slides',
      meeting: { form: 'meeting', minutes: 40, ours: 'our director Paul Renner', where: '' },
      benefit: 'a one-page list of start-up mistakes that your people can skip',
    }),
  ).toMatchInlineSnapshot(`
    "Marta Linden suggested we talk

    Dear Adam Kowal,

    Marta Linden, who ran your Leeds plant, suggested that I get in touch with you. I would very much like to hear how you want the first ninety days to feel for the shifts.

    For the meeting, I suggest 40 minutes: your picture first, then what three plant managers would do differently, no slides. Our director Paul Renner would come with me.

    In return for your time, you get a one-page list of start-up mistakes that your people can skip.

    Would Tuesday 12 January at 10:00 or Thursday 14 January at 14:30 suit you? Your assistant is welcome to reply for you.

    Kind regards,
    Nora Winfield
    Account Manager, Oakmere Handling
    +44 20 7946 0000"
  `);
});

test('cold, to an engineer who goes by numbers', () => {
  expect(
    written({
      warmth: 'cold',
      readerRole: 'influencer',
      style: 'rational',
      topic: 'duplicate alarms on line 4',
      reason: { type: 'trigger_event', text: 'Your advert mentions about 900 alarms a week on line 4' },
      purpose: 'how many of the alarms are duplicates',
      process:
        'You send a one-week export, our engineer sorts it, and we go through the result in a 25-minute call.',
      benefit: 'a sorted list, yours either way',
      proof: 'at two lines of the same age 38 % and 44 % of the alarms went',
    }),
  ).toMatchInlineSnapshot(`
    "Duplicate alarms on line 4

    Dear Adam Kowal,

    Your advert mentions about 900 alarms a week on line 4. I would value your judgement on how many of the alarms are duplicates.

    You send a one-week export, our engineer sorts it, and we go through the result in a 25-minute call.

    For your own assessment, you would have a sorted list, yours either way. At two lines of the same age 38 % and 44 % of the alarms went.

    Is this worth checking? If so, please tell me which suits you better: Tuesday 12 January at 10:00 or Thursday 14 January at 14:30.

    Kind regards,
    Nora Winfield
    Account Manager, Oakmere Handling
    +44 20 7946 0000"
  `);
});

test('a further step that brings a document', () => {
  expect(
    written({
      kind: 'follow_up_step',
      step: 2,
      warmth: 'known',
      recipient: { name: 'Adam Kowal', givenName: 'Adam', country: 'GB' },
      topic: 'duplicate alarms on line 4',
      news: { type: 'document', text: 'the filter rules in four pages' },
      meeting: { form: 'call', minutes: 25, ours: '', where: '' },
      slots: [{ date: '2027-01-19', time: '09:30' }],
    }),
  ).toMatchInlineSnapshot(`
    "Duplicate alarms on line 4: something to read

    Hello Adam,

    Here is something new on duplicate alarms on line 4, which I wrote to you about. I can send you the filter rules in four pages. My suggestion remains a talk of 25 minutes.

    Shall we talk it through on Tuesday 19 January at 09:30?

    Kind regards,
    Nora Winfield
    Account Manager, Oakmere Handling
    +44 20 7946 0000"
  `);
});

test('the confirmation of a visit', () => {
  expect(
    written({
      kind: 'confirmation',
      warmth: 'known',
      topic: 'the payback period',
      appointment: { date: '2027-01-14', time: '14:30' },
      zoneName: 'London time',
      meeting: { form: 'meeting', minutes: 30, ours: 'our analyst Kenji Mori', where: 'Room 4' },
      purpose: 'settle the three assumptions behind the payback period',
      process: 'send you the sheet the day before and change the figures live with you',
      benefit: 'take figures to the board that you have tested yourself',
    }),
  ).toMatchInlineSnapshot(`
    "Confirmed: Thursday 14 January, the payback period

    Dear Adam Kowal,

    Thank you, our meeting on Thursday 14 January at 14:30 (London time) is in my calendar. We meet in Room 4.

    In brief, so that we both prepare for the same thing:
    - Topic: the payback period
    - How we do it: we send you the sheet the day before and change the figures live with you (30 minutes, with our analyst Kenji Mori)
    - What you take away: you can take figures to the board that you have tested yourself

    If the time, the people or the topic change on your side, please write to me or call +44 20 7946 0000.

    Kind regards,
    Nora Winfield
    Account Manager, Oakmere Handling
    +44 20 7946 0000"
  `);
});

import { describe, expect, test } from 'vitest';
import { saysPurpose } from '../../../lib/invitation/check/english/purpose';

describe('the frames of an English purpose', () => {
  test.each([
    // What the meeting is about, said of the meeting.
    'We propose a morning on the lockout procedure of press 3.',
    'Shall we sit down over the three quotes for the roof?',
    'I would like to devote the visit to the drainage behind hall 4.',
    'We should talk on Thursday about the queue at gate 2.',
    'My visit would have one aim: the right slope for your wash bay.',
    'On the agenda is the frost damage to the south wall.',
    'Whether the second boiler can wait until summer is the only point for our call.',
    'Regarding the cracked hopper, may I come to you for an hour?',
    'Legal has one open point, namely who is liable for the loaned pallets.',
    "I'd like your help with the missing counts from the Bergen store.",
    // Something of theirs is open.
    'You are torn between leasing and buying the second sweeper.',
    'The auditors have asked how long the samples stay unrefrigerated.',
    'Nobody at the depot could tell me who signs for the night deliveries.',
    'Your two shift leaders give different reasons for the rejects, and I would like to hear both at the machine.',
    // Both sides are to do it, whatever the verb.
    'Let us redraw the delivery rounds of your two vans.',
    "I'd like us to whittle the nine variants down before the tender.",
    // What is to be decided, in any person.
    'The meeting serves to divide the eleven open defects between your crew and ours.',
    'So that the seating plan may be settled before Easter, I ask for a quarter of an hour.',
    'Together we would settle which gate the tankers use.',
    'Which of the gauges reads true?',
  ])('fit: %s', (sentence) => {
    expect(saysPurpose(sentence, '')).toBe(true);
  });

  test.each([
    [
      'You have two price lists in use, and not one of them is signed.',
      'I would like to clear this up with you.',
    ],
    ['Does the new lock hold when the door is iced over?', 'Let us try it together before the frost.'],
    [
      'The counts of the two stores never match.',
      'About this difference I would like to speak with your clerk.',
    ],
  ])('take up what was said before: %s %s', (before, sentence) => {
    expect(saysPurpose(sentence, before)).toBe(true);
  });

  test.each([
    'Our aim has always been to make the lives of our customers easier.',
    'Thank you for the pleasant talk at the trade fair in Hanover.',
    'Following the pleasant evening on the boat, I take the liberty to write.',
    'You can choose between forty colours and six sizes.',
    'Each guest gets ten minutes on the test track.',
    'Could I stop in on Thursday at about ten?',
    'Could I get half an hour with you on Monday?',
    'My colleague wants to see how the other half lives.',
    'I would love to hear what you are working on these days.',
    "I'd be keen to learn about your expansion plans.",
    'It would be good to see where we could add something.',
    'On the occasion we are unveiling the new tractor with a heated cabin and a radio.',
    'There is a lot to talk about.',
    'Is your workshop ready for the winter?',
    'You would walk out with the one list which nobody else in the trade has.',
    'Shall we have a coffee and talk about everything and anything?',
  ])('refuse: %s', (sentence) => {
    expect(saysPurpose(sentence, '')).toBe(false);
  });

  test('a day that suits is not the matter', () => {
    expect(saysPurpose('May I come by if that suits you?', 'Are you in the office on Tuesday?')).toBe(false);
  });

  test.each(['a '.repeat(300), 'the question about '.repeat(32), 'we should, and so '.repeat(34)])(
    'answer in good time, however the letter repeats itself',
    (text) => {
      const start = performance.now();
      saysPurpose(text, text, text);
      expect(performance.now() - start).toBeLessThan(100);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { composeOutline } from '../../../lib/invitation/compose-letter';
import type { ReasonType } from '../../../lib/invitation/draft';
import type { LetterFacts } from '../../../lib/invitation/letter-facts';
import { filledFacts } from '../filled-facts';

const waysOf = (id: string, change: Partial<LetterFacts>) =>
  composeOutline(filledFacts('en', { warmth: 'known', ...change })).parts.find((part) => part.id === id)
    ?.ways ?? [];

describe('what a rep types becomes a sentence of an English letter', () => {
  test.each<['purpose' | 'process' | 'benefit', string, string]>([
    ['purpose', 'the late invoices', 'I would like to visit you and talk through the late invoices.'],
    ['purpose', 'Late invoices', 'There is one topic I would like to discuss with you: Late invoices.'],
    ['purpose', 'Agree the test plan', 'I would like to visit you to agree the test plan.'],
    ['purpose', 'to agree the test plan', 'I would like to visit you to agree the test plan.'],
    ['purpose', 'Reduce scrap', 'I would like to visit you and find out with you how to reduce scrap.'],
    [
      'purpose',
      'test results of line 4',
      'I would like to visit you and talk through test results of line 4.',
    ],
    ['purpose', 'hear how you plan the start', 'I would like to visit you to hear how you plan the start.'],
    ['purpose', 'we want to settle the price list', 'We want to settle the price list.'],
    [
      'process',
      'walk the line, then questions',
      'For the meeting, I suggest that we walk the line, then questions.',
    ],
    [
      'process',
      'start with your figures, then ours',
      'My suggestion is that we start with your figures, then ours.',
    ],
    ['process', 'a one-hour workshop', 'For the meeting, I suggest a one-hour workshop.'],
    [
      'process',
      '40 minutes with our planner: data first',
      'What I have in mind is 40 minutes with our planner: data first.',
    ],
    ['process', 'video call, then tour', 'For the meeting, I suggest the following: video call, then tour.'],
    ['process', 'Our engineer will bring the gauges', 'Our engineer will bring the gauges.'],
    ['process', '1) tour\n2) questions', 'For the meeting, I suggest the following:\n- tour\n- questions'],
    ['benefit', 'cuts waiting time in half', 'For you, that cuts waiting time in half.'],
    ['benefit', 'which pump to repair', 'Afterwards you will know which pump to repair.'],
    ['benefit', 'a list of weak spots', 'You would come away with a list of weak spots.'],
    ['benefit', 'a shorter changeover', 'That gives you a shorter changeover.'],
    ['benefit', 'so that you can order in time', 'That way you can order in time.'],
    ['benefit', 'knowing what to order', 'For you, that means knowing what to order.'],
    ['benefit', 'decide before the board meets', 'That way you can decide before the board meets.'],
  ])('%s: %s', (id, typed, sentence) => {
    expect(waysOf(id, { [id]: typed })).toContain(sentence);
  });

  test.each<[ReasonType, string, string]>([
    [
      'trigger_event',
      'your advert for a second engineer',
      'I am writing because of your advert for a second engineer.',
    ],
    ['trigger_event', 'because you open a hall', 'You open a hall.'],
    [
      'trigger_event',
      'your report puts losses at 4 %',
      'I am writing because your report puts losses at 4 %.',
    ],
    ['trigger_event', 'Mr Hall’s article on winter', 'Mr Hall’s article on winter made me think of you.'],
    ['open_commitment', 'the February figures', 'There is one thing we left open: the February figures.'],
    ['open_commitment', 'to send you the rules', 'There is one thing we left open: to send you the rules.'],
    ['customer_question', 'whether it reads wet labels', 'You asked me whether it reads wet labels.'],
    ['customer_question', 'How long does it take?', 'You asked: “How long does it take?”'],
    ['customer_question', 'too expensive', 'You raised one point: too expensive.'],
    ['problem_seen', 'pallets waiting at gate 3', 'One thing struck me: pallets waiting at gate 3.'],
    ['peer_case', 'a dairy halved its waste', 'One case made me think of you: a dairy halved its waste.'],
    ['service_followup', 'the repair in May', 'I am following up on the repair in May.'],
    ['invitation_to_us', 'our open day', 'I would like to invite you to our open day.'],
    ['invitation_to_us', 'see the line run', 'I would like to invite you to see the line run.'],
  ])('%s: %s', (type, text, sentence) => {
    expect(waysOf('opening', { reason: { type, text } })).toContain(sentence);
  });

  test('several sentences of the rep stand as they are', () => {
    const purpose = 'We would like to see the line. Then we can plan.';
    expect(waysOf('purpose', { purpose })).toEqual([purpose]);
    expect(waysOf('opening', { reason: { type: 'problem_seen', text: purpose } })).toEqual([purpose]);
  });

  test('to a customer who asked to come, what we offer follows the thanks', () => {
    const change: Partial<LetterFacts> = {
      occasion: 'they_come_to_us',
      direction: 'customer_initiated',
      reason: { type: 'invitation_to_us', text: 'our open day' },
    };
    expect(waysOf('opening.thanks', change)).toContain('Thank you for wanting to come and see us.');
    expect(waysOf('opening', change)).toContain('A good occasion would be our open day.');
  });

  test('a visiting customer is asked for what is not known yet, and for nothing else', () => {
    const asked = (change: Partial<LetterFacts>) =>
      ['ask.purpose', 'ask.process', 'ask.benefit'].filter(
        (id) => waysOf(id, { occasion: 'they_come_to_us', ...change }).length > 0,
      );
    expect(asked({})).toEqual([]);
    expect(asked({ process: '' })).toEqual(['ask.process']);
    expect(asked({ purpose: '', benefit: '' })).toEqual(['ask.purpose', 'ask.benefit']);
  });
});

import { describe, expect, test } from 'vitest';
import { englishCues } from '../../../lib/invitation/check/english/english-cues';
import { saysBenefit } from '../../../lib/invitation/check/english/benefit';

/** The frames alone, each with a sentence of its own and one that only looks alike. */
describe('a gain of theirs in English', () => {
  test.each([
    ['a group of theirs has it', 'The parish council would then have three prices on one sheet.'],
    ['a titled person holds it', 'Mrs Oyelaran gets a map of every leaking valve.'],
    ['somebody among them', 'Everyone in the packing hall goes home with a printed guide.'],
    ['told of what does it', 'It spares your porters the second lift.'],
    ['whatever its subject', 'One glance at the chart saves the bursar an afternoon.'],
    ['kept from it', 'Testing first keeps you from paying for a tank you may not want.'],
    ['no duty any more', 'The clerks will no longer have to copy the docket by hand.'],
    ['less of it', 'Fewer trips to the archive, and no second signature.'],
    ['a nuisance ends', 'Your foremen stop chasing drivers for slips.'],
    ['in place of something worse', 'Your treasurer files one folder rather than nine.'],
    ['money on their side', 'That is £300 a month less for the workshop.'],
    ['a refund', 'The difference is credited to your account in March.'],
    ['called a gain', 'The upshot for you is a price that survives the audit.'],
    ['it means for them', 'For the night shift that means one alarm in place of six.'],
    ['behind a condition', 'If the gasket is at fault, your warranty covers the whole repair.'],
    ['behind a condition without a comma', 'If the roof is dry you open two weeks earlier.'],
    ['behind what we do', 'I bring the scales, and your buyers know the true weight.'],
    ['the cost is ours', 'We cover the hotel and the travel of two of your fitters.'],
    ['a misfortune does not come about', 'Ordered now, the clinics don’t run out over Easter.'],
    ['described at length', 'Whoever opens the depot in the morning will know which bay is free.'],
    ['with an aside', 'The treasurer, who signs for it, would have both offers on one page.'],
    ['somebody like them', 'A laundry of your size cut its gas bill by a fifth.'],
  ])('is seen: %s', (_, sentence) => {
    expect(saysBenefit(sentence)).toBe(true);
  });

  test.each([
    ['what we do alone', 'I want to understand how the pallets get to your ramp.'],
    ['what they do at the meeting', 'Your electrician would open the cabinet for the first test.'],
    ['what they get to do there', 'Each of you gets a headset and fifteen minutes at the desk.'],
    ['no duty to prepare', 'Nobody needs to prepare anything for the tour of the boiler house.'],
    ['what was tried', 'I tried to reach you on Monday about the delivery note.'],
    ['an earlier note', 'You may have missed my earlier note about the valves.'],
    ['what we know', 'We fitted the hotel next door, so our fitters know the access road.'],
    ['free for anyone', 'Delivery within Flanders is free of charge for orders above ten crates.'],
    ['an open point', 'The question to settle is why two of your kilns get the wrong gas.'],
    ['a commonplace', 'As you will know, copper prices have doubled since the summer.'],
    ['what you told us', 'You wrote that your caretaker keeps the spare key in the cellar.'],
  ])('is not seen in %s', (_, sentence) => {
    expect(saysBenefit(sentence)).toBe(false);
  });
});

describe('a gain of ours in English', () => {
  test.each([
    'It counts towards my yearly figures, so you would do me a favour.',
    'Your name would look good on our reference list.',
    'The benefit for us is a shorter drive.',
    'A visit before March would be useful for our team.',
  ])('is seen: %s', (sentence) => {
    expect(englishCues.ours(sentence)).toBe(true);
  });

  test.each(['The short drive is useful for your team.', 'Your market share stays in your own books.'])(
    'is not seen in: %s',
    (sentence) => {
      expect(englishCues.ours(sentence)).toBe(false);
    },
  );
});

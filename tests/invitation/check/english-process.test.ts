import { describe, expect, test } from 'vitest';
import { saysProcess } from '../../../lib/invitation/check/english/process';

/** The frames alone, each with a sentence of its own and one that only looks alike. */
describe('a way of working in English', () => {
  test.each([
    ['who should be there', 'Mr Achterberg from your stores should be there, he kept the list.'],
    ['who is called in', 'Could you have somebody from the kiln in the room, with two cracked tiles?'],
    ['a side’s own people', 'From our side the welder, from yours whoever signs the sheets.'],
    ['a list of people', 'Your caretaker, the two inspectors, me.'],
    ['coming alone', 'I come alone and leave the folder in the car.'],
    ['a share for each', 'Each department gets fifteen minutes and shows one drawing.'],
    ['halves', 'One half of your crew tries the old gloves, the other the new.'],
    ['pairs', 'We do it in pairs at the two long benches.'],
    ['two at a time', 'While your cooks plate up, Ines counts the trays.'],
    ['what will be going on', 'Our fitter will be holding the lamp and yours will be reading the dial.'],
    ['the verb said once', 'Ms Iwu brings the samples, you the notes.'],
    ['what becomes of the notes', 'Photographs will be taken at every joint.'],
    ['what to lay out', 'Bring the three worst orders of the month.'],
    ['somebody by name', 'Lena films the ramp and your foreman calls the times.'],
    ['both do something', 'We dip the strip at ten and again at noon, with your chemist beside us.'],
    ['an order', 'First the cellar, then the roof, and questions in your office.'],
  ])('is seen: %s', (_, sentence) => {
    expect(saysProcess(sentence)).toBe(true);
  });

  test.each([
    ['a feeling', 'I admire how your shop came through the flood.'],
    ['a skill', 'She speaks four languages.'],
    ['a trade', 'We charge by the crate.'],
    ['a leaflet', 'I’ll send you a Teams link.'],
    ['steps of goods', 'The parts are first washed, then dried, then painted.'],
    ['a story', 'You said the pump, she said the valve, and then the lights went out.'],
    ['two views', 'Your architect says one thing and our foreman another.'],
    ['an open point', 'I would like to clear the missing pallets up with your treasurer.'],
    ['an invitation', 'Can you join us for drinks at the stand?'],
    ['a company’s plans', 'Our agenda for the coming year includes a new mill and a bigger fleet.'],
    ['what is left out alone', 'No pitch.'],
  ])('is not seen in %s', (_, sentence) => {
    expect(saysProcess(sentence)).toBe(false);
  });
});

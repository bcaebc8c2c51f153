import type { LetterOutline, LetterPart } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { agenda } from '../layout';
import { gainLine } from './gain';
import { outlined } from './harmony';
import { capitalised } from './phrase';
import { topicSubject } from './subject';

/** A calendar entry's title and description: the three elements, people and place, a labelled line each (METHOD §1.1). */
export function calendarEntry(facts: TidyFacts): LetterOutline {
  const { purpose, process, benefit, topic, meeting, sender, recipient } = facts;
  const people = [recipient.name, sender.name, meeting.ours].filter(Boolean);
  const lines = [
    entry('purpose', 'purpose', purpose || topic, ['Purpose', 'Why we meet', 'Aim']),
    entry('process', 'process', process, ['How it runs', 'Process', 'Plan']),
    entry('benefit', 'benefit', gainLine(benefit), [
      'What you take away',
      'Benefit for you',
      'Result for you',
    ]),
    entry('process.people', 'process', people.length > 1 ? people.join(', ') : '', [
      'Who',
      'People',
      'Taking part',
    ]),
    entry('process.time', 'process', meeting.minutes ? `${meeting.minutes} minutes` : '', [
      'Length',
      'Duration',
      'Time needed',
    ]),
    entry('process.place', 'process', meeting.where, ['Where', 'Place', 'Location']),
    entry(
      'sign_off',
      'sign_off',
      sender.phone,
      ['Phone', 'Questions', 'Contact'].map((label) => (sender.name ? `${label} (${sender.name})` : label)),
    ),
  ];
  return outlined(titles(facts), lines);
}

function entry(id: string, slot: LetterPart['slot'], text: string, labels: readonly string[]): LetterPart {
  const ways = !text
    ? []
    : labels.map((label) =>
        text.includes('\n') ? agenda(`${label}:`, text) : `${label}: ${capitalised(text)}`,
      );
  return { id, slot, ways, before: '\n' };
}

function titles(facts: TidyFacts): string[] {
  const { sender, recipient } = facts;
  const topic = topicSubject(facts).replace(/^Meeting (?:about|request:) /, '');
  const both = [recipient.company || recipient.name, sender.company || sender.name]
    .filter(Boolean)
    .join(' and ');
  const named = topic ? capitalised(topic) : '';
  if (!named) return [both ? `Meeting: ${both}` : 'Meeting'];
  return both ? [`${named} (${both})`, `${both}: ${named}`, named] : [named];
}

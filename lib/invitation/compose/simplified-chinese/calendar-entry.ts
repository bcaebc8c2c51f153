import type { LetterPart } from '../../letter/outline';
import { fullWidth, withoutEnd } from '../chinese/phrase';
import type { TidyFacts } from '../tidy-facts';
import { part } from './part';
import type { Blanks } from './words';

/** METHOD §1.1: the three elements, as labelled lines that both sides find in their calendar. */
export function calendarEntry(facts: TidyFacts, blanks: Blanks): LetterPart[] {
  const line = (id: string, slot: LetterPart['slot'], labels: readonly string[], text: string) =>
    text
      ? part(
          id,
          slot,
          '\n',
          labels.map((label) => `${label}：${text}`),
        )
      : [];
  const people = [
    facts.recipient.name,
    facts.sender.name,
    facts.meeting.ours.replace(/^我们的?/u, facts.sender.company || '我们的'),
  ].filter(Boolean);
  return [
    ...line(
      'purpose',
      'purpose',
      ['目的', '议题', '要谈的事'],
      flat(facts.purpose) || (blanks['topic'] ?? ''),
    ),
    ...line('process', 'process', ['过程', '议程', '怎么进行'], listed(facts.process)),
    ...line('process.minutes', 'process', ['时长', '预计用时', '请留出'], blanks['minutes'] ?? ''),
    ...line('benefit', 'benefit', ['收获', '会后所得', '您会得到'], flat(facts.benefit)),
    ...line('process.place', 'process', ['地点', '地方', '会面地点'], facts.meeting.where),
    ...line(
      'process.people',
      'process',
      ['参加人', '与会', '出席'],
      people.length > 1 ? people.join('、') : '',
    ),
    ...line(
      'sign_off',
      'sign_off',
      ['联系', '有事请找', '联系人'],
      [facts.sender.name, facts.sender.phone].filter(Boolean).join(' '),
    ),
  ];
}

const flat = (text: string) => withoutEnd(fullWidth(text.replace(/\n/gu, '；')));

/** An agenda stays a list, below its label. */
function listed(text: string): string {
  if (!text.includes('\n')) return flat(text);
  return `\n${text
    .split('\n')
    .map((point) => `- ${point.replace(/^(?:[-*•·▪–—]|\(?\d{1,2}[.)、](?!\d))\s*/u, '')}`)
    .join('\n')}`;
}

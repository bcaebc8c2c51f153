import type { LetterOutline } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { saying, setParagraphs, type Saying } from './parts';
import { closed, fullWidth, readConduct, readPhrase, withoutLead } from './phrase';
import { bareName, listPoints } from './process';
import { calledName } from './recipient';
import { subjectsOf } from './subject';
import { topicOf } from './topic';

const LABELS = {
  purpose: ['目的', '討論主題', '要談的事'],
  process: ['進行方式', '流程', '當天安排'],
  benefit: ['會後收穫', '預期成果', '帶走的結果'],
  place: ['地點', '會面地點', '見面地點'],
  link: ['連線', '會議連結', '線上會議室'],
  people: ['與會', '參加人員', '出席'],
};

/** The description of a calendar entry: the three elements, place and people, each behind its label. */
export function calendarEntry(facts: TidyFacts): LetterOutline {
  const { purpose, process, benefit, meeting, sender, recipient } = facts;
  const line = (id: string, slot: Saying['slot'], labels: readonly string[], text: string) =>
    saying(id, slot, text === '' ? [] : labels.map((label) => `${label}：${text}`));
  const how = process === '' ? null : readConduct(process);
  const conduct =
    how === null ? '' : how.kind === 'list' ? `\n${listPoints(how.text).join('\n')}` : closed(how.text);
  const people = [calledName(recipient), sender.name, bareName(meeting.ours)].filter(Boolean).join('、');
  const lines = [
    line('purpose', 'purpose', LABELS.purpose, purpose ? tidied(purpose) : topicOf(facts)),
    line('process', 'process', LABELS.process, conduct),
    line('benefit', 'benefit', LABELS.benefit, benefit ? tidied(benefit) : ''),
    line('process.place', 'process', meeting.form === 'call' ? LABELS.link : LABELS.place, meeting.where),
    line('process.people', 'process', LABELS.people, people),
  ];
  return {
    subject: subjectsOf(facts),
    parts: setParagraphs(
      lines.map((each) => [each]),
      ['', ...lines.map(() => '\n' as const)],
    ),
  };
}

/** 想與您一起確認排程。 → 確認排程。 */
function tidied(typed: string): string {
  const { text } = readPhrase(fullWidth(typed));
  return closed(withoutLead(text));
}

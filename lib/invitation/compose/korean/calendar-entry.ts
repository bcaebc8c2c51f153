import { agenda } from '../layout';
import type { LetterOutline } from '../../letter/outline';
import { aboutClause, briefly, peopleLine } from './brief';
import { companions } from './meeting';
import { koreanNameWithPost } from './salutation';
import type { Scene } from './scene';
import { distinct, part } from './ways';

const MAX_TITLE = 60;

/** The title and the description of a calendar entry, which carries the three elements (METHOD §1.1). */
export function calendarOutline(scene: Scene): LetterOutline {
  const { facts, mode } = scene;
  const { recipient, sender } = facts;
  const firms = [recipient.company, sender.company].filter(Boolean).join(' · ');
  const what = aboutClause(scene) || { go: '방문', come: '내방', call: '통화' }[mode];
  const line = (labels: readonly string[], text: string) =>
    text
      ? labels.map((label) =>
          text.includes('\n') ? agenda(`${label}:`, text) : `${label}: ${text.replace(/\n/gu, ' ')}`,
        )
      : [];
  const ours = companions(scene);
  const people = [koreanNameWithPost(recipient), peopleLine(scene, ours)].filter(Boolean).join(', ');
  const minutes = facts.meeting.minutes ? `${facts.meeting.minutes}분` : '';
  const titles = [firms && `${firms}: ${what}`, firms && `${what} (${firms})`, `${what} 회의`].filter(
    (title): title is string => Boolean(title) && title.length <= MAX_TITLE,
  );
  const parts = [
    ...part('purpose', 'purpose', '\n', line(['목적', '안건', '주제'], facts.purpose || facts.topic)),
    ...part('process', 'process', '\n', line(['진행', '진행 방식', '순서'], facts.process)),
    ...part('benefit', 'benefit', '\n', line(['기대 효과', '얻으실 것', '끝나고 남는 것'], facts.benefit)),
    ...part('process.time', 'process', '\n', line(['소요 시간', '시간', '걸리는 시간'], minutes)),
    ...part('process.place', 'process', '\n', line(['장소', '만나는 곳', '위치'], facts.meeting.where)),
    ...part('process.people', 'process', '\n', line(['참석', '참석자', '함께하는 사람'], people)),
    ...part('ask', 'ask', '\n', line(['연락처', '문의', '연락'], sender.phone)),
  ];
  return {
    subject: distinct(titles).length > 0 ? distinct(titles) : [briefly(facts.purpose) || '회의'],
    parts: parts.length > 0 ? parts : part('purpose', 'purpose', '', [what]),
  };
}

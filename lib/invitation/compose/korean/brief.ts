import { readKoreanPhrase } from './phrase';
import { withParticle } from './particle';
import type { Scene } from './scene';

/** What fits a line that only reminds of what was said at length before. */
const MAX_LINE = 48;

/** A field as one short noun phrase for a labelled line; '' where it cannot be said that short. */
export function briefly(text: string): string {
  if (!text) return '';
  const [first = ''] = text.split('\n');
  const many = first !== text;
  const phrase = readKoreanPhrase(first);
  const said =
    phrase.kind === 'sentence'
      ? ''
      : phrase.kind === 'verb' && !phrase.nominal && !phrase.text.endsWith('기')
        ? `${[phrase.object, phrase.stem].filter(Boolean).join(' ')}기`
        : first.replace(/^(?:[-*•·]|\d+[.)])\s*/u, '').replace(/[.。]$/u, '');
  const whole = many && said ? `${said} 외` : said;
  return whole.length <= MAX_LINE ? whole : '';
}

/** What the meeting is about, for a clause: '배차 지연 원인'. */
export function aboutClause({ topic, facts }: Scene): string {
  return topic || briefly(facts.purpose);
}

/** '배차 지연 원인 건으로'; '' where nothing is known. */
export function onTopic(scene: Scene): string {
  const about = aboutClause(scene);
  return about ? `${about} 건으로 ` : '';
}

/** The people of both sides, for a line; the reader's own are not known. */
export function peopleLine(scene: Scene, ours: string): string {
  const me = scene.facts.sender.name;
  if (!ours) return me;
  return me ? `${withParticle(ours, '와/과')} ${me}` : ours;
}

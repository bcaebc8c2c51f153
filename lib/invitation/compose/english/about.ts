import type { TidyFacts } from '../tidy-facts';
import { inSentence, readEnglishPhrase } from './phrase';
import { topicSubject } from './subject';

/** What it is about, for the middle of a sentence: "your visit about …"; '' where no short name for it is known. */
export function aboutOf(facts: TidyFacts): string {
  if (facts.topic) return inSentence(facts.topic);
  const { kind, text } = facts.purpose ? readEnglishPhrase(facts.purpose) : { kind: 'label', text: '' };
  if ((kind === 'noun' || kind === 'clause') && text.length <= MOST) return text;
  const subject = topicSubject(facts);
  // A subject that begins with a verb, or is marked as a request, is no name of a topic.
  if (!subject || /^Meeting (?:about|request)/.test(subject))
    return subject.replace(/^Meeting about |^Meeting request.*$/, '');
  const read = readEnglishPhrase(subject);
  return read.kind === 'noun' || read.kind === 'clause' ? read.text : '';
}

const MOST = 80;
/** Where a long phrase can end and still read whole. */
const BREAK = /:\s|;\s|\.\s|, (?:then|and then|before|after|followed by|with)\b|\s[–—-]\s/u;
const BRIEF_WORDS = 18;

const LIST_WORDS = 26;

/** The phrase up to its first break, for a letter that only recalls what was written before. */
export function inBrief(text: string): string {
  const points = text.split('\n').map((point) => inSentence(plain(point)));
  const all = points.join(', then ');
  const words = all.split(' ').length;
  if (words <= (points.length > 1 ? LIST_WORDS : BRIEF_WORDS)) return all;
  return plain((points[0] ?? '').split(BREAK)[0] ?? '');
}

/** The process behind a label, in brief: "we start with your figures", "40 minutes with our planner". */
export function planLine(process: string): string {
  const brief = inBrief(process);
  return brief && readEnglishPhrase(brief).kind === 'verb' ? `we ${brief}` : brief;
}

const plain = (text: string) =>
  text.replace(/^(?:[-*•·▪–—]|\(?\d{1,2}[.)](?!\d))\s*/u, '').replace(/[\s.;,]+$/u, '');

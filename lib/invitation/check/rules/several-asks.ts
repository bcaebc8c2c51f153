import { overlap } from '../../overlap';
import { cuesOf } from '../cues-of';
import type { Finding, LetterToCheck, Span } from '../letter-check';
import type { LetterReading, Sentence } from '../read-letter';
import type { Seen } from '../rules';
import { easesAnswer, wantsReply } from './easy-answer';

/** One question and one for the reply are well; beyond that the reader has to choose what to answer. */
const MOST = 2;
const SAME = 0.8;

/** Texts that ask several things by their nature: the three questions to a visitor, what is said on the phone. */
const ASK_MORE: ReadonlySet<string | undefined> = new Set(['visitor_questions', 'phone_script']);

/** R12: one ask a letter. What a visiting customer is asked beforehand is a set of three (WORDING §3, §6.2). */
export function findSeveralAsks(
  { kind, body }: LetterToCheck,
  { sentences }: LetterReading,
  { requests }: Seen,
): Finding[] {
  const words = ({ start, end }: Span) => body.slice(start, end);
  const twice = requests.filter((request, at) =>
    requests.slice(0, at).some((earlier) => overlap(words(request), words(earlier)) > SAME),
  );
  const found = twice.map((span): Finding => ({
    rule: 'R12',
    level: 'hint',
    code: 'said_twice',
    params: {},
    span,
    fix: { span: withBlank(span, body), text: '' },
  }));
  const asks = requests.filter(
    (request) =>
      !twice.includes(request) && wantsAnswer(sentences.find(({ start }) => start === request.start)),
  );
  const last = asks.at(-1);
  if (!ASK_MORE.has(kind) && asks.length > MOST && last && !asksVisitor(sentences)) {
    found.push({
      rule: 'R12',
      level: 'hint',
      code: 'several_asks',
      params: { count: asks.length },
      span: last,
    });
  }
  return found;
}

/** Neither a way to make the answer easier nor a step of the meeting ("Please allow 30 minutes") has to be answered. */
function wantsAnswer(sentence: Sentence | undefined): boolean {
  if (!sentence) return true;
  const { text, script } = sentence;
  const cues = cuesOf(script);
  if (cues.day(text)) return true;
  return (
    !easesAnswer(text, script) && (cues.question(text) || !cues.process(text) || wantsReply(text, script))
  );
}

/** The three questions to a visiting customer: who comes, what for, and in which way. */
function asksVisitor(sentences: readonly Sentence[]): boolean {
  const asked = sentences.filter(({ text, script }) => cuesOf(script).question(text)).map(({ text }) => text);
  const kinds = [
    /\bwho\b|어느 분|누가|누구|哪几位|哪幾位|谁|誰/iu,
    /\bwhat\b|무엇|어떤 점|什么|什麼|哪些/iu,
    /\b(?:rather|prefer|or)\b|어느 쪽|편이|还是|還是|更愿意|更願意/iu,
  ];
  return kinds.filter((kind) => asked.some((text) => kind.test(text))).length === kinds.length;
}

/** The sentence with the blank before it, so that none is left over. */
function withBlank({ start, end }: Span, body: string): Span {
  return { start: /[ \t]/.test(body.charAt(start - 1)) ? start - 1 : start, end };
}

import type { Finding, LetterToCheck } from '../letter-check';
import { foldHan } from '../fold-han';
import { cuesOf } from '../cues-of';
import type { LetterReading, Script, Sentence } from '../read-letter';
import { spanIn } from '../span-in';

const PRESSURE: Record<Script, RegExp> = {
  en: /\b(?:last chance|(?:for )?today only|only today|act now|don['’]?t miss (?:out|this)|limited[- ]time|now or never|before it['’]?s too late|final offer|(?:offer )?expires (?:today|tonight)|hurry)\b/gi,
  ko: /마지막 기회|반드시 오늘|오늘(?:까지)?만 |놓치지 마|놓치시면|서두르(?:셔|십)|지금 바로 결정|선착순|한정 (?:수량|기간)|더 이상의 기회/gu,
  zh: /最后(?:一次)?机会|务必今天|今天务必|机不可失|错过(?:就|再)|仅限今[天日]|今天之内必须|限时|马上决定|立刻决定|过时不候/gu,
};

/** R13: false urgency. It is told, never blocked: a real deadline may be worded badly. */
export function findPressure(_letter: LetterToCheck, { sentences }: LetterReading): Finding[] {
  return sentences.flatMap((sentence) => {
    const text = sentence.script === 'zh' ? foldHan(sentence.text) : sentence.text;
    return [...text.matchAll(PRESSURE[sentence.script])].map((match): Finding => {
      const within = { start: match.index, end: match.index + match[0].length };
      const words = sentence.text.slice(within.start, within.end).trim();
      const finding: Finding = {
        rule: 'R13',
        level: 'warning',
        code: 'pressure',
        params: { words },
        span: spanIn(sentence, within),
      };
      if (isExtra(sentence)) finding.fix = { span: { start: sentence.start, end: sentence.end }, text: '' };
      return finding;
    });
  });
}

/** A sentence that says nothing else may go as a whole; one with a day or a request in it is for the rep to reword. */
function isExtra({ text, script, bullet }: Sentence): boolean {
  const cues = cuesOf(script);
  return (
    !bullet && !cues.day(text) && !cues.request(text) && !cues.benefit(text) && !cues.purpose(text, '', '')
  );
}

import { checkLetter, guessLanguage } from '../../lib/invitation/check-letter';
import { LAMP_LABELS, type LabelledLetter, type Verdict } from './labels';

/** "Subject: …" and its likes, as the first line of a letter. */
const SUBJECT = /^\s*(?:subject|re|제목|主题|主題|主旨|标题|標題)\s*[:：]\s*([^\n]*)(?:\n|$)/i;

/** Parts a text into subject and body; the subject is '' where the first line is none. */
export function splitSubject(text: string): { subject: string; body: string } {
  const plain = text.replaceAll('\r\n', '\n');
  const match = SUBJECT.exec(plain);
  return match
    ? { subject: match[1]?.trim() ?? '', body: plain.slice(match[0].length).replace(/^\n+/, '') }
    : { subject: '', body: plain };
}

/**
 * What the checker says of a letter, by the definitions of WORDING §6.0: a question about interest is no ask.
 * @param sendDate `YYYY-MM-DD`; without it dates are not compared with weekdays.
 */
export function judge(letter: LabelledLetter, sendDate?: string): Verdict {
  const { subject, body } = splitSubject(letter.text);
  const lang = letter.lang ?? guessLanguage(body);
  const { lamps, productDump, findings } = checkLetter({
    language: lang,
    subject,
    body,
    ...(sendDate && { sendDate }),
  });
  return {
    id: letter.id,
    lang,
    [LAMP_LABELS.purpose]: lamps.purpose.lit,
    [LAMP_LABELS.process]: lamps.process.lit,
    [LAMP_LABELS.benefit]: lamps.benefit.lit,
    [LAMP_LABELS.ask]: lamps.ask.lit,
    product_dump: productDump,
    errors: findings
      .filter(({ level }) => level === 'error')
      .map(({ code, params }) => `${code} “${params.words ?? params.written ?? ''}”`),
  };
}

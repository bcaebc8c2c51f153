import type { Finding, LetterToCheck } from '../letter-check';
import type { LetterReading } from '../read-letter';
import { spanIn } from '../span-in';
import { salutationLine } from './salutation-line';

const POST =
  '(?:대표이사|대표|사장|부사장|회장|전무|상무|이사|본부장|실장|부장|차장|과장|대리|주임|팀장|파트장|센터장|소장|공장장|반장|연구원|책임|선임|수석|매니저|교수|박사)';
/** The commonest family names: a word of three syllables that begins otherwise is not taken for a name. */
const FAMILY =
  '[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육맹제모탁국은편용]';

/** A missing 님, 씨 to a customer, 당신, and a name that is not the recipient's. */
export function koreanHonorifics(
  { body, recipient }: LetterToCheck,
  { sentences }: LetterReading,
): Finding[] {
  const findings: Finding[] = [];
  const line = salutationLine(body);
  if (line) {
    const span = { start: line.start, end: line.start + line.text.length };
    const bare = new RegExp(`(?:^|\\s)[가-힣]{2,4} ?${POST}(?:께|에게)?[,.]?$`, 'u');
    const name = recipient?.name ?? '';
    const onlyName = name !== '' && new RegExp(`^${escape(name)}(?:께|에게)?[,.]?$`, 'u').test(line.text);
    if (/[가-힣]{2,4} ?씨(?:께|에게|,|\.|$| 안녕)/u.test(line.text)) {
      findings.push({
        rule: 'R11',
        level: 'warning',
        code: 'ssi_to_customer',
        params: { words: line.text },
        span,
      });
    } else if (bare.test(line.text) || onlyName) {
      findings.push({
        rule: 'R11',
        level: 'warning',
        code: 'missing_nim',
        params: { words: line.text },
        span,
      });
    }
    const called = new RegExp(`(?:^|\\s)(${FAMILY}[가-힣]{2}) (?:${POST})?님`, 'u').exec(line.text)?.[1];
    const isName = called !== undefined && !/[팀부실과처국단점소원장]$/u.test(called);
    if (isName && /^[가-힣]{2,4}$/u.test(name) && !line.text.includes(name)) {
      const params = { written: called, name };
      findings.push({ rule: 'R11', level: 'error', code: 'wrong_name', params, span });
    }
  }
  for (const sentence of sentences) {
    const match = sentence.script === 'ko' ? /(?<![가-힣])당신(?=[은이을의께도])/u.exec(sentence.text) : null;
    if (!match) continue;
    const span = spanIn(sentence, { start: match.index, end: match.index + match[0].length });
    findings.push({ rule: 'R11', level: 'warning', code: 'you_impolite', params: { words: match[0] }, span });
  }
  return findings;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

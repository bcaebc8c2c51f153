import { foldHan } from '../fold-han';
import type { Finding, LetterToCheck } from '../letter-check';
import type { LetterReading } from '../read-letter';
import { spanIn } from '../span-in';
import { salutationLine } from './salutation-line';

const POST =
  '(?:董事长|总裁|副总经理|总经理|副总|总监|经理|主任|主管|厂长|部长|处长|科长|课长|所长|院长|站长|组长|工程师|教授|博士|老师|先生|女士|小姐|协理|总|工)';
/** One character before the post: a family name. */
const ADDRESSED = new RegExp(`^(?:尊敬的)?(\\p{Script=Han})${POST}(?:您好|你好)?[：:，,！!。]`, 'u');
/** Characters that stand before a post without being a name. */
const NO_NAME = /[副总大小老各贵本前正诸全分]/u;

/** 你 beside 您, 您们, and a family name that is not the recipient's. */
export function chineseHonorifics(
  { body, recipient }: LetterToCheck,
  { sentences }: LetterReading,
): Finding[] {
  const findings: Finding[] = [];
  const line = salutationLine(body);
  const name = foldHan(recipient?.familyName ?? recipient?.name ?? '');
  const called = line ? ADDRESSED.exec(foldHan(line.text))?.[1] : undefined;
  if (
    line &&
    called &&
    !NO_NAME.test(called) &&
    /^\p{Script=Han}{1,4}$/u.test(name) &&
    !name.startsWith(called)
  ) {
    const span = { start: line.start, end: line.start + line.text.length };
    const params = { written: line.text.slice(0, 12), name: recipient?.name ?? '' };
    findings.push({ rule: 'R11', level: 'error', code: 'wrong_name', params, span });
  }
  const polite = sentences.some(({ text }) => /您/u.test(text));
  for (const sentence of sentences) {
    // 你们 is the plain plural, for which 您 has no form of its own.
    const mixed = polite ? /[你妳](?!们|們)/u.exec(sentence.text) : null;
    const plural = /您[们們]/u.exec(sentence.text);
    const slip = mixed ?? plural;
    if (!slip) continue;
    const span = spanIn(sentence, { start: slip.index, end: slip.index + slip[0].length });
    const code = mixed ? 'you_mixed' : 'you_plural';
    findings.push({ rule: 'R11', level: 'warning', code, params: { words: slip[0] }, span });
  }
  return findings;
}

import { foldHan } from '../fold-han';
import type { Finding, LetterToCheck } from '../letter-check';
import type { LetterReading, Sentence } from '../read-letter';
import { spanIn } from '../span-in';
import { salutationLine } from './salutation-line';

const POST =
  '(?:董事长|总裁|副总经理|总经理|副总|总监|经理|主任|主管|厂长|部长|处长|科长|课长|所长|院长|站长|组长|工程师|教授|博士|老师|先生|女士|小姐|协理|总|工)';
/** One character before the post: a family name. */
const ADDRESSED = new RegExp(`^(?:尊敬的)?([\\u3400-\\u9fff])${POST}(?:您好|你好)?[：:，,！!。]`, 'u');
/** Characters that stand before a post without being a name. */
const NO_NAME = /[副总大小老各贵本前正诸全分]/u;

/** Words of the mainland in a letter to Taiwan, each with what is said there. */
const TAIWAN_WORDS: readonly [RegExp, string][] = [
  [/(?:領導|领导)(?!力|者|團隊|品牌|地位|統御)/u, '主管'],
  [/信息/u, '資訊'],
  [/軟件|软件/u, '軟體'],
  [/硬件/u, '硬體'],
  [/視頻(?=會議|通話|連線)|视频(?=会议)/u, '視訊'],
  [/視頻/u, '影片'],
  [/網絡|网络/u, '網路'],
  [/打印/u, '列印'],
  [/屏幕/u, '螢幕'],
  [/默認/u, '預設'],
  [/服務器/u, '伺服器'],
  [/應用程序/u, '應用程式'],
];

/** R11 in Chinese: 你 beside 您, 您们, intimacies, a bare or wrong name, firms confused, mainland words in Taiwan. */
export function chineseHonorifics(letter: LetterToCheck, { sentences, language }: LetterReading): Finding[] {
  const line = salutationLine(letter.body);
  return [
    ...(line ? salutationSlips(line, letter) : []),
    ...pronounSlips(sentences),
    ...sentences.flatMap((sentence) => firmsConfused(sentence, letter)),
    ...(language === 'zh-Hant' ? sentences.flatMap(mainlandWords) : []),
  ];
}

function salutationSlips(line: { text: string; start: number }, { recipient }: LetterToCheck): Finding[] {
  const span = { start: line.start, end: line.start + line.text.length };
  const folded = foldHan(line.text);
  const name = foldHan(recipient?.familyName ?? recipient?.name ?? '');
  const called = ADDRESSED.exec(folded)?.[1];
  const params = { written: line.text.slice(0, 12), name: recipient?.name ?? '' };
  if (called && !NO_NAME.test(called) && /^[\u3400-\u9fff]{1,4}$/u.test(name) && !name.startsWith(called)) {
    return [{ rule: 'R11', level: 'error', code: 'wrong_name', params, span }];
  }
  const intimate = /^(?:亲爱的|亲[，,：:！!~～])/u.exec(folded);
  if (intimate) {
    const words = line.text.slice(0, intimate[0].length);
    const place = { start: line.start, end: line.start + words.length };
    const fix = words.endsWith('的')
      ? { fix: { span: place, text: line.text.startsWith('親') ? '敬愛的' : '尊敬的' } }
      : {};
    return [{ rule: 'R11', level: 'warning', code: 'too_intimate', params: { words }, span: place, ...fix }];
  }
  const whole = foldHan(recipient?.name ?? '');
  const bare = /^(?:尊敬的)?([\u3400-\u9fff]{2,4})(?:[您你]好)?[：:，,！!]?$/u.exec(folded)?.[1];
  return whole !== '' && bare === whole
    ? [{ rule: 'R11', level: 'warning', code: 'name_without_title', params: { words: bare }, span }]
    : [];
}

function pronounSlips(sentences: readonly Sentence[]): Finding[] {
  const polite = sentences.some(({ text }) => /您/u.test(text));
  return sentences.flatMap((sentence): Finding[] => {
    // 你们 is the plain plural, for which 您 has no form of its own.
    const mixed = polite ? /[你妳](?!们|們)/u.exec(sentence.text) : null;
    const slip = mixed ?? /您[们們]/u.exec(sentence.text);
    if (!slip) return [];
    const span = spanIn(sentence, { start: slip.index, end: slip.index + slip[0].length });
    const code = mixed ? 'you_mixed' : 'you_plural';
    const fix = { span, text: mixed ? '您' : '各位' };
    return [{ rule: 'R11', level: 'warning', code, params: { words: slip[0] }, span, fix }];
  });
}

/** 贵司 beside our own name, 我司 beside theirs. */
function firmsConfused(sentence: Sentence, { companies }: LetterToCheck): Finding[] {
  const pairs: [RegExp, string | undefined][] = [
    [/[贵貴](?:司|公司)/u, companies?.ours],
    [/我(?:司|们公司|們公司)|敝公司/u, companies?.theirs],
  ];
  return pairs.flatMap(([word, firm]): Finding[] => {
    const match = word.exec(sentence.text);
    if (!match || !firm || firm.length < 2) return [];
    const behind = sentence.text.slice(match.index + match[0].length);
    if (!behind.replace(/^[（(“「]/u, '').startsWith(firm)) return [];
    const end = match.index + match[0].length + behind.indexOf(firm) + firm.length;
    const span = spanIn(sentence, { start: match.index, end });
    const words = sentence.text.slice(match.index, end);
    return [{ rule: 'R11', level: 'warning', code: 'firms_confused', params: { words }, span }];
  });
}

function mainlandWords(sentence: Sentence): Finding[] {
  return TAIWAN_WORDS.flatMap(([word, better]): Finding[] => {
    const match = word.exec(sentence.text);
    if (!match) return [];
    const span = spanIn(sentence, { start: match.index, end: match.index + match[0].length });
    const params = { words: match[0], better };
    return [
      { rule: 'R11', level: 'warning', code: 'mainland_word', params, span, fix: { span, text: better } },
    ];
  });
}

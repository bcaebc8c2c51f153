import type { Finding, LetterToCheck, Span } from '../letter-check';

const FIELD =
  'first ?name|last ?name|full ?name|your ?name|name|company(?: ?name)?|title|position|date|time|city|product|' +
  '이름|성함|성명|회사명|회사|직함|직책|직급|날짜|일시|시간|담당자명?|제품명|' +
  '姓名|名字|公司|公司名称|公司名稱|职务|職稱|职位|日期|时间|時間|产品|產品';
const POST = '팀장|부장|과장|차장|대리|대표|이사|책임|상무|님|회사|기업|사(?![가-힣])';

/**
 * Only shapes that nobody means: brackets of other kinds (【会议邀请】, [EXT], JSON, citations)
 * are left alone (WORDING §6.3).
 */
const UNFILLED: readonly RegExp[] = [
  // Our own, with or without a fallback: {{name}}, {{name|there}}.
  /\{\{[^{}\n]{0,80}\}\}/gu,
  new RegExp(`(?<!\\{)\\{\\s*(?:${FIELD.replace(/ \?/g, '[ _]?')})\\s*\\}(?!\\})`, 'giu'),
  /<<\s*[\p{L}_][\p{L}\p{N}_ ]{0,40}\s*>>/gu,
  /%(?:[A-Z]+(?:_[A-Z]+)+|NAME|COMPANY|TITLE|DATE)%/g,
  new RegExp(`[[【](?:${FIELD}|insert [^\\]]{1,40}|tbd|todo)[\\]】]`, 'giu'),
  /\b(?:Mr|Mrs|Ms|Dr|Dear|Hi|Hello)\.? X{2,}\b|\bX{2,} (?:Ltd|Inc|GmbH|company)\b/gi,
  new RegExp(`(?:[○〇◯]{2,}|△{2,}|(?<![A-Za-z])[OX]{2,})\\s?(?:${POST})`, 'gu'),
  /某某(?:总|總|经理|經理|先生|女士|公司)|(?<![A-Za-z])X{2,}(?:总|總|经理|經理|公司|先生|女士)|〇〇(?:总|公司)/gu,
  /(?<!_)_{3,}(?!_)/g,
];

/** R10: a merge field or stand-in that was never filled, in the subject or anywhere in the body but quoted lines. */
export function findUnfilledVariables({ subject, body, recipient }: LetterToCheck): Finding[] {
  const stands = [...UNFILLED];
  // The John Doe of Korean forms, unless somebody is really called so.
  if (!recipient?.name.includes('홍길동')) stands.push(/홍길동/gu);
  const inSubject = stands.flatMap((pattern) =>
    [...subject.matchAll(pattern)].map(([words]) => unfilled(words)),
  );
  const inBody = stands
    .flatMap((pattern) => Array.from(body.matchAll(pattern)))
    .filter((match) => !isQuoted(body, match.index) && !isRule(body, match))
    .map(inBodyAt);
  return inSubject.concat(inBody);
}

function inBodyAt(match: RegExpExecArray): Finding {
  const span = { start: match.index, end: match.index + match[0].length };
  const finding = unfilled(match[0], span);
  const fallback = /^\{\{[^{}|]*\|([^{}|]+)\}\}$/u.exec(match[0])?.[1]?.trim();
  if (fallback) finding.fix = { span, text: fallback };
  return finding;
}

function unfilled(words: string, span?: Span): Finding {
  return { rule: 'R10', level: 'error', code: 'unfilled_variable', params: { words }, ...(span && { span }) };
}

function isQuoted(body: string, index: number): boolean {
  const line = body.slice(body.lastIndexOf('\n', index - 1) + 1, index);
  return /^\s*>/.test(line);
}

/** A line of underscores alone is drawn, not left to be filled in. */
function isRule(body: string, match: RegExpExecArray): boolean {
  if (!match[0].startsWith('_')) return false;
  const end = body.indexOf('\n', match.index);
  const line = body.slice(body.lastIndexOf('\n', match.index) + 1, end < 0 ? body.length : end);
  return !/[\p{L}\p{N}]/u.test(line);
}

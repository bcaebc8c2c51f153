/** Words that stand before a number of the person; `no` and `number` only beside one of them. */
const PHONE_WORDS = new Set(
  (
    't tel telephone p ph phone m mob mobile c cell cellphone d dir direct o off office w work hp h handphone landline ' +
    'line whatsapp no number call 전화 전화번호 휴대폰 휴대전화 핸드폰 모바일 이동전화 직통 직통전화 사무실 연락처 유선 ' +
    '무선 电话 電話 手机 手機 移动 移动电话 行動 行動電話 座机 座機 直线 直線 直拨 办公电话 公司电话 公司電話 市话 市話 固话 ' +
    '联系电话 聯絡電話 专线 專線 微信'
  ).split(' '),
);
const FAX_WORD = /^(?:f|fax|facsimile|팩스|传真|傳真)$/;
const NUMBER = /\(?\+?\(?\d(?:[\d\s().\-–]*\d)?/g;
const EXTENSION =
  /^\s*[,(]?\s*(?:ext\.?|extension|x|내선|内线|內線|分机|分機|轉|转|#)\s*(?:번호)?[:.：]?\s*\d{1,6}\)?/i;
/** Without a label only what is written as a phone number: with a country code, or in a national pattern. */
const OBVIOUS =
  /^\(?\+|^\(?0\d{1,3}\)?[\s.-]|^01[016-9]\d{7,8}$|^1[3-9]\d{9}$|^\(?[2-9]\d{2}\)?[\s.-]\d{3}[\s.-]\d{4}$/;
/** A day or an hour can look like a number that begins with 0. */
const DAY_OR_HOURS = /^\d{1,2}[.\s-]+\d{1,2}[.\s-]+(?:19|20)\d\d$|^\d{1,2}\.\d\d\s*[-–]/;

/** Full-width digits and signs as the plain ones, letter for letter, so that places stay the same. */
function narrow(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000]/g, (one) =>
    one === '\u3000' ? ' ' : String.fromCharCode(one.charCodeAt(0) - 0xfee0),
  );
}

type Label = 'none' | 'phone' | 'fax' | 'other';

/** What the text before a number says of it: its own cell, or the one before where that holds nothing. */
function labelOf(text: string): Label {
  const cells = text.split(/[|·•;]/);
  const last = cells.pop() ?? '';
  if (/\p{L}/u.test(last) || !cells.length) return wordsLabel(last);
  const before = wordsLabel(cells.pop() ?? '');
  return before === 'other' ? 'none' : before;
}

function wordsLabel(text: string): Label {
  const words = text
    .toLowerCase()
    .replace(/h[./]\s?p\b/, 'hp')
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (!words.length) return 'none';
  if (words.some((word) => FAX_WORD.test(word))) return 'fax';
  return words.every((word) => PHONE_WORDS.has(word)) ? 'phone' : 'other';
}

function isPhone(number: string, label: Label): boolean {
  const digits = number.replace(/\D/g, '').length;
  if (digits < 7 || digits > 15 || DAY_OR_HOURS.test(number)) return false;
  return label === 'phone' || (label === 'none' && OBVIOUS.test(number) && digits >= 9 && digits <= 13);
}

/** Does this line only say what the number of the next line is (two cells, one below the other)? */
export function isPhoneLabel(text: string): boolean {
  const label = labelOf(narrow(text));
  return text.length <= 20 && !/\d/.test(text) && (label === 'phone' || label === 'fax');
}

/** The phone numbers of a signature, as written, in order. Other numbers (fax, tax, house) are left out. */
export function phonesIn(lines: readonly string[]): string[] {
  const phones: string[] = [];
  let carried: Label = 'none';
  for (const line of lines) {
    const plain = narrow(line).slice(0, 300);
    let label = carried;
    let from = 0;
    for (const match of plain.matchAll(NUMBER)) {
      if (match.index < from) continue;
      const between = plain.slice(from, match.index);
      const own = labelOf(between);
      // `02-1234-5678, 010-…` is one label for both; a number that touches another is part of it.
      const touches = from > 0 && /^\s?[/~]\s?$|^[^\s,;|/]?$/.test(between);
      if (own !== 'none') label = own;
      else if (label !== 'fax' && from > 0 && /[|·•]/.test(between)) label = 'none';
      const number = match[0].replace(/^\((?![^)]*\))/, '');
      const start = match.index + match[0].length - number.length;
      const end = start + number.length;
      const extension = EXTENSION.exec(plain.slice(end))?.[0] ?? '';
      const goesOn = !extension && /^[~/\p{L}\d@]/u.test(plain.slice(end));
      if (!touches && !goesOn && isPhone(number, label))
        phones.push(line.slice(start, end + extension.length));
      from = end + extension.length;
    }
    carried = isPhoneLabel(line) ? labelOf(plain) : 'none';
  }
  return [...new Set(phones)];
}

import { ableTo, finalOf, toBeDone, withFinal, withPieup } from './verb';

/** Raises notes and plain style to formal style (합쇼체), line by line of what was typed; polite endings are kept. */
export function formal(text: string): string {
  const closed = /[.?!。][)"'”’」』]*$/u.test(text) ? text.replace(/。$/u, '.') : `${text}.`;
  return closed
    .replace(/([있없])음(?=\.)/gu, '$1습니다')
    .replace(/([했됐었았겠])음(?=\.)/gu, '$1습니다')
    .replace(/(고자|려) 함(?=\.)/gu, '$1 합니다')
    .replace(/([가-힣])됨(?=\.)/gu, '$1됩니다')
    .replace(/([있없했됐었았였겠같])다(?=\.)/gu, '$1습니다')
    .replace(/싶다(?=\.)/gu, '싶습니다')
    .replace(/는다(?=\.)/gu, '습니다')
    .replace(/(이|아니|하|되)다(?=\.)/gu, (_, stem: string) => `${withPieup(stem)}니다`)
    .replace(/([한된인난간온준본진린킨친운든연])다(?=\.)/gu, (_, last: string) => `${withPieup(last)}니다`);
}

const RIEUL = 8;

/**
 * Raises "줄일 수 있" to "줄이실 수 있": what the customer can do is said with honour.
 * Left alone where the sentence has another subject than the customer.
 */
export function honourAbility(sentence: string): string {
  const ownSubject = /저희|당사|우리|제가|[가-힣](?:이|가) /u.test(sentence);
  const hasObject = /[가-힣0-9A-Za-z%)](?:을|를|지) /u.test(sentence);
  if (ownSubject || !hasObject) return sentence;
  return sentence.replace(/([가-힣])([가-힣])(?= 수 있)/gu, (whole: string, first: string, last: string) => {
    if (finalOf(last) !== RIEUL || last === '실') return whole;
    const stem = first + withFinal(last, 0);
    // 만들 수, 알 수: the ㄹ may belong to the stem.
    if (/[들알살풀열밀끌]$/u.test(last)) return first + ableTo(last);
    // 찾을 수: 을 is the ending itself.
    if (last === '을' && finalOf(first)) return ableTo(first);
    return toBeDone(stem) === whole ? ableTo(stem) : whole;
  });
}

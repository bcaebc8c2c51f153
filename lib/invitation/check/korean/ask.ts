import { L, N, PAST } from './words';

/** Without its mark only an ending tells a question: 큰가요 and 되나요 ask, 들어가요 and 끝나요 do not. */
const QUESTION = new RegExp(
  `[?？]["”’)]?$|(?:니까|는지요|신지요|을까요|실까요|[가-힣]까요|[${N}]가요|(?<!끝|만|어|러|겨|솟)나요|는지요|런지요)[.]?$`,
  'u',
);
/** Only the shape of a question: whoever says "하실 수 있지 않겠습니까" states it. */
const STATED = /(?:수 있|되|줄|없)지 않겠(?:습니까|어요|나요)[.?]?$/u;
/** A question of any kind, also a rhetorical one. */
export const asks = (text: string): boolean => QUESTION.test(text) && !STATED.test(text);

/** What a question must be about to be one to the reader's calendar or will. */
const OF_MEETING =
  /편하|괜찮|가능|어떠|어떨|어떻|좋으|회신|알려|선택|확정|뵈|뵐|뵙|될까|되겠|되나|되실|되세요|돼요|주시겠|주실|시간|언제|좋을|참석|오시|오실|계신|계실|할까요|갈까요|올까요|잡을까|들러|찾아|비워|비우|나실|나시|낼|내실|맞으|맞을|진행|통화|방문|전화/u;

const REQUEST = new RegExp(
  [
    '부탁드|부탁합|부탁해|부탁드려',
    '주시기 바랍|시기 바랍|시기를 바랍|기 바랍니다|길 바랍|회신 바|답변 바|연락 바|요망',
    '주십시오|주시옵|(?<!쓰|가지|활용하|보관하|두|참고하)[으]?십시오|(?<!쓰|가지|가져가|활용하|보관하|두)세요[.!~]*$|셔요|주시죠|주시지요|주시길',
    '주시면 (?:감사|고맙|좋|됩|돼|되|맞추|그 |제가|저희가|바로|확정|일정|준비|그날|그때|끝)(?![^.]*(?:도움|힘이))',
    '주셔도 (?:됩|돼|좋)|주시는 대로|주시겠|주실(?! 수 있(?:습|어요|고|으|게))',
    '말씀해 주|알려 주|골라 주|짚어 주|정해 주|찍어 주|회신해 주|회신하여 주|답 주|답해 주|답장 주|표시해 주|적어 주|확인해 주|남겨 주|비워 주|(?<!보)내 ?주(?!신|셨)',
    '(?:답|회신|답장|연락)(?:을|만|이)? ?(?:기다리|기다려|기다릴|주)',
    '청합니다|청드립|요청드|요청합|여쭙니다|여쭤봅니다|여쭤봐요|문의드',
    `가능 ?여부|참석 ?여부|가능하신지|괜찮으신지|편하신지|어떠신지|되시는지|어느 (?:날|쪽|때)[^.?!]{0,12}(?:지|까)|[${L}]지 (?:회신|답|알려|여쭙|궁금)`,
  ].join('|'),
  'u',
);

/** Asks the reader to meet, to confirm or to reply; a rhetorical question does not. */
export function requests(text: string): boolean {
  return asks(text) ? OF_MEETING.test(text) || REQUEST.test(text) : REQUEST.test(text);
}

const DAY =
  /(?:\d{4}[년.]\s?)?\d{1,2}월\s?\d{1,2}일|(?<!지난 ?|매주 ?|저번 ?|매달 ?)[월화수목금토일]요일|(?<!\d)\d{1,2}일\s?\([월화수목금토일](?:요일)?\)|(?<![\d./-])\d{1,2}\s?[/.]\s?\d{1,2}\s?\.?\s?\([월화수목금토일]\)|(?<![\d./-])\d{1,2}\/\d{1,2}(?![\d/])|\d{4}[-.]\d{1,2}[-.]\d{1,2}|(?:^|[\s(])(?:내일|모레|글피|내일모레|오늘 중|오늘까지|금일|명일|익일)|(?<![\d월] ?)(?<!\d)\d{1,2}일(?:이나|과|하고|또는| 중|이 | 오전| 오후|로 |은 |까지|\()/gu;
/** What comes behind a day that is over: the letter of that day, what was said on it. */
const OVER = new RegExp(
  `^ ?(?:\\([월화수목금토일]\\) ?)?(?:자 |일자|에 (?:말씀|보내|주신|여쭤|여쭈|받은|드린|올린)|(?:의 )?(?:메일|공문|회의|미팅|면담|방문|시연|문의|요청|접수|발생|고장|정전|사고)(?:에서|때|의 |에 |건|된 |하신 |드린 ))|^[^.?!,]{0,14}(?:[${PAST}]|[^회답통송수발갱혁 ]신 (?!분|뒤|후|다음|쪽|날|때|시간)|던 )`,
  'u',
);

/** Names a day that is still to come. */
export function namesDay(text: string): boolean {
  return [...text.matchAll(DAY)].some((match) => !OVER.test(text.slice(match.index + match[0].length)));
}

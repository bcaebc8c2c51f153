import { L } from './words';

/** Behind an indirect question: its particle, a comma, or the end. */
const EDGE = '(?=[를가는도만와요 ,.?!"”’)…·]|부터|까지|조차|에|$)';
/** -는지, -ㄹ지, -(으)냐, -ㄴ가, -ㄹ까, -나: the endings of an indirect question. */
const ASKED = new RegExp(
  `(?<![가-힣]먼|단|편|반|현)(?:[는은인운한된큰른쁜린난찬건싼센던긴신]지|(?!결지|골지|물지|팔지|절지|별지|필지)[${L}]지|[가-힣](?:느냐|으냐|냐)|[는인은한]가|[${L}]까|(?:(?<=[가-힣])하|되|느|르|오|있|없|맞|좋|낫|왔|갔|났|했|됐)나)${EDGE}`,
  'gu',
);
/** What every letter asks: whether the reader has time, likes the idea, will come. */
const OF_MEETING =
  /(?:(?:가능하|괜찮으|편하|편리하|좋으|어떠|있으|되|나|내|내주|주|오|계|참석하|지내|바쁘|안녕하|아니)(?:시|신|실|셨)(?:는지|지|는가|가|까|나)?|(?:가능|가능하)(?:한지|할지|할까|한가)|(?:괜찮|좋|있|없)을(?:지|까)|(?:어떨|뵐|될|드릴|갈|올|잡을|주실|맞을까 모르겠)(?:지|까))$/u;
const ABOUT_TIME =
  /언제|몇 시|어느 때|어느 날|시간(?:이|을)? (?:괜찮|가능|되|있|나|내|어떠)|관심|참석|여부|의향|일정|회신|답장|\d일|요일|오전|오후|\d시/u;

/** What is asked to sound out whether there is a sale: who decides, what they plan, how they liked our offer; and how they are. */
const SOUNDING =
  /건강|지내|안녕|무탈|협력|함께할|강점|제안을 어떻게|저희를|저희 (?:회사|제품|서비스)|어떤 (?:회사|곳|하우스|기업)|계획[이은]? ?(?:있|없)|맡(?:고|으|아) ?[계시]|담당(?:하|이|자)|이어받|생각하고 계|고민하고 계|만족하|스팸|입금|도움이|재미|의향|관심/u;

/** How far back a question's own words reach. */
const REACH = 26;

export interface OpenQuestion {
  start: number;
  end: number;
  /** The words that carry it. */
  said: string;
}

/** The indirect questions of a sentence, but those about time and interest: 어디서 새는지, 고칠지 바꿀지, 밸브냐 실린더냐. */
export function openQuestions(text: string): OpenQuestion[] {
  return [...text.matchAll(ASKED)].flatMap((match) => {
    const end = match.index + match[0].length;
    const said = text.slice(Math.max(0, match.index - REACH), end).replace(/^.*[.!?]\s/u, '');
    const predicate = /[가-힣]+$/u.exec(said)?.[0] ?? '';
    return OF_MEETING.test(predicate) || ABOUT_TIME.test(said.slice(-14)) || SOUNDING.test(said)
      ? []
      : [{ start: match.index, end, said }];
  });
}

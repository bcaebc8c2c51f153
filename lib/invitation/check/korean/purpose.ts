import { openQuestions } from './open-question';
import { namesTopic } from './topic';
import { B, contentWords, L, PAST } from './words';

/** Verbs of settling something: they need little beside them. */
const SETTLE =
  '확인|확정|비교|점검|결정|합의|파악|진단|분석|해결|선정|측정|시험|검증|조율|산정|계산|교체|조정|개선|보완|대조|정리|정산|협의|논의|의논|상의|검토|규명|판단|판가름|매듭|마무리|단축|절감|가려|가리|따져|따지|짚|알아보|알아내|밝히|밝혀|찾(?!아 ?[뵈뵙가오와갈간온])|판정|판별|설정|다루|다뤄|리뷰|명확히|분명히|정하|정해|고르|골라|좁히|좁혀|맞추|맞춰|줄이|줄여|낮추|낮춰|없애|(?<![가-힣])(?:막|풀|재|세|셈|까|닫|털|훑|뜯어|그리|묻)|끝내|가르|갈라|추리|추려|매기|나누어|살피|살펴|여쭙|여쭈|여쭤|물어|듣|들어|재어|열어|되짚|잡아내|바로잡|고치|고쳐|타결|완결|타진|재검토|결론|답을|매듭짓|지우|맞대|시뮬|시범|실험|테스트|체험|써 보|해 보|돌려 보';
/** Intent: -고자, -려고, -고 싶, -기 위해, -았으면, -ㄹ까 합니다, "것이 목적". */
const MEANT_ENDING = `(?:고자|고 싶|고 파|려고|려 합|려 하|려는|려면|려 ?[${B}]니다|기 위[해하한]|기로|[을를] 위[해하한]|자 합니다|자 하|자는|자고|[${PAST}]으면|(?<!시)면 (?:됩니다|돼)|면 (?:합니다|하는|하고|해서|좋겠|어떨|어떻|싶)|[${L}]까 (?:합|하|해|싶)|는 (?:것|게|일|데)(?:이|가|입|에|은)? ?(?:니다|목적|목표|주제|용건|핵심|초점|안건|전부|취지|이유|좋)|[${B}]시다|[${L}]까요|는 (?:[가-힣]+ ){0,2}(?:자리|회의|미팅|면담|통화|방문|시간|작업|검사|진단|데모|테스트|시험|콜|협의|실사|점검)|시지요|시죠|죠[.]?$|[${L}] (?:때가|차례|참)|아야|어야|해야|여야)`;
const MEANT = new RegExp(`(${SETTLE})[가-힣 ]{0,14}?${MEANT_ENDING}`, 'gu');
/** A commitment to settle: "이것만 가려내겠습니다". */
const COMMITTED =
  /(?:가려내|가려|밝혀내|밝히|밝혀|정하|정해|확정하|결론(?:을)? ?(?:내|짓)|매듭(?:을)? ?짓|마무리(?:하|짓)|풀|찾아내|찾|끝내|좁히|좁혀|확인하|따지|따져|가르|맞추|합의하|해결하|규명하|결정하|고르|골라)(?: ?(?:보|두|놓|오|드리))?(?:겠습|[겠]어요|[ㄱ-ㅎ]?게요|[ㅂ]?시다)/u;

/** Verbs that only meet, present or wish well: any other verb of intent with an object says what the meeting is for. */
const OTHER_INTENT = new RegExp(
  `(?:[을를]|[가-힣]지(?:를|만|도)?) (?!않|못)([가-힣 ]{0,24}?)(?:고자|고 싶(?!은|으신|던|지 않)|려고|려 합|[${PAST}]으면 (?:합니다|하는|해서|좋)|면 합니다|면 좋겠|[${L}]까 합니다)`,
  'u',
);
const EMPTY_INTENT =
  /알리|개최|열(?:려|고)|초청|비치|얼굴|달려|손잡|배우|돌아보|마주 앉|놓치|들르|소개|인사|뵙|뵈|만나|익히|방문|맺|모시|마련|초대|연락|말씀드리|전하|나누|나눴|함께하|모색|제공|보여|설명|시작|참여|홍보|안내|확대|강화|도모|성장|돕|드리|드렸|알려|통화|약속|잡|참석|잠시|내어|내주|준비|갖|가졌|가지|올리|쌓|이어|가질|가졌|친해|다지|펼치|선보|공유|여쭙고자 합니다만|부탁|청하|요청/u;
/** Nothing but our house and our wares, or good will. */
const GENERIC =
  /도움이 (?:될|되는|되고)|(?:회사|당사|저희(?: [가-힣]+)?|제품(?:군)?|신제품|서비스|솔루션|브랜드|포트폴리오)(?:을|를|의)? ?(?:소개|홍보|안내|설명|선보)|협력 ?(?:방안|관계|가능성|기회)|상생|시너지|파트너십|동반 성장|우호|친목|교류|신년 인사|인사차|안부|(?:참석|참가|수신) ?여부[를]? ?(?:확인|파악)|(?:방문|미팅|회의|면담) 일정[을]? ?(?:조정|확인|협의|조율)/u;

const HEADED =
  /(?:목적|주제|안건|쟁점|관건|핵심|용건|숙제|과제|논점|문제|질문|궁금한 (?:것|점)|남은 (?:것|건|일|문제|질문|항목|과제)|정할 (?:것|건)|볼 (?:것|건)|여쭐 (?:것|건))(?:은|는|이|가|도)? (.{4,}?)(?:입니다|이에요|예요|였습니다|거든요|인데|뿐|이며|이고|겁니다)/u;
const HEADS =
  /^(.{6,}?)(?:이|가|을|를|에|은|는)? ?(?:이번 |이 |오늘 |그날 |이날 |저희 |유일한 |바로 )*(?:면담|미팅|회의|방문|자리|만남|통화|시연|시간)?의? ?(?:목적|주제|안건|쟁점|관건|용건|핵심|숙제|과제|초점|전부|취지)(?:입니다|이에요|예요|이고|으로|로|인데|이었)/u;
const MATTER =
  /(.{4,}?) ?(?:건|문제|사안|(?<=[는던] )일|사항)(?:입니다|이에요|예요|이요|인데|으로 (?:연락|다시|메일|글|뵙)|때문에 (?:연락|메일|글|드립|뵙)|에 대해 (?:말씀|이야기|얘기|의논|여쭙|여쭈))/u;
/** Still open: no conclusion yet, one point left, to be decided by a date. */
const OPEN =
  /(?:결론|합의|결정|답|해답|원인|이유|방향|기준|의견)(?:을|를|이|가|은|도)? (?:아직 )?(?:[가-힣]+ )?(?:못|않|안 |없|미정|나지|남|엇갈|갈리|갈립|다릅|다르|필요)|아직 [^.]{0,24}(?:못|않|미정|남아|모르|모릅|추정|안 )|(?:매듭|결판|결론)[^.]{0,10}(?:지[을어]|내야|낼|날)|(?:엇갈|갈립|갈리|맞서|막혀|걸려) ?(?:니다|있|고)|만 남았|하나가 남|[하지]? ?(?:정해야|골라야|결정해야|확정해야|결론을 내야|가려야|풀어야|맞춰야)/u;
/** A bill, a beginner's modesty. */
const NOT_OPEN = /입금|대금|미수|세금계산서|송장|배우겠|열심히|(?:게|것이|점이) 많/u;
const POINTS_BACK =
  /이 부분|이를 |이것|그것|이걸|그걸|이 둘|이 한 가지|왜 그런지|원인을|이유를|그 답|그 결론/u;

const COUNTED =
  /(.{6,}?) (?:사항|점|것|일|문제|질문|항목|쟁점|부분)(?:이|은)? ?(?:하나|한 가지|한두 가지|두 가지|세 가지|몇 가지|두어 가지|둘|셋)(?:가|이)? ?(?:있|남|뿐|입니다)/u;
/** When they have time is no topic. */
const SCHEDULE =
  /(?:언제|몇 시|시간이|일정이)[^.?!]{0,14}(?:괜찮|가능|편하|좋으|되시|어떠)[가-힣]*지(?:를|도)? /u;

/** Predicates that leave an indirect question open or mean to answer it. */
const SETTLES = new RegExp(
  `${SETTLE}|남|주제|목적|관건|문제|질문|숙제|과제|궁금|모르(?!게)|모릅|적혀|쓰여|불분명|애매|모호|엇갈|나와 있지|다르|달라|아직|갈[${L}리립려]|못|결론|핵심|쟁점|안건|답|말씀|이야기|얘기|의견|보자|봅시다|보려|보고|싶|이번|만나|자리|입니다|이에요|예요|나[누눠]|만남`,
  'u',
);
/** What the reader will be able to tell afterwards, or what somebody notes on the way, is not yet what we meet for. */
const AFTERWARDS = new RegExp(
  `실 수 (?:있|없)|시게 [되됩돼될]|실 (?:겁|거|것)|지 않으셔도|셔도 [되됩돼]|시면 [되됩돼]|[${L}] 수 있(?:습|어|도|게|으|고|는)|보면서|보시면서|(?<!상의|의논|협의|논의|문의|여쭤)(?:드립니다|드려요|드릴게요)|남습니다|적습니다|적어요|기록합니다|표시합니다|표시해|보여 드|보입니다|보여 줍|알 수|알려 (?:주|드)|한눈에|[${L}] 때`,
  'u',
);
/** What they can do thereby is what they gain. */
const THEY_CAN = /실 수 있(?:습|어요)|시게 (?:됩|되)/u;
/** Asks who decides, what they plan, what they think of us; or wishes well. */
const SOUNDS_OUT =
  /(?:건강하신|잡으셨는|함께할 [가-힣]+[이가]? ?있을|가능성이 있는|계획이 (?:있|없)으신|맡으시는|맡고 계신|결정하시는 분이|반가워하실|제안을 어떻게 보셨는|생각하고 계신|어떤 협력[^.?!]{0,10}|별 탈 없으신)지|협력이 가능|얼마나 성가/u;
const INTENT = new RegExp(MEANT_ENDING, 'u');

/**
 * True where a Korean sentence tells what the meeting is to deal with (WORDING §6.0): an intent with something of
 * substance in it, a question that is to be answered, a matter that is named as such or still open.
 * @param before the sentence before, which 이것 and 왜 그런지 point back to; '' at the beginning.
 */
export function saysPurpose(text: string, before: string): boolean {
  if (
    SCHEDULE.test(text) ||
    SOUNDS_OUT.test(text) ||
    (GENERIC.test(text) && openQuestions(text).length === 0)
  )
    return false;
  return (
    asks(text) ||
    namesTopic(text) ||
    intends(text, before) ||
    isHeaded(text) ||
    (OPEN.test(text) && !NOT_OPEN.test(text) && contentWords(text) >= 3)
  );
}

function asks(text: string): boolean {
  const questions = openQuestions(text);
  const first = questions[0];
  if (!first) return false;
  const rest = text.slice(first.end);
  const behind = text.slice(questions.at(-1)?.end);
  if (AFTERWARDS.test(behind) && !INTENT.test(behind)) return false;
  if (AFTERWARDS.test(rest) && !INTENT.test(rest)) return false;
  if (questions.length >= 2) return contentWords(text) >= 2;
  if (/^[요,.?!"”’)\s]*$/u.test(rest)) return asksOpenly(text);
  if (/내기|따지|의아|이상하|수수께끼/u.test(rest)) return true;
  return SETTLES.test(rest) && contentWords(text.slice(0, first.end)) >= 2;
}

/** A direct question of their matter (왜 2라인만 늦을까요?), neither of the meeting nor of worries in general. */
function asksOpenly(text: string): boolean {
  if (
    /상상|얼마나|검토해 보셨|고민|걱정|힘드|어려움|혹시|않으신|않나요|관심|[은는]가요\?|신가요|으신|시죠|시나요|십니까/u.test(
      text,
    )
  )
    return false;
  return (
    /왜|어디|무엇|어느|얼마|몇|누가|누구|어떻게|아니면|[가-힣]까,/u.test(text) && contentWords(text) >= 2
  );
}

function intends(text: string, before: string): boolean {
  for (const meant of overlapping(text)) {
    const lead = text.slice(0, meant.index);
    if (THEY_CAN.test(text.slice(meant.index + meant[0].length)) || /시게 되는 것/u.test(meant[0])) continue;
    if (
      contentWords(lead) >=
      (/^(?:듣|들어|여쭙|여쭈|여쭤|묻|물어|재|세|까|막|풀|그리|나누어)$/u.test(meant[1] ?? '') ? 2 : 1)
    )
      return true;
    if (POINTS_BACK.test(text) && contentWords(before) >= 2) return true;
  }
  const committed = COMMITTED.exec(text);
  if (
    committed &&
    !/먼저|뒤|이어|씩|옆에서|함께 확인하겠|측정|시간은|일정은|날짜는|사정에|편하신|맞추겠/u.test(text)
  ) {
    if (contentWords(text.slice(0, committed.index)) >= 2) return true;
    if (POINTS_BACK.test(text) && contentWords(before) >= 2) return true;
  }
  if (
    /^(?:그걸|그것을|이를|이걸|이것을|그 점을|이 점을|그 문제를|이 문제를|그 얘기|그 이야기|이 얘기)/u.test(
      text,
    ) &&
    INTENT.test(text) &&
    contentWords(before) >= 3
  )
    return true;
  const other = OTHER_INTENT.exec(text);
  if (!other || EMPTY_INTENT.test(other[1] ?? '') || /무엇을|어떤 [가-힣]+[을를]/u.test(text)) return false;
  if (POINTS_BACK.test(text.slice(0, other.index + 8)) && contentWords(before) >= 2) return true;
  return contentWords(text.slice(0, other.index)) >= 2;
}

/** A verb may stand inside the reach of an earlier one, so each is tried. */
function* overlapping(text: string): Generator<RegExpExecArray> {
  const pattern = new RegExp(MEANT);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    yield match;
    pattern.lastIndex = match.index + 1;
  }
}

/** A demonstration of something for a task of theirs; not of our wares as such. */
const SHOWN =
  /^(?!.*(?:제품|신제품|솔루션|서비스))(.{6,}) 시연(?:을|해)[^.?!]*(?:고자|고 싶|려고|려 합|겠습니다)/u;

function isHeaded(text: string): boolean {
  const shown = SHOWN.exec(text)?.[1];
  if (shown !== undefined && contentWords(shown) >= 3) return true;
  const named =
    HEADED.exec(text)?.[1] ?? HEADS.exec(text)?.[1] ?? MATTER.exec(text)?.[1] ?? COUNTED.exec(text)?.[1];
  return (
    named !== undefined &&
    !/소개|인사|협력|강화|교류|친목|유대|안부|브랜드|저희/u.test(named) &&
    contentWords(named) >= 2
  );
}

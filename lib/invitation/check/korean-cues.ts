import { occurs, type Cues } from './cues';

/** Business words that give a sentence no content, at the head of a word with its particle. */
const IDLE =
  /^(?:저희|당사|우리|저|제|귀사|회사|제품|신제품|서비스|솔루션|시스템|소개|협력|협업|상생|제휴|파트너십|방안|기회|가능성|비즈니스|인사|관계|발전|이익|다양한|상호|새로운|좋은|한번|한 번|함께|직접|이번|이어서|다시|미팅|방문|시연|회의|일정|관련|대해|대한|시간|자리|및|향후|앞으로|지속적|전반|여러|서로|대표님|팀장님|부장님|과장님|책임님|상무님|소장님|차장님|안녕|연락|메일|말씀|주제|건|수|것|등)/u;

/** Counts words of substance. */
function contentWords(text: string): number {
  return (text.match(/[가-힣A-Za-z0-9%ΔΩ]+/gu) ?? []).filter((word) => !IDLE.test(word)).length;
}

/* ---------- purpose ---------- */

const STRONG =
  '확인|확정|비교|점검|결정|합의|파악|진단|분석|해결|선정|측정|시험|검증|알아보|따져|정하|정리|조율|산정|계산|교체|조정|개선|줄이|낮추|맞추|단축|절감';
const WEAK = '검토|논의|상의|협의|살펴|여쭙|여쭈|듣|말씀을 나누|이야기|시연|의논|상담';
const MEANT = new RegExp(
  `(${STRONG}|${WEAK})[가-힣 ]{0,14}?(?:고자|려고|려 합|기 위[해하한]|[을를] 위[해하한]|고 싶|자 합니다|했으면|는 것입니다|것이 목적)`,
  'gu',
);
/**
 * Any other verb of intent with an object or an indirect question before it …
 * …unless it is one of meeting, presenting or wishing well, which every letter uses.
 */
const INTENT =
  /(?:[을를]|[가-힣]지(?:를|만|도)?) ([가-힣 ]{0,24}?)(?:고자|고 싶습|려고|려 합|면 합니다|면 좋겠|면 됩니다|면 어떨)/u;
const EMPTY_INTENT =
  /소개|인사|뵙|만나|방문|맺|모시|마련|초대|연락|말씀드리|전하|나누|함께하|모색|제공|보여|설명|시작|참여|홍보|안내|확대|강화|도모|성장|돕|드리|알려|통화|약속|잡|참석|잠시|내어|내주|준비/u;
const POINTS_BACK = /이 부분|이를 |이것|그것|왜 그런지|원인을/u;
const TOPIC = /(?:목적|주제|안건|핵심)(?:은|는)\s*(.+?)(?:입니다|것입니다)/u;

function purpose(text: string, before: string): boolean {
  for (const meant of overlappingMatches(text)) {
    const needed = new RegExp(`^(?:${STRONG})$`, 'u').test(meant[1] ?? '') ? 1 : 2;
    if (contentWords(text.slice(0, meant.index)) >= needed) return true;
  }
  const intent = INTENT.exec(text);
  if (intent && !EMPTY_INTENT.test(intent[1] ?? '') && !/무엇을|어떤 [가-힣]+[을를]/u.test(text)) {
    const pointsBack = POINTS_BACK.test(text.slice(0, intent.index + 8)) && contentWords(before) >= 2;
    if (pointsBack || contentWords(text.slice(0, intent.index)) >= 2) return true;
  }
  const aim = /^(.+)것(?:이|을) (?:이번 )?(?:[가-힣]+의 )?목적/u.exec(text)?.[1];
  if (aim && contentWords(aim) >= 2 && !/소개/u.test(aim)) return true;
  const topic = TOPIC.exec(text)?.[1];
  return topic !== undefined && !/소개/u.test(topic) && contentWords(topic) >= 2;
}

/** 시연은 … 확인을 위한: a verb may stand inside the reach of an earlier one, so each is tried. */
function* overlappingMatches(text: string): Generator<RegExpExecArray> {
  const pattern = new RegExp(MEANT);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    yield match;
    pattern.lastIndex = match.index + 1;
  }
}

/* ---------- process ---------- */

const ROLE =
  '(?:팀장|본부장|부장|과장|차장|대리|이사|대표이사|상무|연구원|기사|엔지니어|담당자?|분석가|강사|컨설턴트|전문가|책임자?|매니저|반장|관리자|설계사|기술자)';
const CONDUCT =
  '(?:함께|동석|동행|참석|배석|찾아뵙|방문하|측정|점검|설명|시험|기록|정리|그려|인터뷰|진행|수정|검토|옆에서|가져가|질의응답)';
/** What two sides do on site, as stems; talking and growing together is not among them. */
const ON_SITE =
  '(?:둘러보|돌아보|살펴보|살피|짚어 보|훑어보|열어 보|돌려 보|들어 보|세어 보|재어 보|맞춰 보|따라가|점검하|측정하|확인하|비교하|기록하|시험하|계측하|검토하|대조하|정리하|그리|세|재|적)';
/** The same at the end of a statement of what will happen: -ㅂ니다, -겠습니다. */
const ON_SITE_END =
  '(?:(?:둘러|돌아|살펴|짚어|훑어|열어|돌려|들어|세어|재어|맞춰|적어|그려) ?(?:봅|보겠습)|(?:점검|측정|확인|비교|기록|시험|계측|검토|대조|정리)(?:합|하겠습)|따라(?:갑|가겠습)|(?:그립|그리겠습|셉|세겠습|잽|재겠습|적습|적겠습))니다';
const jointConduct = occurs(
  new RegExp(`(?:함께|같이|먼저) (?:[^.?!]{0,24} )?${ON_SITE_END}`, 'u'),
  new RegExp(
    `(?:함께|같이|먼저) (?:[^.?!]{0,24} )?${ON_SITE}(?:고|며|면서) [^.?!]*(?:${ON_SITE_END}|[합립눕]니다|겠습니다)`,
    'u',
  ),
  new RegExp(`(?:을|를|에서) (?:[^.?!]{0,16} )?${ON_SITE}고,? [^.?!]*${ON_SITE_END}`, 'u'),
);
/** A wish, a request or a boast in the same words tells nothing of the meeting. */
const NO_CONDUCT = /고자|고 싶|기를|바랍|바라|기대|희망|주시|수 있|까요|니까|모든 |항상|언제나|매년|늘 /u;

const wayOfWorking = occurs(
  new RegExp(`(?:저희|당사|우리)(?:가|의)? [^.?!]{0,20}${ROLE}[^.?!]{0,40}${CONDUCT}`, 'u'),
  new RegExp(`${ROLE} [가-힣]{1,4}(?:이|가|과|와|도) [^.?!]{0,40}${CONDUCT}`, 'u'),
  new RegExp(`[가-힣]{2,4} ${ROLE}님?(?:도|과|와|이|가|께서|께서도) [^.?!]{0,30}${CONDUCT}`, 'u'),
  /모시고 (?:가|찾아|방문|와|오|인사)/u,
  /먼저[^.?!]{2,}(?:뒤|후|다음|이어|그리고|[가-힣]고,|시고)/u,
  /[가-힣](?:고|며|에|서),? (?:이어서|이어) (?!(?:서 )?[^.?!]*(?:고자|고 싶))/u,
  /^(?:이어서|그다음) (?![^.?!]*(?:고자|고 싶))/u,
  /(?<!(?:다녀가신|돌아가신|설립|창립|출시) ?)(?<=[가-힣] )(?:뒤|후)(?:에)?[ ,]/u,
  /[가-힣][은신한본] 다음 |이후 (?:셋이서|함께|같이|[가-힣]+(?:와|과) )/u,
  /(?:함께|같이) (?:검토|들어|보(?!내)|살펴|확인|맞춰|세|정리|계산)(?![^.?!]*(?:고자|고 싶|수 있|바랍|주시))[^.?!]*니다/u,
  /(?:보며|보면서|놓고) [^.?!]*(?:이야기|논의|검토|진행)/u,
  /(?:방식|순서)입니다|이렇게 (?:운영|진행)|(?:띄워|펼쳐|나란히) 놓고/u,
  /(?:첫날|첫째 날|오전에(?:는|,)? )[^.?!]+(?:둘째|마지막 날|오후에(?:는|,)? )/u,
  /순서(?:는|입니다|로|대로)(?! 다음과 같습니다)|순으로|차례로|번갈아|한 (?:대|분|명|건)씩|항목별로|하나씩/u,
  /(?:보내|준비해|골라|가져와) 주시면/u,
  /준비해 (?:가고|가겠|오시)|지참해/u,
  /(?:전날|미리|사전에|(?:미팅|회의|방문) 전에?)[^.?!]{0,24}(?:보내|준비|공유|전달)/u,
  /가져가지 않|소개 자료(?:는|를) (?:없|생략)|영업 담당 없이/u,
  /(?:둘러보시|직접 처리|세어 본|바꾸어 보며|돌려 보|접수하시고|그려 드리)/u,
);
const PLANNED =
  /(?:당일에는|이번에는|진행(?: 방식| 순서)?(?:은|는)|초안(?:은|으로))\s*(.+?)(?:진행|입니다|준비|같습니다)/u;
const LOGISTICS =
  /\d+\s*(?:시간|분|일)(?:가량|간|정도)?|화상|전화|온라인|오프라인|대면|통화|본사|사무실|현장에서|다음과|당일|초안|(?:으로|로|에서)(?= |$)/gu;

function process(text: string): boolean {
  if (wayOfWorking(text) || (jointConduct(text) && !NO_CONDUCT.test(text))) return true;
  const plan = PLANNED.exec(text)?.[1];
  return plan !== undefined && contentWords(plan.replace(LOGISTICS, ' ')) >= 1;
}

/* ---------- benefit ---------- */

const GAIN = occurs(
  /[가-힣]*실 수 있(?:습니다|도록|으니|으며|는|게|고)/u,
  /(?:얻으|쓰|줄이|피하|아|받으|덜)시게 됩니다|지 않으셔도 됩니다/u,
  /(?:남겨|정리해|전해|만들어) 드(?:립니다|리니|리므로|리겠습니다)/u,
  /(?:도움|보탬)이 되도록/u,
  /(?:님|분)들?(?:이|께서|의)[^.?!]*(?:없어집|줄어듭|사라집|빨라집)니다/u,
  /(?:귀사|귀 [가-힣]+|병동|현장|팀|부서|학교|매장)에[^.?!]{0,10} ?남습니다|[가-힣]에 남습니다[.]?$/u,
  /귀사[^.?!]{0,30}(?:줄어듭|절감됩|단축됩|늘어납|남습|개선됩)니다/u,
);
const NO_GAIN = occurs(
  /주실 수|만나실 수|참석하실 수|오실 수|뵐 수|연락하실|문의하실|회신|알려 주|확인하실 수 있습니다[:：]|보실 만/u,
  /경험하실|누리실|최고의|업계 1위|국내 최초|혁신적|상생|상호 이익/u,
);

const request = (text: string): boolean => {
  if (/[?？]$|(?:니까|는지요|신지요|을까요)[.]?$/u.test(text)) {
    return /편하|괜찮|가능|어떠|어떨|좋으|회신|알려|선택|확정|뵈어도|뵐|될까요|되겠|주시겠|주실|시간|언제|좋을|참석|오시|계신|할까요/u.test(
      text,
    );
  }
  return /부탁드|주시기 바랍|시기 바랍|주십시오|주세요|주시면 (?:감사|고맙|좋)|회신 바랍|말씀해 주/u.test(
    text,
  );
};

export const koreanCues: Cues = {
  formula: occurs(
    /^.{0,40}(?:님께|님,?|귀하)[,.]?$/u,
    /^(?:.{0,30}님,? )?(?:안녕하십니까|안녕하세요)[.,!]?$/u,
    /^[^.?!]{0,60}감사(?:합니다|드립니다)[.!]?$/u,
    /^(?:잘|많은 관심) 부탁드립니다[.]?$/u,
    /^[^.?!]{0,24}입니다[.]?$/u,
  ),
  question: (text) => /[?？]$|(?:니까|는지요|신지요|을까요)[.]?$/u.test(text),
  request,
  day: occurs(
    /\d{1,2}월\s?\d{1,2}일/u,
    /(?<!지난 ?|매주 )[월화수목금토일]요일/u,
    /\d{1,2}일\s?\([월화수목금토일]\)/u,
    /(?<![\d./])\d{1,2}\/\d{1,2}(?![\d/])/u,
    /(?:^|\s)(?:내일|모레)/u,
  ),
  hour: occurs(/오전|오후|\d{1,2}시(?!간)|\d{1,2}:\d{2}|아침|저녁|낮/u),
  past: occurs(/지난|이면 |[었았했였]습니다|참가합니다|갑니다|있습니다[.]?$/u),
  purpose,
  process,
  activity: occurs(
    /확인|견학|질의|응답|검토|시연|측정|점검|비교|논의|수정|정리|둘러|설명|소개|실습|처리|분|시간/u,
  ),
  benefit: (text) => GAIN(text) && !NO_GAIN(text) && contentWords(text) >= 2,
  ours: occurs(/(?:저희|당사)(?:에게|에|의|도)?[^.?!]{0,12}(?:실적|매출|큰 도움|큰 힘|시장|성장)/u),
};

/** Syllables with one of these last consonants, as the inside of a character class: 한글 endings begin inside a syllable. */
function closedBy(last: number): string {
  let found = '';
  for (let code = 0xac00 + last; code <= 0xd7a3; code += 28) found += String.fromCharCode(code);
  return found;
}
/** Syllables that end in ㄴ, ㄹ and ㅂ. */
export const N = closedBy(4);
export const L = closedBy(8);
export const B = closedBy(17);
/** Those that end in ㅆ and tell of the past: neither 있 nor 겠. */
export const PAST = closedBy(20).replace(/[있겠]/gu, '');

/** Words that give a sentence no content of its own, at the head of a word with its particles. */
const IDLE =
  /^(?:저희|당사|우리|저는|저도|저와|제가|저를|귀사|회사|기업|업체|업계|제품|신제품|서비스|솔루션|시스템|소개|협력|협업|상생|제휴|파트너|동반자|방안|기회|가능성|비즈니스|사업|인사|관계|발전|성장|성공|이익|이득|윈윈|시너지|다양한|상호|새로운|새해|좋은|더 |더욱|한번|한|함께|같이|직접|이번|지난번|이어서|다시|미팅|면담|방문|시연|회의|자리|일정|관련|대해|대한|대하여|시간|및|향후|앞으로|지속|전반|여러|가지|서로|각종|모든|많은|고객|대표님|사장님|팀장님|부장님|과장님|책임님|상무님|전무님|이사님|소장님|차장님|대리님|실장님|원장님|매니저님|파트장님|선생님|안녕|연락|메일|통화|말씀|이야기|얘기|주제|목적|건|수|것|게|등|관심|필요|니즈|고민|애로|현황|상황|의견|생각|정보|교류|유대|신뢰|미래|비전|가치|경쟁력|도움|만남|인연|식사|점심|저녁|커피|차 |얼굴|안부|근황|잠시|잠깐|짧게|편하게|편한|편히|조만간|다음|이 |그 |이런|그런|어떤|무엇|합니다|하고|있는|있습니다|되는|위해|위한|관한|통해|감사|부탁|요청|제안|드리|드립|뵙|찾아|만나|주시|논의|검토|상의|협의|나누|오전|오후|[월화수목금토일]요일|\d{1,2}(?:월|일|시|분)|\d+분간|\d+시간)/u;

/** Counts words of substance. */
export function contentWords(text: string): number {
  return (text.match(/[가-힣A-Za-z0-9%ΔΩ]+/gu) ?? []).filter((word) => word.length > 1 && !IDLE.test(word))
    .length;
}

/** People who take part, by what they are called. */
export const ROLE =
  '(?:팀장|본부장|부장|과장|차장|대리|주임|사원|이사(?!회)|대표|임원|상무|전무|실장|소장|원장|센터장|파트장|반장|조장|공장장|연구원|연구소장|책임(?=님|이 [가-힣]+[가이])|선임|수석|기사|엔지니어|기술자|기술사|기술진|기술팀|담당|담당자|분석가|분석관|강사|코치|컨설턴트|전문가|책임자|매니저|관리자|설계사|설계자|디자이너|개발자|작업자|운전자|정비사|정비팀|검사원|검사관|심사원|세무사|노무사|회계사|변호사|간호사|영양사|약사|조리사|교사|선생님|동료|직원|실무자|팀원|인력|요원|SRE|PM|QA)';

/** The reader's side. */
export const CUSTOMER =
  '(?:귀사|귀 [가-힣]{1,8}|[가-힣]{2}님(?:네| 쪽| 팀| 댁)?|[가-힣]팀|(?:직원|기사|선생님|입주민|보호자|환자|학생|작업자|조합원|회원|실무자|담당자|여사님|간호사|재단사|반장님)(?:분)?들?)';

/** Money that goes out, by the end of its name; 준비, 설비, 자료 and 완료 only end alike. */
export const COST =
  '(?:(?<![준설장정대구경예소나낭수겸야])비(?=[가는도를은이 ,])|(?<![자재원완종치음무유의동관연])료(?=[가는도를은이 ,])|비용|[가-힣 ]값|세금|요금|단가|이자|수수료|위약금|과태료|벌금|지출|인건비|예산|운임|보증금)';

/** What nobody likes doing. */
export const TOIL =
  '(?:수고|번거로움|고생|야근|재작업|반품|불량|낭비|민원|과태료|벌점|폐기|클레임|헛걸음|손해|이중 [가-힣]+|수작업|대기|독촉|실랑이|다툼|재검|재방문|추가 청구|등급 하락|지적)';

/** Said of what is so already or has been: nothing that is promised. */
export const STILL =
  '(?:고|어|아) 있(?:습니다|어요|다고)|(?:되었|됐|하였|했|줄었|늘었|왔|두었)(?:습니다|고|으며)(?=[.,]| |$)|다고 (?:합니다|들었|하더|하시)|다는 (?:말씀|얘기|이야기)';

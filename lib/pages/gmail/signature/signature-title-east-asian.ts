/**
 * Korean and Chinese titles end in the rank. Before it stands what the person works on, in one word or two
 * (`구매팀 팀장`, `采购部经理`); any other word before it may be a company or somebody's name, and then the
 * line is no title.
 */
const KO_FIELD =
  '구매|자재|영업|해외|국내|마케팅|홍보|기획|전략|경영|지원|재무|회계|인사|총무|생산|제조|품질|관리|물류|유통|운영|개발|연구|기술|' +
  '설계|디자인|서비스|고객|사업|상품|수출|수입|무역|법무|정보|시스템|데이터|보안|안전|시설|설비|창고|온라인|디지털|글로벌|총괄|' +
  '선임|책임|수석|대표|부|공동|그룹|본부|사업부|팀|파트|센터';
const KO_RANK =
  '대표|이사|부장|차장|과장|대리|팀장|실장|본부장|상무|전무|사장|회장|매니저|책임|선임|수석|주임|계장|사원|센터장|소장|파트장|그룹장|' +
  '지점장|공장장|점장|원장|국장|처장|연구원|엔지니어|디자이너|개발자|컨설턴트|담당';
const KO_DEPARTMENT = '팀|부|과|실|본부|그룹|파트|사업부|부문';
const ZH_FIELD =
  '采购|採購|销售|銷售|市场|市場|营销|營銷|行銷|业务|業務|财务|財務|会计|會計|人事|人力资源|人力資源|行政|生产|生產|制造|製造|技术|' +
  '技術|研发|研發|品质|品質|品管|质量|物流|供应链|供應鏈|仓储|倉儲|运营|營運|产品|產品|项目|專案|客户|客戶|客服|区域|區域|大区|' +
  '海外|国际|國際|国内|國內|华东|华南|华北|外贸|外貿|进出口|進出口|资讯|資訊|信息|法务|法務|安全|设备|設備|厂务|廠務|电商|電商|' +
  '高级|高級|资深|資深|初级|首席|执行|執行|常务|常務|大|副|总|總|部|部门|部門|中心|处|處|课|課|组|組';
const ZH_RANK =
  '经理|經理|总监|總監|总裁|總裁|主管|主任|董事|董事长|董事長|工程师|工程師|专员|專員|部长|部長|助理|顾问|顧問|创始人|創辦人|秘书|' +
  '秘書|厂长|廠長|店长|店長|代表|课长|課長|处长|處長|组长|組長|科长|科長|协理|協理|襄理|副理|特助|设计师|設計師|分析师|分析師';
const ZH_DEPARTMENT = '部|部门|部門|中心|处|處|科|课|課|组|組|室|事业部|事業部';

const TITLE = new RegExp(`^(?:(?:${KO_FIELD}|\\d)*(?:${KO_RANK})|(?:${ZH_FIELD})*(?:${ZH_RANK}))$`, 'u');
/** A department that may stand in a title: made of known words, or short and with a space behind it. */
const DEPARTMENT = new RegExp(
  `^(?:[가-힣A-Z&\\d]{1,5}(?:${KO_DEPARTMENT})|(?:${ZH_FIELD}|[A-Z]{1,3})+(?:${ZH_DEPARTMENT}))$`,
  'u',
);
const FIELD = new RegExp(`^(?:(?:${KO_FIELD})+|(?:${ZH_FIELD})+)$`, 'u');
const RANK = new RegExp(`(?:${KO_RANK}|${ZH_RANK})(?=$|[\\s,/|님])`, 'u');

export interface EastAsianParts {
  /** What stands before the department or title: a company, or nothing. */
  rest: string;
  department: string;
  title: string;
}

/** Is it written in Korean or Chinese letters, at least for the most part? */
export function isEastAsian(text: string): boolean {
  return /[\p{Script=Hangul}\p{Script=Han}]/u.test(text);
}

/**
 * Takes department and title off the end of a line: `(주)별빛푸드 구매팀 팀장` is `(주)별빛푸드` + `구매팀 팀장`.
 * A part is a piece of the line as it stands there; '' where there is none.
 */
export function eastAsianParts(line: string): EastAsianParts {
  // `有限公司采购部 经理`: the end of a company's name ends a word.
  const words = line.replace(/(公司|集团|集團)(?=\S)/g, '$1\u0001').split(/[\s\u0001]+/);
  let first = words.length;
  while (first > 0 && isKnown(words[first - 1] ?? '')) first -= 1;
  // `주식회사 가온 유통`: what only says a trade may belong to the company's name.
  if (first > 0 && words.slice(first).every((word) => FIELD.test(word) && !DEPARTMENT.test(word)))
    first = words.length;
  const known = words.slice(first);
  const ranks = known.map((word) => TITLE.test(word));
  const end = known.length;
  // The rank closes a title; a team behind it is another part, which nobody can put in order.
  const titled = ranks[end - 1] === true;
  const tail = known.join(' ');
  const text = line.endsWith(tail) ? tail : '';
  return {
    rest: words.slice(0, first).join(' '),
    department: !titled && !ranks.includes(true) ? text : '',
    title: titled ? text : '',
  };
}

const isKnown = (word: string) => TITLE.test(word) || DEPARTMENT.test(word) || FIELD.test(word);

/** Does a word of it end like a rank? Then it is no company. */
export function holdsEastAsianRank(line: string): boolean {
  return RANK.test(line);
}

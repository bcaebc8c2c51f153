/** A title and an employer that a headline seems to name: to be offered, never to be taken. */
export interface HeadlineJob {
  title: string | null;
  company: string | null;
}

/** A word between title and employer, in the languages that headlines are most often written in. */
const AT = /^(.{2,80}?)\s*(?:\s(?:at|bei|chez|presso|bij|på)\s|\s?[@＠]\s?)\s*(.{2,80})$/iu;
/** What ends the part that names the job: the rest of a headline is slogans. */
const PARTS = /\s*[|｜•·;；]\s*|\s+[–—-]\s+/u;

const KOREAN_TITLE =
  /(?:대표이사|대표|회장|사장|부사장|전무|상무|이사|본부장|센터장|공장장|실장|부장|차장|과장|팀장|파트장|그룹장|대리|주임|사원|매니저|책임|수석|선임|연구원|연구소장|소장|원장|교수|엔지니어|디자이너|개발자|컨설턴트|담당|담당자|리드)$/u;
const KOREAN_DEPARTMENT = /(?:팀|부|실|본부|부문|센터|파트|그룹|사업부|연구소)$/u;

const CHINESE_DEPARTMENT =
  '(?:采购|採購|销售|銷售|市场|市場|营销|行銷|运营|營運|人力资源|人力資源|财务|財務|技术|技術|产品|產品|研发|研發|生产|生產|质量|品质|品質|供应链|供應鏈|物流|项目|專案|客户|客戶|业务|業務|行政|法务|法務|信息|资讯|資訊|大区|区域|區域|高级|資深|资深|首席|副|助理)';
const CHINESE_TITLE = new RegExp(
  `^(.{2,40}?)((?:${CHINESE_DEPARTMENT}(?:部|中心)?){0,3}(?:总经理|總經理|经理|經理|总监|總監|主管|总裁|總裁|副总裁|董事长|董事長|主任|工程师|工程師|专员|專員|顾问|顧問|部长|部長|厂长|廠長|课长|課長|协理|協理|副理))$`,
  'u',
);

/**
 * The job that the first part of a headline seems to name: `Hardware Engineer at Velodrome Labs`,
 * `별빛푸드 구매팀 팀장`, `青岚食品采购经理`. A headline is free text, so this is a guess that the rep confirms with
 * a click: it never becomes a value by itself.
 * @returns null where no such shape is in it.
 */
export function jobInHeadline(headline: string): HeadlineJob | null {
  const line = headline.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const first = line.split(PARTS)[0] ?? '';
  const joined = AT.exec(first);
  const employer = joined?.[2]?.split(/[,，:：(（]/u)[0];
  // An employer's name has no small first letter; what follows "at" in a slogan has: "great at listening".
  if (joined && employer && !/^\p{Ll}/u.test(employer)) return job(joined[1], employer);
  if (/\p{Script=Hangul}/u.test(first)) return koreanJob(first);
  if (/\p{Script=Han}/u.test(first)) return chineseJob(first);
  return null;
}

/** Employer, then perhaps the department, then the title: `별빛푸드 구매팀 팀장`. */
function koreanJob(text: string): HeadlineJob | null {
  const words = text.split(/\s*[,/]\s*|\s+/u).filter(Boolean);
  const last = words.at(-1) ?? '';
  if (words.length > 5 || !KOREAN_TITLE.test(last)) return null;
  const hasCompany = words.length > 1 && !KOREAN_DEPARTMENT.test(words[0] ?? '');
  return hasCompany ? job(words.slice(1).join(' '), words[0]) : job(words.join(' '), undefined);
}

/** Written without spaces: the title is what the words for department and rank at the end make up. */
function chineseJob(text: string): HeadlineJob | null {
  const found = CHINESE_TITLE.exec(text.replace(/\s+/gu, ''));
  return found ? job(found[2], found[1]?.replace(/(?:的|，|,)$/u, '')) : null;
}

function job(title: string | undefined, company: string | undefined): HeadlineJob | null {
  const clean = (text: string | undefined) => text?.trim() || null;
  const found = { title: clean(title), company: clean(company) };
  return found.title || found.company ? found : null;
}

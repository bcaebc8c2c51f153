import { occurs } from '../cues';
import { countOf, type Pitch } from './pitch';

const stated = countOf(
  /업계 ?(?:1위|최고|최초|선도)|국내 ?(?:1위|최초|최대|유일)|세계 ?(?:최초|최대|최고|적인)|최고의|최첨단|최신형?|혁신적|차세대|독보적|선도(?:하는|기업)|글로벌 (?:기업|리더)|프리미엄|올인원|원스톱|토털 솔루션/gu,
  /(?:설립|창립|창업)(?:되|된|하|한|이래|이후|\d)|\d+년(?:간|의)? ?(?:경험|역사|전통|업력|노하우)|\d+(?:여)?(?:개국|개 ?(?:국가|지사|고객사|기업|사업장)|개사|명의 (?:직원|임직원))|임직원 \d+/gu,
  /특허|인증|수상|점유율|\d+년 연속|솔루션에 선정|리더 등급|혁신상|대상을 받|은상|금상|함께 성장|매출 성장|대상을|우수기업|벤처기업|강소기업|상장|매출 ?\d+|ISO ?\d+|HACCP|GMP|CE ?인증|표창|훈장|누적 [가-힣 ]{0,8}\d[\d,.]*|(?:자문위원|전문가|기술사|박사|연구원|엔지니어|강사|상담사|인력) ?\d+ ?(?:명|인)|(?:성공률|만족도|재구매율|재계약률|합격률|적중률) ?\d*|전국 ?\d+ ?(?:개|곳|여)|당일 ?AS/gu,
  /기능|탑재|지원(?:하며|하고|합니다|됩니다)|제공(?:하며|하고|합니다|됩니다)|대시보드|실시간|빨라졌|추가되|추가했|클라우드|인공지능|AI|자동화|연동|모바일 앱|원격|터치|무상 보증|24시간|고성능|고효율|초정밀|저소음|내구성|모듈|호환/gu,
  /\d[\d.,]*\s?(?:%|배|퍼센트|kW|Hz|dB|mm|μm|kg|rpm|초당|시간당)(?!\s?(?:에서|으?로|이면|면|인지|일지|[을를]))/gu,
);

/** Words in which a firm shows what it has. */
const SHOWN =
  /자랑|갖추|갖춘|갖췄|지원|탑재|보유|선보|받았|수상|인증|등급|선정|출시|기능|제공|특징|사양|성능|국산|유일|신형|신제품|시리즈|내장|적용|설립|창립|점유율|실적|납품|수출|증설/u;
/** People who do something: then commas part steps, not features. */
const DOING =
  /[가-힣]님|귀사|저는|제가|겠습니다|고자|주시|까요|니까|순서|먼저|오전|오후|\d{1,2}:\d{2}|요일|부탁|바랍/u;
const FIGURE = /\d(?![\d월일시분:])/u;
/** 결과 and 효과 only end like a particle. */
const PIECE = /[,·、;:■□▶▷●○◎◆★※]|\(\d\)|[①-⑳]|(?<=(?<![결효성학경초])[와과]) /u;
/** Marks inside a line that set one feature beside the next. */
const MARK = /[■□▶▷●◎◆★]/gu;

const MANY_MARKS = 3;

/** The members of a list in which the firm shows what it has; 0 where people act in it. */
function listed(text: string): number {
  if (DOING.test(text)) return 0;
  const marks = text.match(MARK)?.length ?? 0;
  const short = text
    .replace(/^제 ?목 ?[:：]/u, '')
    .split(PIECE)
    .filter((piece) => piece.trim().length >= 2 && piece.trim().length <= 18);
  const figures = short.filter((piece) => FIGURE.test(piece));
  return short.length >= 3 && (SHOWN.test(text) || figures.length >= 2 || marks >= MANY_MARKS)
    ? short.length
    : 0;
}

export const koreanPitch: Pitch = {
  claims: (text) => Math.max(stated(text), listed(text)),
  anchored: occurs(
    /귀사(?:의|에서|가|께서) ?(?!발전|성장|성공|무궁|경쟁력|업무|비즈니스|니즈|요구)[가-힣]/u,
    /[가-힣]님(?:께서|의|이) |말씀하신|말씀해 주신|지적하신|발표하신|요청하신|보내 주신/u,
  ),
};

import { occurs, type Cues } from '../cues';
import { asks, namesDay, requests } from './ask';
import { namesOurGain, saysBenefit } from './benefit';
import { saysProcess } from './process';
import { saysPurpose } from './purpose';

export const koreanCues: Cues = {
  formula: occurs(
    /^.{0,40}(?:님께|님,?|귀하|귀중)[,.!]?$/u,
    /^(?:.{0,30}님,? )?(?:안녕하십니까|안녕하세요)[.,!~]*$/u,
    /^[^.?!]{0,60}감사(?:합니다|드립니다|드려요|해요)[.!]?$/u,
    /^(?:잘|많은 관심|많은 성원|잘 좀) 부탁(?:드립니다|드려요)[.]?$/u,
    /^안녕하(?:십니까|세요),? [^.?!,]{2,40}(?:입니다|이에요|예요)[.]?$/u,
  ),
  question: asks,
  request: requests,
  day: namesDay,
  hour: occurs(/오전|오후|\d{1,2}시(?!간)|\d{1,2}:\d{2}|아침|저녁|낮|정오|점심/u),
  past: occurs(/지난|이면 |[었았했였]습니다|참가합니다|갑니다|있습니다[.]?$/u),
  purpose: saysPurpose,
  process: saysProcess,
  activity: occurs(
    /확인|견학|질의|응답|검토|시연|측정|점검|비교|논의|수정|정리|둘러|설명|소개|실습|처리|분|시간|기록|조작|보기|하기|읽기|듣기|재기|세기|체험|발표|토의|토론|작성|질문|답변|인사|휴식/u,
  ),
  benefit: saysBenefit,
  ours: namesOurGain,
};

import { withParticle } from './particle';
import { readKoreanPhrase } from './phrase';
import type { Scene } from './scene';

/** One comparable result that the benefit rests on; none is made up. */
export function proofWays({ facts: { proof, style } }: Scene): readonly string[] {
  if (!proof) return [];
  const phrase = readKoreanPhrase(proof);
  if (phrase.kind === 'sentence') {
    const located = /(?:곳|라인|공장|센터|회사|업체|현장|매장|병원|창고|고객사)(?:에서|의|은|는)/u.test(
      phrase.text,
    );
    return [
      `참고로 ${phrase.text}`,
      located ? phrase.text : `한 가지 보태면, ${phrase.text}`,
      `먼저 나온 결과를 보면 ${phrase.text}`,
    ];
  }
  const told = proofTold(phrase.text);
  const ways = [`참고로 ${told}`, `비교하실 만한 예로 ${told}`, `앞선 예로는 ${told}`];
  return style === 'rational' ? [ways[1] ?? '', ways[0] ?? '', ways[2] ?? ''] : ways;
}

function proofTold(text: string): string {
  if (CHANGED.test(text)) return `${changed(text)}한 사례가 있습니다.`;
  if (/[\d%]$/u.test(text)) return `${withParticle(text, '이라/라')}는 결과가 있습니다.`;
  return `${withParticle(text, '이/가')} 있습니다.`;
}

const CHANGED = /(?:감소|단축|절감|향상|개선|증가|축소|상승)$/u;

/** "대기 시간 35% 단축" → 대기 시간을 35% 단축: a note leaves out the particle before the figure. */
function changed(text: string): string {
  const [, what, rest = ''] = /^(.*[가-힣A-Za-z)]) (\d\S* \S+)$/u.exec(text) ?? [];
  if (!what || /(?:[은는이가을를의]|에서|당|약|평균|각각)$/u.test(what)) return text;
  return `${withParticle(what, /(?:단축|절감|축소|개선)$/u.test(rest) ? '을/를' : '이/가')} ${rest}`;
}

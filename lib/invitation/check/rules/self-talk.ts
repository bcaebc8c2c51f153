import { cuesOf } from '../cues-of';
import { foldHan } from '../fold-han';
import type { Finding, LetterToCheck } from '../letter-check';
import type { LetterReading, Script } from '../read-letter';

/** Words for them, words for us, and "we" that means both sides. */
const WORDS: Record<Script, { them: RegExp; us: RegExp; both: RegExp }> = {
  en: {
    them: /\b(?:you|your|yours|yourself)\b/gi,
    us: /\b(?:I|[Ww]e|[Oo]urs?|us|me|[Mm]y|mine)\b/g,
    both: /\bwe\b(?=[^.?!]{0,40}\b(?:together|both)\b)|\byou and I\b|\bthe (?:two|three|four) of us\b|\bboth (?:sides|of us)\b/gi,
  },
  ko: {
    them: /귀사|귀 [가-힣]{1,6}|[가-힣]{1,4}님|[가-힣](?:으)?(?:시|십|셨|신|실|셔)(?=[가-힣])/gu,
    us: /저희|당사|우리|(?<![가-힣])(?:저|제가|제)(?=[는은가를와도의 ])/gu,
    both: /(?:저희|우리)(?=[^.?!]{0,20}(?:함께|같이))/gu,
  },
  zh: {
    them: /您|贵(?:司|公司|厂|方|院|校|行|店|团队)/gu,
    us: /我(?:们|司|方|公司)?|敝(?:公司|司)|本公司/gu,
    both: /我们(?=.{0,6}(?:一起|共同))|和您一起/gu,
  },
};
/** What the customer said is not our talk (WORDING §6.3); quotes of a word or two are names. */
const QUOTED = /“[^”]{12,300}”|"[^"]{12,300}"|「[^」]{6,300}」|『[^』]{6,300}』|‘[^’]{12,300}’/gu;
/** Fewer mentions say nothing. */
const ENOUGH = 6;
const HALF = 0.5;

/** R7: the letter speaks more of us than of them. Courtesies and "we" that means both sides do not count. */
export function findSelfTalk({ companies }: LetterToCheck, { sentences }: LetterReading): Finding[] {
  let them = 0;
  let us = 0;
  for (const { text, script } of sentences) {
    if (cuesOf(script).formula(text)) continue;
    const words = WORDS[script];
    const own = text.replace(QUOTED, ' ');
    const said = script === 'zh' ? foldHan(own) : own;
    const count = (pattern: RegExp) => said.match(pattern)?.length ?? 0;
    them += count(words.them) + (companies?.theirs && text.includes(companies.theirs) ? 1 : 0);
    us += Math.max(0, count(words.us) - count(words.both));
  }
  const share = them / (them + us);
  return them + us >= ENOUGH && share < HALF
    ? [{ rule: 'R7', level: 'hint', code: 'about_us', params: { them, us } }]
    : [];
}

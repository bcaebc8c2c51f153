import { fill } from '../../compose/chinese/say';
import { fullWidth, readChinesePhrase, withoutEnd } from '../../compose/chinese/phrase';
import type { OpenPoint, Situation, SlotPhrases, SuggestedPhrase, WhyCode } from '../situation';
import { BENEFITS, BENEFITS_WITHOUT_TOPIC } from './benefits';
import { PROCESSES } from './processes';
import { PURPOSES } from './purposes';

/** Phrases of one field by what they were made for, each dimension by its value. */
export interface PhraseTable {
  role?: Partial<Record<NonNullable<Situation['readerRole']>, readonly string[]>>;
  focus?: Partial<Record<NonNullable<Situation['focus']>, readonly string[]>>;
  style?: Partial<Record<Situation['style'], readonly string[]>>;
  occasion?: Partial<Record<Situation['occasion'], readonly string[]>>;
  warmth?: Partial<Record<Situation['warmth'], readonly string[]>>;
  benefitType?: Partial<Record<NonNullable<Situation['benefitType']>, readonly string[]>>;
  stage?: Partial<Record<NonNullable<Situation['stage']>, readonly string[]>>;
  /** Where nothing closer is known. */
  any: readonly string[];
}

const MOST = 6;
/** A meeting that nobody set a length for asks for little time (WORDING §2). */
const USUAL_MINUTES: Partial<Record<NonNullable<Situation['readerRole']>, number>> = {
  policy_decider: 30,
  gatekeeper: 15,
  influencer: 40,
};

/**
 * What a rep who writes simplified Chinese is offered for the three fields, best first (WORDING §2, METHOD §8.4, §9,
 * §11). Only what is known is named; a purpose that would need the topic is not offered without one.
 */
export function phrasesSimplifiedChinese(situation: Situation): SlotPhrases {
  const topic = withoutEnd(fullWidth(situation.topic.trim()));
  const { meeting, readerRole } = situation;
  const blanks = {
    topic,
    ours: meeting.ours.trim() || '我们',
    minutes: meeting.minutes === null ? `，${(readerRole && USUAL_MINUTES[readerRole]) ?? 30}分钟以内` : '',
  };
  return {
    purpose: distinct([
      ...situation.openPoints.slice(0, 3).map(openPurpose),
      ...(topic ? offered(PURPOSES, situation, blanks) : []),
    ]),
    process: distinct(offered(PROCESSES, situation, blanks)),
    benefit: distinct(offered(topic ? BENEFITS : BENEFITS_WITHOUT_TOPIC, situation, blanks)),
  };
}

/** The closest dimension first; of each dimension its first phrase before the second of any. */
function offered(
  table: PhraseTable,
  situation: Situation,
  blanks: Readonly<Record<string, string>>,
): SuggestedPhrase[] {
  const { readerRole, focus, style, occasion, warmth, benefitType, stage } = situation;
  const found: readonly (readonly [WhyCode, readonly string[] | undefined])[] = [
    ['role', readerRole ? table.role?.[readerRole] : undefined],
    ['occasion', table.occasion?.[occasion]],
    ['benefit_type', benefitType ? table.benefitType?.[benefitType] : undefined],
    ['focus', focus ? table.focus?.[focus] : undefined],
    ['style', table.style?.[style]],
    ['stage', stage ? table.stage?.[stage] : undefined],
    ['warmth', table.warmth?.[warmth]],
    ['topic', table.any],
  ];
  const ranked = [0, 1].flatMap((rank) =>
    found.flatMap(([why, texts]) => (texts?.[rank] ? [{ why, text: texts[rank] }] : [])),
  );
  return ranked.map(({ why, text }) => ({
    why,
    text: fill(text, blanks),
  }));
}

/** METHOD §11: what was left open is the nearest purpose there is. */
function openPurpose({ from, text }: OpenPoint): SuggestedPhrase {
  const { kind, text: point } = readChinesePhrase(text);
  const bare = withoutEnd(point);
  if (from === 'objection') return { why: from, text: `谈清一个顾虑：${bare}` };
  if (from === 'need') return { why: from, text: `商量怎样做到“${bare}”` };
  if (kind === 'verb') return { why: from, text: bare };
  if (kind === 'clause') return { why: from, text: `弄清${bare}` };
  if (/[，。；？]/u.test(bare)) return { why: from, text: `把这件事谈妥：${bare}` };
  return { why: from, text: from === 'visit' ? `把${bare}定下来` : `把${bare}过一遍` };
}

function distinct(phrases: readonly SuggestedPhrase[]): SuggestedPhrase[] {
  return phrases
    .filter(({ text }, at) => phrases.findIndex((other) => other.text === text) === at)
    .slice(0, MOST);
}

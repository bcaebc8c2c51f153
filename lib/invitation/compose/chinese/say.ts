import type { TidyFacts } from '../tidy-facts';

/** What a sentence is chosen by: WORDING §2, and how many times are offered. */
interface Told {
  role: NonNullable<TidyFacts['readerRole']>;
  focus: NonNullable<TidyFacts['focus']>;
  occasion: TidyFacts['occasion'];
  warmth: TidyFacts['warmth'];
  style: TidyFacts['style'];
  benefit: NonNullable<TidyFacts['benefitType']>;
  reason: NonNullable<TidyFacts['reason']['type']>;
  news: NonNullable<TidyFacts['news']['type']>;
  form: NonNullable<TidyFacts['meeting']['form']>;
  direction: TidyFacts['direction'];
  slots: 0 | 1 | 2;
}

/** When a sentence fits; what is not named does not matter, of several values one must hold. */
export type When = { readonly [key in keyof Told]?: readonly (Told[key] | null)[] };

/** Sentences for one place of a letter, with blanks such as `{topic}`; the more that is known, the closer they fit. */
export type Says = readonly (readonly [When, ...string[]])[];

/** How much a match tells, so that the closest sentence comes first. */
const WEIGHT: Record<keyof Told, number> = {
  reason: 8,
  news: 8,
  slots: 1,
  direction: 1,
  occasion: 5,
  role: 4,
  focus: 4,
  benefit: 3,
  form: 3,
  style: 3,
  warmth: 2,
};
/** Two sentences of one rule say the same thing; another rule may say what this one does not. */
const SAME_RULE = 2.5;
/** A word that stands in the sentence and again in what the rep typed. */
const ECHO = 6;
const ECHOING =
  '上次 最近 这次 這次 一起 当面 當面 现场 現場 见面 見面 会后 會後 提前 安排 当天 當天 演示 示範 留给 留給 清楚 逐项 步骤 顺序 数字 数据 清单 判断 决定 想 先 看 问题 定下来 商量'.split(
    ' ',
  );
const BLANK = /\{(\w+)\}/gu;

/**
 * The sentences that fit best, their blanks filled; a sentence with a blank of which nothing is known is left out
 * (WORDING §5.1).
 * @returns at most `count`, best first, no two alike; none where nothing fits.
 */
export function say(
  says: Says,
  facts: TidyFacts,
  blanks: Readonly<Record<string, string>>,
  count = 3,
): string[] {
  const told = toldOf(facts);
  const open = says.flatMap(([when, ...texts], rule) => {
    const fit = fitOf(when, told);
    if (fit === null) return [];
    return texts.flatMap((text, at) => {
      const read = readSentence(text);
      if (!read.blanks.every((name) => blanks[name])) return [];
      return [{ text, rule, score: fit - at * 0.1 - echo(read, blanks) }];
    });
  });
  const chosen: string[] = [];
  while (chosen.length < count && open.length > 0) {
    const best = open.reduce((a, b) => (b.score > a.score ? b : a));
    open.splice(open.indexOf(best), 1);
    for (const other of open) if (other.rule === best.rule) other.score -= SAME_RULE;
    const text = fill(best.text, blanks);
    if (!chosen.includes(text)) chosen.push(text);
  }
  return chosen;
}

/** Fills the blanks of one sentence; what is filled in is not read for blanks again. */
export function fill(text: string, blanks: Readonly<Record<string, string>>): string {
  return text.replace(BLANK, (whole, name: string, at: number) => {
    const said = blanks[name] ?? whole;
    return text.charAt(at + whole.length) === '的' ? withoutInnerDe(said) : said;
  });
}

/** 三号线的换型时间 + 的做法 is said 三号线换型时间的做法. */
export function withoutInnerDe(thing: string): string {
  const [before = '', after = '', ...more] = thing.split('的');
  const closed = more.length === 0 && after.length >= 2 && before.length >= 2;
  return closed && !/[新旧舊大小高低好上下了过過到出来來]$/u.test(before) ? before + after : thing;
}

function toldOf(facts: TidyFacts): { readonly [key in keyof Told]: Told[key] | null } {
  return {
    role: facts.readerRole,
    focus: facts.focus,
    occasion: facts.occasion,
    warmth: facts.warmth,
    style: facts.style,
    benefit: facts.benefitType,
    reason: facts.reason.type,
    news: facts.news.type,
    form: facts.meeting.form,
    direction: facts.direction,
    slots: facts.slots.length === 0 ? 0 : facts.slots.length === 1 ? 1 : 2,
  };
}

function fitOf(when: When, told: ReturnType<typeof toldOf>): number | null {
  let fit = 0;
  for (const [key, values] of Object.entries(when) as [keyof Told, readonly unknown[]][]) {
    if (!values.includes(told[key])) return null;
    fit += WEIGHT[key];
  }
  return fit;
}

/** Only the beginning of a long text is read: an echo further on is not heard. */
const HEARD = 80;

interface Read {
  blanks: readonly string[];
  words: readonly string[];
}
/** What is in a sentence, read once: there are as many as stand in the code. */
const READ = new Map<string, Read>();

function readSentence(text: string): Read {
  const known = READ.get(text);
  if (known) return known;
  const read = {
    blanks: [...text.matchAll(BLANK)].map(([, name = '']) => name),
    words: ECHOING.filter((word) => text.includes(word)),
  };
  READ.set(text, read);
  return read;
}

function echo({ blanks: names, words }: Read, blanks: Readonly<Record<string, string>>): number {
  if (words.length === 0) return 0;
  const filled = names.map((name) => (blanks[name] ?? '').slice(0, HEARD));
  return words.some((word) => filled.some((said) => said.includes(word))) ? ECHO : 0;
}

import { describe, expect, test } from 'vitest';
import type { Language } from '../../lib/i18n/language';
import { composeLetter } from '../../lib/invitation/compose-letter';
import type { LetterFacts } from '../../lib/invitation/letter-facts';
import { filledFacts } from './filled-facts';

/** What a rep types into one field, and the sentence it must become. */
type Case = [Language, 'purpose' | 'process' | 'benefit', string, string];

const CASES: Case[] = [
  ['zh-Hans', 'purpose', '贵司二号线的色差', '这次想就贵司二号线的色差和您一起讨论。'],
  ['zh-Hans', 'purpose', '确认排期', '这次想和您一起确认排期。'],
  ['zh-Hans', 'purpose', '缩短换型时间', '这次想和您一起讨论如何缩短换型时间。'],
  ['zh-Hans', 'purpose', '听听您对新厂的打算', '这次想听听您对新厂的打算。'],
  ['zh-Hans', 'process', '先看现场,再讨论', '具体安排如下：先看现场，再讨论。'],
  ['zh-Hans', 'benefit', '减少返工', '这样贵司可以减少返工。'],
  ['zh-Hans', 'benefit', '返工减少两成', '对贵司来说，好处是：返工减少两成。'],
  ['zh-Hans', 'benefit', '一页对策清单', '会后贵司可以得到一页对策清单。'],
  ['zh-Hans', 'benefit', '哪些订单可以自动化', '会后贵司就能清楚哪些订单可以自动化。'],
  ['zh-Hans', 'benefit', '三月前就能决定', '这样贵司三月前就能决定。'],
  ['zh-Hans', 'benefit', '减少贵司的返工', '这样就可以减少贵司的返工。'],
];

describe('what is typed becomes a sentence of the letter', () => {
  test.each(CASES)('%s %s: %s', (language, part, typed, sentence) => {
    const facts: LetterFacts = filledFacts(language, { [part]: typed });
    expect(composeLetter(facts).body).toContain(sentence);
  });

  test('those with little time are offered that somebody else replies', () => {
    expect(composeLetter(filledFacts('zh-Hans', { readerRole: 'gatekeeper' })).body).toContain('其他时间');
  });
});

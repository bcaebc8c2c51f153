import { describe, expect, it } from 'vitest';
import { weighSentence } from '../../../lib/invitation/check/learned/learned-lamps';
import { sentenceFeatures } from '../../../lib/invitation/check/learned/sentence-features';
import learned from '../../../lib/invitation/check/learned/weights.json';

describe('the classifier beside the rules', () => {
  it('has one weight a feature, for each lamp and script', () => {
    for (const [script, lamps] of Object.entries(learned)) {
      const count = lamps.features.split('\t').length;
      expect(count, script).toBeGreaterThan(3000);
      for (const lamp of [lamps.purpose, lamps.process, lamps.benefit]) {
        expect(lamp.weights).toHaveLength(count);
        expect(lamp.rule).toBeGreaterThan(0);
      }
    }
  });

  it('sees what no rule sees, and overrules a rule that is surely wrong', () => {
    const kept = weighSentence('Your technicians keep the drawing and can hand it to any contractor.', 'en');
    expect(kept('benefit', false)).toBe(true);
    const thanks = weighSentence('Thank you again for your time last week.', 'en');
    expect(thanks('process', true)).toBe(false);
    expect(thanks('purpose', true)).toBe(false);
  });

  it('reads both Chinese scripts alike', () => {
    const [simplified, traditional] = [
      '这样夜班就知道哪个报警可以不理。',
      '這樣夜班就知道哪個報警可以不理。',
    ];
    const runs = (text: string) => sentenceFeatures(text, 'zh').filter((feature) => !feature.startsWith('#'));
    expect(runs(traditional)).toEqual(runs(simplified));
  });

  it('takes numbers for alike, whatever they are', () => {
    expect(sentenceFeatures('We measure 14 pumps.', 'en')).toEqual(
      sentenceFeatures('We measure 2,300 pumps.', 'en'),
    );
  });
});

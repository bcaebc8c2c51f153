import { inBrief } from './about';
import { RESULT } from './benefit';
import { inSentence, readEnglishPhrase } from './phrase';

/** The benefit behind a label, in brief: "you can decide …", "a one-page list"; '' where none was given. */
export function gainLine(benefit: string): string {
  if (!benefit) return '';
  const { kind, said } = readGain(benefit);
  switch (kind) {
    case 'verb':
      return RESULT.test(said) ? `you will ${said}` : `you can ${said}`;
    case 'clause':
      return `you know ${said}`;
    case 'third':
      return `it ${said}`;
    default:
      return said;
  }
}

/** The benefit as a sentence of a letter that only recalls it, in other words than the invitation's. */
export function gainWays(benefit: string): string[] {
  if (!benefit) return [];
  const { kind, said } = readGain(benefit);
  switch (kind) {
    case 'verb':
      if (RESULT.test(said))
        return [
          `In the end, you would ${said}.`,
          `What is in it for you: you will ${said}.`,
          `With that, you would ${said}.`,
        ];
      return [
        `It would put you in a position to ${said}.`,
        `What is in it for you: you can ${said}.`,
        `With that, you could ${said}.`,
      ];
    case 'clause':
      return [
        `You would find out ${said}.`,
        `What is in it for you: you know ${said}.`,
        `With that, you would know ${said}.`,
      ];
    case 'noun':
      return [
        `In the end, you would have ${said}.`,
        `What is in it for you: ${said}.`,
        `For you, it comes down to ${said}.`,
      ];
    default:
      return [];
  }
}

function readGain(benefit: string): { kind: string; said: string } {
  const { kind, text } = readEnglishPhrase(benefit);
  const said = inSentence(inBrief(text));
  const consequence = /^so (?:that )?((?:you|your)\b.*)$/is.exec(said)?.[1];
  return consequence ? { kind: 'sentence', said: consequence } : { kind, said };
}

import type { LetterPart } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { asSentence, capitalised, inSentence, readEnglishPhrase } from './phrase';

/** Something that can be held or filed, and so kept. */
const TANGIBLE =
  /^(?:(?!(?:that|which|who|with|without|for|from|to|of|in|on)\b)[\w’'-]+ ){0,6}?(?:lists?|sheets?|pages?|plans?|reports?|comparison|overview|draft|map|sketch|sketches|notes?|summary|table|file|samples?|calculation|checklist|drawings?|protocols?|record|copy|schedule|proposal|template|ranking|offer|quote|figures|results|model|log|guide|answers?|outline)\b/i;
/** "less rework", "knowing what to order": what happens rather than what one has. */
const CHANGE = /^(?:less|fewer|more|better|faster|lower|higher|shorter|no|\w+ing)\b/i;

/** What the reader has, knows or can do afterwards (WORDING §1.6), and the one result it rests on. */
export function benefitParts(facts: TidyFacts, before: LetterPart['before']): LetterPart[] {
  return [
    { id: 'benefit', slot: 'benefit', ways: benefitWays(facts), before },
    { id: 'benefit.proof', slot: 'benefit', ways: facts.benefit ? proofWays(facts.proof) : [], before: ' ' },
  ];
}

function benefitWays(facts: TidyFacts): string[] {
  const { benefit, readerRole, style } = facts;
  if (!benefit) return [];
  const flat = benefit.replace(/\n/gu, ' ');
  const consequence = /^so (?:that )?((?:you|your)\b.*)$/is.exec(flat)?.[1];
  if (consequence) {
    const said = consequence.replace(/[\s.]+$/u, '');
    return [`That way ${said}.`, `It means that ${said}.`, `The result is that ${said}.`];
  }
  const { kind, text } = readEnglishPhrase(benefit);
  const said = text.replace(/[\s.]+$/u, '');
  switch (kind) {
    case 'sentence':
      return [asSentence(text)];
    case 'verb':
      return RESULT.test(said) ? resultWays(facts, said) : abilityWays(facts, said);
    case 'third':
      return [`For you, that ${said}.`, `For your team, this ${said}.`, `What you would gain: it ${said}.`];
    case 'clause':
      return [
        ...(readerRole === 'finance' || style === 'rational' ? [`The result tells you ${said}.`] : []),
        `Afterwards you will know ${said}.`,
        `You will then know ${said}.`,
        `That tells you ${said}.`,
        `It would show you ${said}.`,
      ];
    case 'noun':
      return nounWays(facts, said);
    default:
      return [
        `What you would gain: ${said}.`,
        `What it gives you: ${said}.`,
        `What you would come away with: ${said}.`,
      ];
  }
}

/** "know which pump to repair": not what one can do, but how things are afterwards. */
export const RESULT = /^(?:know|have|learn|find out|get|go home|take home)\b/;

function resultWays({ readerRole, focus, style }: TidyFacts, said: string): string[] {
  return [
    ...(readerRole === 'policy_decider' || focus === 'power'
      ? [`In return for your time, you will ${said}.`]
      : []),
    ...(style === 'rational' ? [`As a result, you will ${said}.`] : []),
    `That way you will ${said}.`,
    `You would then ${said}.`,
    `When we are done, you will ${said}.`,
  ];
}

function abilityWays({ readerRole, focus, style }: TidyFacts, said: string): string[] {
  return [
    ...(readerRole === 'policy_decider' || focus === 'power'
      ? [`In return for your time, you can ${said}.`]
      : []),
    ...(readerRole === 'finance' ? [`On that basis you can ${said}.`] : []),
    ...(style === 'rational' ? [`As a result, you can ${said}.`] : []),
    ...(style === 'emotional' ? [`My hope is that you can ${said}.`] : []),
    `That way you can ${said}.`,
    `Afterwards you can ${said}.`,
    `You would then be able to ${said}.`,
    `It would allow you to ${said}.`,
  ];
}

function nounWays({ readerRole, style, focus, benefitType }: TidyFacts, said: string): string[] {
  if (CHANGE.test(said) || !TANGIBLE.test(said)) {
    const ing = /^\w+ing\b/i.test(said) && !TANGIBLE.test(said);
    return [
      ...(readerRole === 'specific_decider' ? [`For your department, that means ${said}.`] : []),
      ...(readerRole === 'user' ? [`For your working day, that means ${said}.`] : []),
      `For you, that means ${said}.`,
      ...(ing ? [] : [`That gives you ${said}.`]),
      `What you would gain is ${said}.`,
      `For your team, it would mean ${said}.`,
    ];
  }
  return [
    ...(benefitType === 'enterprise' ? [`Before you commit to anything, you would have ${said}.`] : []),
    ...(readerRole === 'policy_decider' || focus === 'power'
      ? [`In return for your time, you get ${said}.`]
      : []),
    ...(readerRole === 'influencer' ? [`For your own assessment, you would have ${said}.`] : []),
    ...(readerRole === 'executor' ? [`For your file, you get ${said}.`] : []),
    ...(readerRole === 'user' ? [`You and your colleagues would have ${said}.`] : []),
    ...(style === 'emotional' ? [`What stays with you is ${said}.`] : []),
    `You would come away with ${said}.`,
    `That leaves you with ${said}.`,
    `Afterwards you will have ${said}.`,
    `What you keep is ${said}.`,
  ];
}

/** One comparable result (METHOD §9 `proof`); where it is a whole sentence it can stand alone. */
export function proofWays(proof: string): string[] {
  if (!proof) return [];
  const { kind, text } = readEnglishPhrase(proof);
  const said = kind === 'sentence' ? text : `${text.replace(/[\s.]+$/u, '')}.`;
  const lower = inSentence(said);
  return [
    ...(kind === 'sentence' || HAS_VERB.test(said) ? [capitalised(said)] : []),
    `One comparable case: ${lower}`,
    `To give you an idea: ${lower}`,
    `By way of comparison: ${lower}`,
  ];
}

/** A result that is told rather than named: "a dairy in Kent saved two hours". */
const HAS_VERB =
  /^(?!.{0,60}\b(?:that|which|who)\b)[^,;:]{3,60}? (?:saved|cut|found|reduced|halved|lost|needed|took|got|built|stopped|avoided|finished|now [a-z]+|dropped|fell|rose|went|gained|ran|went|shortened|lowered|released|settled|moved|switched|checked|tested|were|was|is|are|has|have)\b/i;

import type { TidyFacts } from '../tidy-facts';
import { article, atEvent, introduces, meetingName, weTravel } from './meeting';
import { capitalised } from './phrase';

interface Setting {
  ours: string;
  said: string;
  travel: boolean;
}

/** A question, "whether the sorter fits": it is to be answered in the meeting. */
export function clauseWays(facts: TidyFacts, said: string): string[] {
  const { occasion, readerRole, focus, style } = facts;
  const { noun, ours } = meetingName(facts);
  const first: string[] = [];
  if (focus === 'power') first.push(`The one question for ${ours} would be ${said}.`);
  if (focus === 'dissatisfied' && introduces(facts))
    first.push(`Rather than talk about our company, I would like to find out with you ${said}.`);
  if (readerRole === 'policy_decider') first.push(`I would like to hear your view on ${said}.`);
  if (readerRole === 'specific_decider') first.push(`I would like to settle with you ${said}.`);
  if (readerRole === 'influencer') first.push(`I would value your judgement on ${said}.`);
  if (readerRole === 'executor') first.push(`I would like to clarify with you ${said}.`);
  if (readerRole === 'finance') first.push(`I would like to work out with you, in figures, ${said}.`);
  if (readerRole === 'gatekeeper')
    first.push(
      `I would like to arrange ${article(atEvent(noun))} to find out ${said}.`,
      `The question for the ${noun} is ${said}.`,
    );
  if (readerRole === 'user') first.push(`With you and your colleagues I would like to find out ${said}.`);
  if (style === 'rational') first.push(`${capitalised(ours)} would answer one question: ${said}.`);
  if (style === 'emotional') first.push(`I would very much like to find out with you ${said}.`);
  return [...first.slice(0, 2), ...clauseWaysOf(occasion, { ours, said, travel: weTravel(facts) })];
}

function clauseWaysOf(occasion: TidyFacts['occasion'], { ours, said, travel }: Setting): string[] {
  const base = [
    `The question for ${ours} would be ${said}.`,
    `What I would like to find out with you is ${said}.`,
    `I would like to work out with you ${said}.`,
  ];
  switch (occasion) {
    case 'follow_up':
      return [
        `As the next step, I would like to find out with you ${said}.`,
        `The next question is ${said}.`,
        `What we still need to find out is ${said}.`,
      ];
    case 'they_come_to_us':
      return [
        `During your visit, we would like to find out with you ${said}.`,
        `The question for your visit would be ${said}.`,
        `By the end of your visit, you should know ${said}.`,
      ];
    case 'service_visit':
      return [
        `We would like to use ${ours} to find out ${said}.`,
        `The question for the visit is ${said}.`,
        `While we are with you, we would like to check ${said}.`,
      ];
    case 'demo':
    case 'event':
      return [
        `I would like to use ${ours} to find out with you ${said}.`,
        `The question for ${ours} is ${said}.`,
        `What we would like to find out with you is ${said}.`,
      ];
    default:
      return travel ? [`I would like to visit you and find out with you ${said}.`, ...base] : base;
  }
}

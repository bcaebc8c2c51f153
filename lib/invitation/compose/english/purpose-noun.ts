import type { TidyFacts } from '../tidy-facts';
import { article, atEvent, introduces, meetingName, weTravel } from './meeting';

interface Setting {
  ours: string;
  said: string;
  travel: boolean;
}

/** A thing named, "the late invoices": what is done about it goes by who reads. */
export function nounWays(facts: TidyFacts, said: string): string[] {
  const { occasion, readerRole, focus, style } = facts;
  const { noun, ours } = meetingName(facts);
  const first: string[] = [];
  if (focus === 'power') first.push(`The one point for ${ours} would be ${said}.`);
  if (focus === 'dissatisfied' && introduces(facts))
    first.push(`Rather than talk about our company, I would like to look into ${said} with you.`);
  if (readerRole === 'policy_decider') first.push(`I would like to hear your view of ${said}.`);
  if (readerRole === 'specific_decider')
    first.push(`I would like to agree with you what happens next on ${said}.`);
  if (readerRole === 'influencer') first.push(`I would like to examine ${said} with you in detail.`);
  if (readerRole === 'executor') first.push(`I would like to clarify ${said} with you.`);
  if (readerRole === 'finance') first.push(`I would like to check ${said} with you, figure by figure.`);
  if (readerRole === 'gatekeeper')
    first.push(
      `I would like to arrange ${article(atEvent(noun))} about ${said}.`,
      `The subject of the ${noun} is ${said}.`,
    );
  if (readerRole === 'user') first.push(`With you and your colleagues I would like to look at ${said}.`);
  if (style === 'emotional') first.push(`I would like to hear from you about ${said}.`);
  if (style === 'rational') first.push(`The subject of ${ours} would be ${said}, point by point.`);
  return [...first.slice(0, 2), ...nounWaysOf(occasion, { ours, said, travel: weTravel(facts) })];
}

function nounWaysOf(occasion: TidyFacts['occasion'], { ours, said, travel }: Setting): string[] {
  switch (occasion) {
    case 'follow_up':
      return [
        `As the next step, I would like to go through ${said} with you.`,
        `The subject this time would be ${said}.`,
        `What remains to be settled between us is ${said}.`,
      ];
    case 'they_come_to_us':
      return [
        `During your visit, we would like to go through ${said} with you.`,
        `The subject of your visit would be ${said}.`,
        `While you are here, we would like to look into ${said} with you.`,
      ];
    case 'demo':
      return [
        `In a demo, I would like to go through ${said} with you.`,
        `The subject of our demo would be ${said}.`,
        `I would like to use a demo to look into ${said} with you.`,
      ];
    case 'service_visit':
      return [
        `We would like to use ${ours} to go through ${said} with you.`,
        `The subject of the visit is ${said}.`,
        `While we are with you, we would like to look into ${said}.`,
      ];
    case 'event':
      return [
        `At our event, I would like to go through ${said} with you.`,
        `The subject of our event is ${said}.`,
        `Our event would be a good occasion to talk through ${said}.`,
      ];
    default:
      return [
        travel
          ? `I would like to visit you and talk through ${said}.`
          : `I would like to talk through ${said} with you.`,
        `The subject of ${ours} would be ${said}.`,
        `What I would like to discuss with you is ${said}.`,
      ];
  }
}

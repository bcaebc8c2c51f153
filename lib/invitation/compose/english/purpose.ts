import type { TidyFacts } from '../tidy-facts';
import { article, atEvent, introduces, meetingName, weTravel } from './meeting';
import { capitalised, readEnglishPhrase } from './phrase';
import { clauseWays } from './purpose-clause';
import { nounWays } from './purpose-noun';

/** Verbs that name a result rather than something two people do in a meeting. */
const OUTCOME =
  /^(?:reduce|cut|save|avoid|improve|shorten|eliminate|lower|simplify|prevent|raise|lift|stop|remove|free|speed|recover)\b/;
/** What only one side does: "I would like us to hear how you …" is wrong. */
const ONE_SIDED =
  /^(?:hear|listen|learn|understand|show|tell|answer|explain|ask|give|help|get|meet|know|introduce|bring|deliver|describe|present|see (?:how you|what you|your)|talk to)\b/;

/**
 * Why to meet, as one sentence (WORDING §1.4): what the reader's part in the decision asks for first, then the
 * occasion, then their style. A whole sentence of the rep's stands as it is.
 */
export function purposeWays(facts: TidyFacts): string[] {
  const { purpose } = facts;
  if (!purpose) return [];
  const { kind, text } = readEnglishPhrase(purpose);
  const said = text.replace(/[\s.]+$/u, '');
  switch (kind) {
    case 'sentence':
      return [text];
    case 'verb':
      // One does not visit somebody to reduce a cost, but to find out how to.
      return OUTCOME.test(said) ? clauseWays(facts, `how to ${said}`) : verbWays(facts, said);
    case 'clause':
      return clauseWays(facts, said);
    case 'noun':
      return nounWays(facts, said);
    default:
      return labelWays(facts, said);
  }
}

function verbWays(facts: TidyFacts, said: string): string[] {
  const { occasion, readerRole, focus, style, meeting } = facts;
  const { noun, ours } = meetingName(facts);
  const us = ONE_SIDED.test(said) ? '' : 'us ';
  const first: string[] = [];
  if (focus === 'power') first.push(`The one point for ${ours} would be to ${said}.`);
  if (focus === 'dissatisfied' && introduces(facts))
    first.push(`Rather than talk about our company, I would like ${us}to ${said}.`);
  if (readerRole === 'policy_decider')
    first.push(
      said.includes(':')
        ? `The aim of ${ours} would be to ${said}.`
        : `${capitalised(ours)} would have one aim: to ${said}.`,
    );
  if (readerRole === 'specific_decider') first.push(`By the end of ${ours}, I would like ${us}to ${said}.`);
  if (readerRole === 'influencer' && us) first.push(`I value your judgement and would like us to ${said}.`);
  if (readerRole === 'executor') first.push(`Before anything else goes ahead, I would like ${us}to ${said}.`);
  if (readerRole === 'finance')
    first.push(
      /[:,]| with |figures/u.test(said)
        ? `The aim of ${ours} would be to ${said}.`
        : `The aim of ${ours} would be to ${said}, with the figures on the table.`,
    );
  if (readerRole === 'gatekeeper')
    first.push(
      `I would like to arrange ${article(atEvent(noun))} to ${said}.`,
      `The point of the ${noun} would be to ${said}.`,
    );
  if (readerRole === 'user' && us) first.push(`With you and your colleagues I would like to ${said}.`);
  if (style === 'emotional') first.push(`I would very much like ${us}to ${said}.`);
  if (style === 'rational') first.push(`The aim of ${ours} is to ${said}.`);
  return [
    ...first.slice(0, 2),
    ...verbWaysOf(occasion, { noun, ours, said, us, travel: weTravel(facts), call: meeting.form === 'call' }),
  ];
}

interface VerbSetting {
  noun: string;
  ours: string;
  said: string;
  us: string;
  travel: boolean;
  call: boolean;
}

function verbWaysOf(
  occasion: TidyFacts['occasion'],
  { noun, ours, said, us, travel, call }: VerbSetting,
): string[] {
  const base = [
    `I would like ${us}to ${said}.`,
    `The aim of ${ours} would be to ${said}.`,
    `What I have in mind for ${ours} is to ${said}.`,
  ];
  switch (occasion) {
    case 'follow_up':
      return [
        `As the next step, I would like ${us}to ${said}.`,
        `The next step would be to ${said}.`,
        `What remains for us is to ${said}.`,
      ];
    case 'they_come_to_us':
      return us
        ? [
            `The aim of your visit would be to ${said}.`,
            `While you are here, I would like us to ${said}.`,
            `We would like to use your visit to ${said}.`,
          ]
        : [
            `During your visit, we would like to ${said}.`,
            `While you are here, we would like to ${said}.`,
            `We would like to use your visit to ${said}.`,
          ];
    case 'demo':
      return us
        ? [
            `I would like to use a demo to ${said}.`,
            `The aim of our demo would be to ${said}.`,
            `In a demo, we would like to ${said}.`,
          ]
        : [
            `I would like to give you a demo and ${said}.`,
            `During the demo, I would like to ${said}.`,
            `Before the demo begins, I would like to ${said}.`,
          ];
    case 'service_visit':
      return [
        `We would like to use ${ours} to ${said}.`,
        `The aim of the ${noun} is to ${said}.`,
        `While we are with you, we would like to ${said}.`,
      ];
    case 'event':
      return [
        `At our event, I would like ${us}to ${said}.`,
        `I would like to use our event to ${said}.`,
        `The aim of your time at our event would be to ${said}.`,
      ];
    default:
      return travel
        ? [`I would like to visit you to ${said}.`, ...base]
        : call
          ? [`I would like a call with you to ${said}.`, ...base]
          : base;
  }
}

/** For a list or what may begin with a name: only a colon may stand before it. */
function labelWays(facts: TidyFacts, said: string): string[] {
  const { ours } = meetingName(facts);
  return [
    `There is one topic I would like to discuss with you: ${said}.`,
    `The subject of ${ours} would be: ${said}.`,
    `What I would like to go through with you: ${said}.`,
  ];
}

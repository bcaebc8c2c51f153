import type { LetterPart } from '../../letter/outline';
import type { TidyFacts } from '../tidy-facts';
import { agenda } from '../layout';
import { meetingName } from './meeting';
import { capitalised, inSentence, readEnglishPhrase } from './phrase';

/** A noun with its article or number: "a video call", "40 minutes"; "video call" alone is a note. */
const STANDS_ALONE = /^(?:an?|the|our|your|one|two|three|four|half|\d+)\b/i;

/** How the meeting runs: what the rep typed, then what else is planned of people, minutes and place. */
export function processParts(facts: TidyFacts, before: LetterPart['before']): LetterPart[] {
  const { process } = facts;
  const listed = process.includes('\n');
  const planned = planWays(facts);
  return [
    { id: 'process', slot: 'process', ways: processWays(facts), before },
    { id: 'process.plan', slot: 'process', ways: planned, before: listed ? '\n\n' : process ? ' ' : before },
  ];
}

function processWays(facts: TidyFacts): string[] {
  const { process } = facts;
  if (!process) return [];
  if (process.includes('\n')) return listLeads(facts).map((lead) => agenda(`${lead}:`, process));
  const { kind, text } = readEnglishPhrase(process);
  const said = text.replace(/[\s.]+$/u, '');
  switch (kind) {
    case 'sentence':
      return [text];
    case 'third':
      return [`It ${said}.`];
    case 'verb':
      return verbWays(facts, said);
    case 'noun':
      if (STANDS_ALONE.test(said)) return nounWays(facts, said);
  }
  return listLeads(facts).map((lead) => `${lead}: ${said}.`);
}

function verbWays(facts: TidyFacts, said: string): string[] {
  const { readerRole, focus, occasion, reason } = facts;
  const { noun } = meetingName(facts);
  const first: string[] = [];
  if (focus === 'dissatisfied' && reason.type === 'problem_seen')
    first.push(`To get to the causes, we would ${said}.`);
  if (focus === 'power' || readerRole === 'policy_decider')
    first.push(`To keep it short, I suggest that we ${said}.`);
  if (readerRole === 'influencer') first.push(`As for the method, we would ${said}.`);
  if (readerRole === 'finance' && !said.includes('figures'))
    first.push(`So that the figures hold, we would ${said}.`);
  if (readerRole === 'gatekeeper') first.push(`All it involves is that we ${said}.`);
  if (readerRole === 'user') first.push(`In practice, we would ${said}.`);
  if (occasion === 'they_come_to_us') first.push(`As a draft for you to correct, I suggest that we ${said}.`);
  return [
    ...first.slice(0, 2),
    `My suggestion is that we ${said}.`,
    `For the ${noun}, I suggest that we ${said}.`,
    `We would ${said}.`,
    `The plan is to ${said}.`,
  ];
}

function nounWays(facts: TidyFacts, said: string): string[] {
  const { readerRole, focus, occasion, style, reason } = facts;
  const { noun } = meetingName(facts);
  const first: string[] = [];
  if (focus === 'dissatisfied' && reason.type === 'problem_seen')
    first.push(`To get to the causes, I suggest ${said}.`);
  if (focus === 'power' || readerRole === 'policy_decider') first.push(`I would keep it to ${said}.`);
  if (readerRole === 'influencer') first.push(`As for the method, I suggest ${said}.`);
  if (readerRole === 'executor') first.push(`As for the steps, I suggest ${said}.`);
  if (readerRole === 'finance' && !said.includes('figures'))
    first.push(`So that the figures hold, I suggest ${said}.`);
  if (readerRole === 'gatekeeper') first.push(`All it involves is ${said}.`);
  if (readerRole === 'user') first.push(`In practice, that means ${said}.`);
  if (occasion === 'they_come_to_us') first.push(`As a draft for you to correct, I suggest ${said}.`);
  if (style === 'emotional') first.push(`I thought of ${said}.`);
  return [
    ...first.slice(0, 2),
    `For the ${noun}, I suggest ${said}.`,
    `What I have in mind is ${said}.`,
    said.includes(':') ? `I have in mind ${said}.` : `My suggestion: ${said}.`,
    `It would take ${said}.`,
  ].filter(
    // "It would take 40 minutes with …", but not "it would take a tour".
    (way) => !way.startsWith('It would take') || /^\d+ min|^(?:half )?an? hour/.test(said),
  );
}

function listLeads(facts: TidyFacts): string[] {
  const { readerRole, occasion, style } = facts;
  const { noun } = meetingName(facts);
  const first: string[] = [];
  if (occasion === 'they_come_to_us')
    first.push(
      'Here is a draft for you to correct',
      'As a draft for you to correct, I suggest the following',
    );
  if (readerRole === 'gatekeeper') first.push('What it involves');
  if (readerRole === 'executor') first.push('The steps would be these');
  if (style === 'rational') first.push(`The agenda I suggest for the ${noun}`);
  return [
    ...first.slice(0, 2),
    `For the ${noun}, I suggest the following`,
    'This is how it would run',
    'The plan in brief',
  ];
}

/** Minutes, however they are written. */
const DURATION =
  /\b(?:\d+|fifteen|twenty|thirty|forty|sixty|ninety|half an|an|one|two)[ -](?:minutes?|mins?|hours?)\b/i;

/** What the plan of the meeting adds to what was typed: who comes along, how long, where. */
function planWays(facts: TidyFacts): string[] {
  const { meeting, process } = facts;
  const ours = meeting.ours && !mentions(process, meeting.ours) ? meeting.ours : '';
  const minutes = meeting.minutes && !DURATION.test(process) ? `${meeting.minutes} minutes` : '';
  const where = meeting.where && !mentions(process, meeting.where) ? meeting.where : '';
  const people = peopleWays(facts, ours, minutes);
  const places = where ? placeWays(where) : ['', '', ''];
  return [0, 1, 2].map((way) => [people[way], places[way]].filter(Boolean).join(' '));
}

function peopleWays({ occasion, readerRole }: TidyFacts, ours: string, minutes: string): string[] {
  const who = capitalised(ours);
  const them = inSentence(ours);
  const busy = readerRole === 'policy_decider' || readerRole === 'gatekeeper';
  const hosts = occasion === 'they_come_to_us' || occasion === 'event';
  if (!ours && !minutes) return [];
  if (!ours)
    return busy
      ? [
          `It takes no more than ${minutes}.`,
          `We need ${minutes}, no more.`,
          `Please allow ${minutes}, no more.`,
        ]
      : [`Please allow about ${minutes}.`, `It takes about ${minutes}.`, `We need about ${minutes}.`];
  if (!minutes)
    return hosts
      ? [`${who} will join us.`, `You would also meet ${them}.`, `${who} will be there too.`]
      : [`${who} would come with me.`, `I would bring ${them}.`, `${who} would join us.`];
  const enough = busy ? `${minutes} are enough` : `${minutes} should be enough`;
  return hosts
    ? [
        `${who} will join us, and ${enough}.`,
        `You would also meet ${them}; it takes about ${minutes}.`,
        `Please allow ${minutes}; ${them} will be there too.`,
      ]
    : [
        `${who} would come with me, and ${enough}.`,
        `I would bring ${them}; it takes about ${minutes}.`,
        `Please allow ${minutes}; ${them} would join us.`,
      ];
}

function placeWays(where: string): string[] {
  const place = placed(where);
  return place.startsWith(NO_PLACE)
    ? [`The place: ${where}.`, `As for the place: ${where}.`, `Place: ${where}.`]
    : [`We would meet ${place}.`, `We would see each other ${place}.`, `I suggest that we meet ${place}.`];
}

const mentions = (text: string, what: string) => text.toLowerCase().includes(what.toLowerCase());

const AT_PLACE = /^(?:at|in|on|by|via|over|online|near|behind|opposite|next to)\b/i;
const ROOM = /^(?:room|hall|building|gate|conference room|meeting room|stand|booth)\b/i;
const OWN_SITE = /^(?:your|our|the|my)\b/i;

/** Marks a place of which nothing tells what word goes before it: an address, a town. */
export const NO_PLACE = 'here: ';

/** "at your plant in Leeds", "in Room 4", "online": a place after a verb. */
export function placed(where: string): string {
  if (AT_PLACE.test(where)) return inPlace(where);
  if (/^https?:/i.test(where)) return `online (${where})`;
  if (/^(?:ms )?(?:teams|zoom|webex|google meet|skype)\b/i.test(where)) return `on ${where}`;
  if (/^(?:stand|booth|gate)\b/i.test(where)) return `at ${where}`;
  if (ROOM.test(where)) return `in ${where}`;
  return OWN_SITE.test(where) ? `at ${inPlace(where)}` : `${NO_PLACE}${where}`;
}

const inPlace = (where: string) => where.charAt(0).toLowerCase() + where.slice(1);

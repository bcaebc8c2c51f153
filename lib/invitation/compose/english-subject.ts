import type { Occasion } from '../draft';
import { readEnglishPhrase } from './english-phrase';
import type { TidyFacts } from './tidy-facts';

/** WORDING §1: three to seven words that name the topic. */
const MAX_WORDS = 7;

const PLAIN: Record<Occasion, string> = {
  first_visit: 'First meeting',
  follow_up: 'Our next step',
  they_come_to_us: 'Plan for your visit',
  demo: 'Demo appointment',
  service_visit: 'Service visit appointment',
};

/** What a subject may not end on when it had to be cut. */
const DANGLING =
  /(?:[\s,;:–-]+(?:the|a|an|of|for|on|in|at|by|to|from|with|and|or|which|that|your|our|its|their|is|are|will|would|can|how|what|why|whether|between|before|after|about|into|through|as))+$/i;
/** Where a longer purpose may be cut without losing its sense. */
const BREAK = /[,;:.?!–]|\s(?:so that|before|after|because|which|that|with you|together|and)\s/i;
const LEAD =
  /^(?:(?:i|we)(?:['’]d| would)? (?:like|want|propose|hope|plan|need) to |(?:may|could|can|shall) we |let us |let['’]s |the (?:purpose|aim|goal) (?:of the \w+ )?is to )(?:(?:visit|meet)(?: with)? you (?:to |and ))?/i;

/** Names the topic of the meeting; where no purpose was given, what kind of meeting it is. */
export function englishSubject({ purpose, occasion, sender, slots }: TidyFacts): string {
  const topic = shortTopic(purpose);
  if (topic) return topic;
  const company = sender.company.split(' ').length <= 4 ? sender.company : '';
  if (company) return `${PLAIN[occasion]} with ${company}`;
  return slots.length > 0 ? `${PLAIN[occasion]}: proposed times` : `${PLAIN[occasion]}: a short question`;
}

function shortTopic(purpose: string): string {
  if (!purpose) return '';
  const phrase = readEnglishPhrase(purpose);
  const text = phrase.text.replace(LEAD, '').replace(/[.?!]+$/u, '');
  const clause = cutAt(text, BREAK);
  const best = wordCount(text) <= MAX_WORDS ? text : wordCount(clause) >= 3 ? clause : text;
  const cut = firstWords(best)
    .replace(DANGLING, '')
    .replace(/[,;:]+$/u, '');
  const subject = cut.charAt(0).toUpperCase() + cut.slice(1);
  if (wordCount(subject) >= 3) return subject;
  return subject && wordCount(subject) > 0 ? `Meeting about ${cut}` : '';
}

/** At most the words that fit, ending where a phrase ends rather than inside one. */
function firstWords(text: string): string {
  const words = text.split(' ');
  if (words.length <= MAX_WORDS) return text;
  const fitting = words.slice(0, MAX_WORDS).join(' ');
  const whole =
    /^(.*)\s(?:for|on|in|of|at|by|with|from|before|after|to|that|which)\s/.exec(fitting)?.[1] ?? '';
  return wordCount(whole) >= 3 ? whole : fitting;
}

function cutAt(text: string, pattern: RegExp): string {
  const match = pattern.exec(text);
  return match ? text.slice(0, match.index) : text;
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

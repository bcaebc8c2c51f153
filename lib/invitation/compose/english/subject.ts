import type { OldOccasion as Occasion } from '../outline-of';
import { readEnglishPhrase } from './phrase';
import { cutEnglishTopic, isWholeTopic } from './topic';
import type { OldFacts as TidyFacts } from '../outline-of';

/** Mail lists on a laptop show about this much of a subject. */
const MAX_CHARACTERS = 70;
/** What is read of the purpose: more can never be part of a subject. */
const MAX_READ = 400;

const PLAIN: Record<Occasion, string> = {
  first_visit: 'First meeting',
  follow_up: 'Our next step',
  they_come_to_us: 'Plan for your visit',
  demo: 'Demo appointment',
  service_visit: 'Service visit appointment',
};

const REQUEST = 'Meeting request: ';

/** "We would like to", "the aim is to": everybody asks so, and it names no topic. */
const LEAD =
  /^(?:(?:i|we)(?:['’]d| would)? (?:like|want|propose|hope|plan|need) to |(?:may|could|can|shall) we |let us |let['’]s |the (?:purpose|aim|goal) (?:of the \w+ )?is to )(?:(?:visit|meet)(?: with)? you (?:to |and ))?/i;
/** "Find out why …" is about why: the indirect question is the topic. */
const INQUIRY =
  /^(?:find out|work out|figure out|see|understand|learn|clarify|determine|establish|hear|explain|talk about|talk through)(?: together)?(?: with you)? (?=(?:how|what|which|whether|why|where|when|who)\b)/i;
/** "Settle with you which …": whom the letter goes to is no part of its topic. */
const WITH_YOU =
  /^(\w+) (?:together )?with you (?=(?:how|what|which|whether|why|where|when|the|your|our)\b)/i;
/** Ends a sentence, unless it ends an abbreviation; a list's first point stands for the list. */
const SENTENCE_END = /\n|(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|Nr|approx|vs|e\.g|i\.e))[.?!]\s+(?=\p{Lu})/u;

/** Names the topic of the meeting in words that read whole; where there is none, what kind of meeting it is. */
export function englishSubject({ purpose, occasion, sender, slots }: TidyFacts): string {
  const topic = topicOf(purpose);
  if (topic) return topic;
  const company = sender.company.split(' ').length <= 4 ? sender.company : '';
  if (company) return `${PLAIN[occasion]} with ${company}`;
  return slots.length > 0 ? `${PLAIN[occasion]}: proposed times` : `${PLAIN[occasion]}: a short question`;
}

function topicOf(purpose: string): string {
  const first = (purpose.slice(0, MAX_READ).split(SENTENCE_END)[0] ?? '').trim();
  if (!first) return '';
  const { kind, text } = readEnglishPhrase(first);
  const topic = text
    .replace(LEAD, '')
    .replace(INQUIRY, '')
    .replace(WITH_YOU, '$1 ')
    .replace(/[\s.,;:?!–-]+$/u, '');
  const whole = purpose.length <= MAX_READ || first.length < MAX_READ;
  if (whole && topic.length <= MAX_CHARACTERS && isWholeTopic(topic)) {
    if (topic.split(' ').length >= 3) return capitalised(topic);
    return kind === 'noun' ? `Meeting about ${topic}` : `${REQUEST}${topic}`;
  }
  const cut = cutEnglishTopic(topic, MAX_CHARACTERS);
  if (cut) return capitalised(cut);
  const about = askedAbout(topic);
  return about ? `${REQUEST}${about}` : '';
}

const AUXILIARY = /\s(?:will|would|can|could|should|may|might|must|is|are|was|were|has|have|had)\s/i;
/** A noun group with its article and at most one place or owner: "the sorters in hall B". */
const NOUN_GROUP =
  /^(?:the|your|our|these|those|both|all)(?: (?!the\b|your\b|our\b|as\b|if\b|and\b|or\b|but\b|than\b|because\b|after\b|before\b|that\b|which\b|who\b|when\b|where\b|how\b|why\b|you\b|we\b|they\b|it\b|of\b|in\b|on\b|at\b)[\w’'-]+){1,4}(?: (?:of|in|on|at) (?:the |your |our )?[\w’'-]+(?: [\w’'-]+)?)?$/i;

/** Of a long indirect question, what it asks about: whether [the sorters in hall B] can … */
function askedAbout(topic: string): string {
  const question = /^(?:how|why|when|where|whether) (.+)$/i.exec(topic)?.[1];
  const auxiliary = question && AUXILIARY.exec(question);
  if (!auxiliary) return '';
  const subject = question.slice(0, auxiliary.index);
  return NOUN_GROUP.test(subject) && isWholeTopic(subject) ? subject : '';
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

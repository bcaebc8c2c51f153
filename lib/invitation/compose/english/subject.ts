import type { Occasion } from '../../draft';
import type { TidyFacts } from '../tidy-facts';
import { capitalised, readEnglishPhrase } from './phrase';
import { cutEnglishTopic, isWholeTopic } from './topic';
import { englishDay } from './when';

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
  introduction: 'First meeting',
  event: 'Invitation',
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

/**
 * Subjects that name the topic in words that read whole, or who sent us; where there is no topic, what kind of
 * meeting it is (WORDING §1.1).
 */
export function subjectWays(facts: TidyFacts): string[] {
  const { introducer, slots, sendDate, recipient, occasion } = facts;
  const topic = topicSubject(facts);
  const first = slots[0];
  const day = first && slots.length === 1 ? englishDay(first.date, sendDate, recipient.country) : '';
  const spoken = topic && /^\p{Lu}/u.test(topic) ? topic : '';
  return [
    ...(introducer ? [`${introducer.name.split(/,| of | from | at /u)[0]} suggested we talk`] : []),
    topic || plainSubject(facts),
    ...(spoken && day ? [`${spoken}: ${day}`] : []),
    ...(spoken && recipient.company && !spoken.includes(recipient.company)
      ? [`${recipient.company}: ${spoken}`]
      : []),
    ...(topic ? [plainSubject(facts)] : []),
    ...(occasion === 'they_come_to_us' ? ['Your visit: a draft for you to correct'] : []),
  ].filter((way, at) => at === 0 || way.length <= MAX_CHARACTERS);
}

/** The topic as a subject: the one that was named, otherwise what the purpose is about; '' where neither is short. */
export function topicSubject({ topic, purpose }: Pick<TidyFacts, 'topic' | 'purpose'>): string {
  if (topic && topic.length <= MAX_CHARACTERS - 'Meeting about '.length && isWholeTopic(topic))
    return topic.split(' ').length >= 3 ? capitalised(topic) : `Meeting about ${topic}`;
  return topicOf(purpose);
}

function plainSubject({ occasion, sender, slots, warmth }: TidyFacts): string {
  const plain = warmth === 'known' ? PLAIN[occasion].replace('First meeting', 'Meeting') : PLAIN[occasion];
  const company = sender.company.split(' ').length <= 4 ? sender.company : '';
  if (company) return `${plain} with ${company}`;
  return slots.length > 0 ? `${plain}: proposed times` : `${plain}: a short question`;
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

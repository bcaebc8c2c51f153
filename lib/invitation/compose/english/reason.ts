import type { ReasonType } from '../../draft';
import { asSentence, capitalised, inSentence, inText, readEnglishPhrase } from './phrase';

/** Why we write, as it was typed: what it can stand behind. */
interface Reason {
  kind: 'sentence' | 'question' | 'noun' | 'clause' | 'verb' | 'who' | 'label';
  text: string;
}

/** What is said of somebody or something rather than named: "too expensive", "still unsure". */
const NO_NOUN = /^(?:too|not|no|very|still|already|never|more|less)\b/i;

/** A thing named by whose it is: "Mr Hall’s article on winter". */
const OWNED = /^(?:\p{Lu}[\p{L}.-]* ?){1,4}['’]s? \p{Ll}/u;

/** What links a reason to the sentence it was thought of in. */
const LINK = /^(?:because|since|that (?=(?:you|your|we|our|the)\b))\s*/iu;

/** @param input tidied, not empty */
export function readReason(input: string): Reason {
  const text = input.replace(LINK, '');
  const phrase = readEnglishPhrase(text);
  if (phrase.kind === 'sentence')
    return { kind: /\?["”’)]*$/u.test(text) ? 'question' : 'sentence', text: phrase.text };
  if (text !== input) return { kind: 'sentence', text: asSentence(text) };
  if (/^who \S/i.test(text)) return { kind: 'who', text: inSentence(text) };
  if (phrase.kind === 'third') return { kind: 'who', text: `who ${phrase.text}` };
  if (NO_NOUN.test(text)) return { kind: 'label', text };
  if (phrase.kind === 'label' && OWNED.test(text)) return { kind: 'noun', text };
  return { kind: phrase.kind, text: phrase.text.replace(/[\s.]+$/u, '') };
}

/** Why we write, and why now (METHOD §1.5); the customer before us. */
export function reasonWays(type: ReasonType | null, text: string): string[] {
  if (!text) return [];
  const { kind, text: said } = readReason(text);
  if (kind === 'question')
    return type === 'customer_question'
      ? [`You asked: “${said}”`, `Your question was: “${said}”`, `“${said}” was your question.`]
      : [said];
  if (kind === 'sentence') return sentenceWays(type, said, inText(text.replace(LINK, '')));
  return (FRAMES[type ?? 'trigger_event'] ?? FRAMES.trigger_event)(kind, said);
}

function sentenceWays(type: ReasonType | null, said: string, lower: string): string[] {
  // Several sentences are the rep's own beginning of a letter.
  if (/[.!?]\s/u.test(said)) return [said];
  switch (type) {
    case 'peer_case':
      return [
        said,
        `One case made me think of you: ${lower}`,
        `Here is a case that is close to yours: ${lower}`,
      ];
    case 'problem_seen':
      return [said, `One thing struck me: ${lower}`, `There is something I noticed: ${lower}`];
    case 'invitation_to_us':
      return [
        said,
        `There is a date I would like you to have early: ${lower}`,
        `Here is an invitation: ${lower}`,
      ];
    case 'open_commitment':
      return [said, `I have not forgotten: ${lower}`, `There is something we left open: ${lower}`];
    case 'customer_question':
      return [said, `I am writing because ${lower}`, `Let me come back to what you raised: ${lower}`];
    case 'service_followup':
      return [said, `I am writing because ${lower}`, `This is about our service for you: ${lower}`];
    default:
      return [said, `I am writing because ${lower}`, `There is a reason for writing to you now: ${lower}`];
  }
}

type Frame = (kind: Exclude<Reason['kind'], 'sentence' | 'question'>, said: string) => string[];

const FRAMES: Record<ReasonType, Frame> = {
  introduced: (_, said) => [
    `I am writing about ${said}.`,
    `This is about ${said}.`,
    `What brings me to you is ${said}.`,
  ],
  trigger_event: (kind, said) =>
    kind === 'noun' || kind === 'clause'
      ? [
          `I am writing because of ${kind === 'clause' ? 'the question ' : ''}${said}.`,
          `${kind === 'clause' ? 'The question ' : ''}${kind === 'clause' ? said : capitalised(said)} made me think of you.`,
          `What prompts me to write is ${said}.`,
        ]
      : colons(
          [
            'There is a reason for writing to you now',
            'I am writing for one reason',
            'What prompts me to write',
          ],
          said,
        ),
  open_commitment: (kind, said) =>
    kind === 'noun' || kind === 'clause'
      ? [
          `There is one thing we left open: ${said}.`,
          `Still open from our last conversation is ${said}.`,
          `I am coming back to ${kind === 'clause' ? 'the question ' : ''}${said}, as we said.`,
        ]
      : kind === 'verb'
        ? [
            `There is one thing we left open: to ${said}.`,
            `What is still open between us is to ${said}.`,
            `From our last conversation one thing remains: to ${said}.`,
          ]
        : colons(
            [
              'There is one thing we left open',
              'Still open from our last conversation',
              'I have not forgotten',
            ],
            said,
          ),
  customer_question: (kind, said) =>
    kind === 'clause'
      ? [
          `You asked me ${said}.`,
          `Your question was ${said}.`,
          `When we last spoke, you wanted to know ${said}.`,
        ]
      : kind === 'noun'
        ? [
            `You asked about ${said}.`,
            `Your question about ${said} deserves a proper answer.`,
            `I am coming back to your question about ${said}.`,
          ]
        : colons(
            [
              'You raised one point',
              'I have not forgotten what you raised',
              'One point of yours is still without an answer',
            ],
            said,
          ),
  // A note of what was seen may be a sentence that does not look like one, so a colon goes before it.
  problem_seen: (_, said) =>
    colons(
      ['One thing struck me', 'There is something I noticed', 'I am writing because of something I noticed'],
      said,
    ),
  peer_case: (kind, said) =>
    kind === 'clause'
      ? [
          `I can tell you ${said}.`,
          `You may be interested in ${said}.`,
          `One case made me think of you: ${said}.`,
        ]
      : colons(
          [
            'One case made me think of you',
            'Here is a case that is close to yours',
            'You may be interested in this case',
          ],
          said,
        ),
  service_followup: (kind, said) =>
    kind === 'noun'
      ? [
          `I am following up on ${said}.`,
          `After ${said}, I would like to see how things are running.`,
          `This is about ${said} and how things stand now.`,
        ]
      : colons(
          [
            'I am following up on our service for you',
            'This is about our service for you',
            'One service point brings me to you',
          ],
          said,
        ),
  invitation_to_us: (kind, said) =>
    kind === 'verb'
      ? [
          `I would like to invite you to ${said}.`,
          `You are invited to ${said}.`,
          `We would be glad if you came to ${said}.`,
        ]
      : kind === 'noun'
        ? [
            `I would like to invite you to ${said}.`,
            `You are invited to ${said}.`,
            `We would be glad to see you at ${said}.`,
          ]
        : colons(['I would like to invite you', 'You are invited', 'Here is an invitation'], said),
};

const colons = (leads: readonly string[], said: string) => leads.map((lead) => `${lead}: ${said}.`);

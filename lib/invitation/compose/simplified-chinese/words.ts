import { fullWidth, isOutcome, readChinesePhrase, withoutEnd } from '../chinese/phrase';
import type { TidyFacts } from '../tidy-facts';
import { calledName } from './recipient';
import { printedDay, printedHour, printedMinutes, printedTimes } from './printed-times';

/** What fills the blanks of the sentences; '' = not known. */
export type Blanks = Readonly<Record<string, string>>;

/** More of a phrase than this is never read for its kind. */
const MAX_READ = 600;

/** The facts as they can stand inside a sentence. */
export function blanksOf(facts: TidyFacts): Blanks {
  const { sender, recipient, meeting, introducer, slots, sendDate, zoneName, appointment } = facts;
  return {
    topic: topicOf(facts),
    reason: reasonWords(facts.reason.text),
    by: introducer?.name ?? '',
    news: withoutEnd(fullWidth(facts.news.text)),
    proof: withoutEnd(fullWidth(facts.proof)),
    me: sender.name,
    us: sender.company,
    // A title in Latin letters breaks the sentence it stands in.
    post: /^[\u3400-\u9fff]+$/u.test(sender.title) ? sender.title : '',
    phone: sender.phone,
    called: calledName(recipient),
    theirs: recipient.company ?? '',
    ours: meeting.ours,
    minutes: printedMinutes(meeting.minutes),
    place: meeting.where,
    times: printedTimes(slots, sendDate, zoneName),
    deadline: slots[0] ? printedDay(slots[0].date, sendDate) : '',
    agreed: appointment ? printedTimes([appointment], sendDate, zoneName) : '',
    agreedDay: appointment ? printedDay(appointment.date, sendDate) : '',
    agreedHour: appointment ? printedHour(appointment) : '',
  };
}

/** Words that lead to what was seen; the sentence brings its own. */
const SEEN =
  /^(?:我们?|最近|近日|刚刚?|日前)*(?:看到|得知|听说|了解到|注意到|留意到|关注到|获悉|读到)(?:了)?[：，]?/u;
const ASKED = /^您(?:上次|上回|之前|在会上|当时|曾)*(?:问|提|关心)(?:过|到|起|出|了|的)*(?:是)?[：，]?/u;

function reasonWords(text: string): string {
  return withoutEnd(fullWidth(text))
    .replace(SEEN, '')
    .replace(ASKED, '')
    .replace(/[？！]$/u, '');
}

/** True where the rep worded the reason as sentences of their own. */
export function isOwnReason(text: string): boolean {
  return (
    /^(?:我|咱们)(?!们?(?:看到|得知|听说|了解到|注意到|留意到|关注到|读到))/u.test(text) ||
    /[。！？].*\S/u.test(text)
  );
}

/** What it is about, as a thing: as given, or what the purpose names. */
function topicOf({ topic, purpose }: TidyFacts): string {
  if (topic) return withoutEnd(fullWidth(topic));
  if (!purpose) return '';
  const { kind, text } = purposeVerb(purpose.slice(0, MAX_READ));
  const bare = kind === 'sentence' ? '' : text;
  if (kind === 'noun' || (kind === 'open' && !/[，；：]/u.test(bare))) return short(bare);
  if (kind !== 'verb') return '';
  // 把托盘高度定下来 and 确认二月的排期 name their thing between verb and end.
  const thing =
    /^把([^，]{2,14}?)(?:定|谈|说|理|弄|查|算|看|过|核)/u.exec(bare)?.[1] ??
    /^(?:确认|核对|讨论|敲定|商定|梳理|检查|验证|比较|对比|评估|核实)([^，把]{2,16})$/u.exec(bare)?.[1];
  return short(thing ?? '');
}

function short(text: string): string {
  return text.length >= 3 && text.length <= 20 && !/^(?:如何|怎么|怎样|是否|哪|一?下)/u.test(text)
    ? text
    : '';
}

/** Without the words by which the sentence around it says the same: 和您一起, 当面. */
export function ownVerb(text: string): string {
  return text.replace(/^(?:(?:和|与|跟|同)您(?:一起|一道|当面)?|一起|共同|当面|一道|想)/u, '') || text;
}

/** The purpose as something to do together; '' where it cannot be said so. */
export function purposeVerb(purpose: string): {
  kind: 'sentence' | 'verb' | 'noun' | 'listen' | 'open';
  text: string;
} {
  const { kind, text: bare } = readChinesePhrase(ownVerb(purpose));
  if (kind === 'sentence') return { kind, text: readChinesePhrase(purpose).text };
  if (/^(?:听|请教|向您|了解您)/u.test(bare)) return { kind: 'listen', text: bare };
  if (kind === 'clause')
    return { kind: 'verb', text: `${/^(?:如何|怎么|怎样)/u.test(bare) ? '商量' : '弄清'}${bare}` };
  if (kind === 'verb') return { kind, text: isOutcome(bare) ? `商量怎样${bare}` : bare };
  return kind === 'noun' || !/[，；：]/u.test(bare)
    ? { kind: 'noun', text: bare }
    : { kind: 'open', text: bare };
}

/** What must be true of every letter that Doorstep suggests. Loaded through `loadSource`. */
import { overlap } from '../../lib/invitation/overlap';
import type { TextKind } from '../../lib/invitation/draft';
import { LINKEDIN_LIMITS } from '../../lib/invitation/linkedin-limits';
import type { Language } from '../../lib/i18n/language';
import { particleFor } from '../../lib/invitation/compose/korean/particle';
import { slotDaysOf, type ComposedLetter } from './compose-grid';

/** A fault of a letter: which check, and the words that show it. */
export interface Fault {
  check: string;
  shown: string;
}

/** Every fault of one letter; none is what is wanted. */
export function faultsOf(letter: ComposedLetter): Fault[] {
  return [
    ...darkLamps(letter),
    ...findings(letter),
    ...leftovers(letter),
    ...wrongDays(letter),
    ...outOfBand(letter),
    ...wrongForms(letter),
  ];
}

function darkLamps({ kind, check }: ComposedLetter): Fault[] {
  if (kind !== 'invitation') return [];
  return Object.entries(check.lamps).flatMap(([name, { lit }]) =>
    lit ? [] : [{ check: `lamp ${name}`, shown: 'dark' }],
  );
}

/** The lamps' own rules speak of invitations; other kinds of text need not ask. */
const LAMP_RULES = new Set(['R1', 'R2', 'R3', 'R4', 'R5']);

function findings({ kind, check, body }: ComposedLetter): Fault[] {
  return check.findings
    .filter(({ level, rule }) => level !== 'hint' && (kind === 'invitation' || !LAMP_RULES.has(rule)))
    .map(({ rule, code, span }) => ({
      check: `finding ${rule} ${code}`,
      shown: span ? body.slice(span.start, span.end) : '(the letter)',
    }));
}

/** Marks of a part that was not there, of a template, or of two frames that do not meet. */
const LEFTOVERS: readonly RegExp[] = [
  /undefined|null|NaN|\[object/u,
  /\{\{|\}\}|<<|>>|__|○○|XX/u,
  / {2}|\n{3}| [,.;:?!](?=\s|$)/u,
  /([,;:?!，。；：？！、])\1|[，、；：]。|\.\.(?!\.)|,\./u,
  /\(\s*\)|（\s*）|""|“”|「」/u,
  /\b(\p{L}+) \1\b(?<!\bhad had|\bthat that)/iu,
];

function leftovers({ subject, body }: ComposedLetter): Fault[] {
  return [subject, body].flatMap((text) =>
    LEFTOVERS.flatMap((pattern) => {
      const found = pattern.exec(text);
      return found ? [{ check: 'leftover', shown: around(text, found.index) }] : [];
    }),
  );
}

const WEEKDAYS: Record<Language, readonly string[]> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ko: ['일', '월', '화', '수', '목', '금', '토'],
  'zh-Hans': ['日', '一', '二', '三', '四', '五', '六'],
  'zh-Hant': ['日', '一', '二', '三', '四', '五', '六'],
};

/** Every date of ours that is printed has its own weekday beside it. */
function wrongDays(letter: ComposedLetter): Fault[] {
  const { body, facts } = letter;
  return slotDaysOf(letter).flatMap(({ date, weekday }) => {
    const name = WEEKDAYS[facts.language][weekday] ?? '';
    const [, month, day] = date.split('-').map(Number);
    const printed =
      facts.language === 'en'
        ? new RegExp(`(\\w+day)?,? ?(?:${day} March|March ${day})\\b`, 'u')
        : new RegExp(
            `${month}[月월] ?${day}[日일] ?[（(]?(?:周|星期|週)?([일월화수목금토日一二三四五六])?`,
            'u',
          );
    const found = printed.exec(body);
    return found && found[1] !== name ? [{ check: 'date', shown: found[0] }] : [];
  });
}

/** WORDING §4, the good band: English words, Korean characters with spaces, Chinese characters; subject and sign-off apart. */
const BANDS: Record<Language, readonly [number, number]> = {
  en: [40, 180],
  ko: [110, 620],
  'zh-Hans': [65, 380],
  'zh-Hant': [65, 380],
};

function outOfBand({ kind, body, subject, facts }: ComposedLetter): Fault[] {
  if (facts.limit !== null && body.length > facts.limit)
    return [{ check: 'limit', shown: `${body.length} of ${facts.limit}` }];
  if (kind === 'inmail' && subject.length > LINKEDIN_LIMITS.inmailSubject)
    return [{ check: 'limit', shown: `subject of ${subject.length}` }];
  if (kind !== 'invitation') return [];
  const size = sizeOf(body, facts.language);
  const [least, most] = BANDS[facts.language];
  return size < least || size > most ? [{ check: 'length', shown: String(size) }] : [];
}

/** Words of English, characters with spaces of Korean, Han characters of Chinese. */
export function sizeOf(body: string, language: Language): number {
  if (language === 'en') return body.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
  return language === 'ko' ? body.length : (body.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** Particles that do not agree with the name before them, 你 for 您, mainland words in a letter to Taiwan. */
function wrongForms({ body, facts }: ComposedLetter): Fault[] {
  if (facts.language === 'ko') return [...wrongParticles(body, facts), ...missing(body, '님', 'honorific')];
  if (facts.language === 'en') return [];
  const polite = [...body.matchAll(/你|您们|您們/gu)].map(({ index }) => ({
    check: 'register',
    shown: around(body, index),
  }));
  const mainland =
    facts.language === 'zh-Hant'
      ? [
          ...body.matchAll(
            /信息|软件|軟件|视频|視頻|質量|项目|领导|領導|周[一二三四五六]|贵司|貴司|发您|反馈|反饋/gu,
          ),
        ]
      : [...body.matchAll(/貴|這|資訊|專案|簡報|週[一二三四五]/gu)];
  return [...polite, ...mainland.map(({ index }) => ({ check: 'usage', shown: around(body, index) }))];
}

function missing(body: string, words: string, check: string): Fault[] {
  return body.includes(words) ? [] : [{ check, shown: `no ${words}` }];
}

const PAIRS = ['은/는', '이/가', '을/를', '와/과'] as const;

/** Names and topics we put in: whatever particle follows must be the one that agrees. */
function wrongParticles(
  body: string,
  { topic, recipient, sender, introducer, meeting }: ComposedLetter['facts'],
): Fault[] {
  const names = [topic, recipient.company, sender.company, introducer?.name, meeting.ours].filter(
    Boolean,
  ) as string[];
  return names.flatMap((name) =>
    PAIRS.flatMap((pair) => {
      const [one = '', other = ''] = pair.split('/');
      const right = particleFor(name, pair);
      const wrong = right === one ? other : one;
      const at = body.search(new RegExp(`${escaped(name)}${wrong}(?=[\\s,.])`, 'u'));
      return at < 0 ? [] : [{ check: 'particle', shown: around(body, at) }];
    }),
  );
}

/** WORDING §5.6, R15: what a person gets later says something new. */
export const MOST_OVERLAP = 0.6;

/**
 * What is no further letter of the sequence: InMail and connection note are the first letter by another channel, the
 * questions to a visitor go out with a visit's invitation or in its place, a calendar entry says again what was
 * agreed, and a phone script is not sent.
 */
const NO_LETTERS: ReadonlySet<TextKind> = new Set<TextKind>([
  'inmail',
  'connection_note',
  'visitor_questions',
  'calendar_entry',
  'phone_script',
]);

/** Pairs of one person's letters of which the later says too much of the earlier again. */
export function repeated(texts: readonly ComposedLetter[]): Fault[] {
  const letters = texts.filter(({ kind }) => !NO_LETTERS.has(kind));
  return letters.flatMap((later, index) =>
    letters.slice(0, index).flatMap((earlier) => {
      const share = overlap(later.core, earlier.core, later.facts.language);
      return share > MOST_OVERLAP
        ? [{ check: `alike ${earlier.kind} ${later.kind}`, shown: share.toFixed(2) }]
        : [];
    }),
  );
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 15), at + 20).replace(/\n/gu, '⏎');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** The invented mail of the sample workspace: three conversations in three languages. */
import { DANA, HANEUL, REP, RUTH, YIZHOU, type SamplePerson } from './people.ts';

export interface Correspondent {
  name: string;
  email: string;
}

export interface SampleMessage {
  /** Decimal, as in `#msg-f:<id>`; its hexadecimal form is the legacy id. */
  id: string;
  from: Correspondent;
  to: Correspondent[];
  cc: Correspondent[];
  /** The full date as Gmail puts it into the title, and the short form shown. */
  date: string;
  shortDate: string;
  lines: string[];
  signature: string[];
}

export interface SampleConversation {
  /** Last part of the address: `#inbox/<token>`. */
  token: string;
  threadId: string;
  subject: string;
  messages: SampleMessage[];
}

const REP_SIGNATURE = [REP.name, `${REP.title}, ${REP.company}`, `${REP.phone}`];

export const CONVERSATIONS: SampleConversation[] = [
  {
    token: 'FMfcgzQbDanaNorthquayLotTracing',
    threadId: '1882096126657387393',
    subject: 'Finding a lot in under an hour',
    messages: [
      {
        id: '1882096126657387393',
        from: DANA,
        to: [REP],
        cc: [],
        date: 'Nov 17, 2026, 9:12 AM',
        shortDate: 'Tue, Nov 17, 9:12 AM',
        lines: [
          'Hello Noor,',
          'Our last mock recall took nine hours, and most of it was paper. Marta in quality says you have cut that for others.',
          'What would we have to change on the packing lines?',
        ],
        signature: signatureOf(DANA),
      },
      {
        id: '1882105438011976490',
        from: REP,
        to: [DANA],
        cc: [RUTH],
        date: 'Nov 17, 2026, 11:40 AM',
        shortDate: 'Tue, Nov 17, 11:40 AM',
        lines: [
          'Dana, thank you for the frank number.',
          'Nothing on the lines themselves: the labels you print today are enough. I would rather show than tell.',
        ],
        signature: REP_SIGNATURE,
      },
      {
        id: '1882282102096866279',
        from: DANA,
        to: [REP],
        cc: [RUTH],
        date: 'Nov 19, 2026, 10:28 AM',
        shortDate: 'Thu, Nov 19, 10:28 AM',
        lines: ['Then come and show us. Ruth runs the plant, so she has to be in the room.'],
        signature: signatureOf(DANA),
      },
    ],
  },
  {
    token: 'FMfcgzQbHaneulByeolbitQuote',
    threadId: '1882205157589777340',
    subject: '로트 추적 견적 문의드립니다',
    messages: [
      {
        id: '1882205157589777340',
        from: HANEUL,
        to: [REP],
        cc: [],
        date: 'Nov 18, 2026, 2:05 PM',
        shortDate: 'Wed, Nov 18, 2:05 PM',
        lines: [
          '안녕하세요. 별빛푸드 구매팀 김하늘입니다.',
          '내년 상반기에 이천 공장 포장 라인을 바꾸면서 로트 추적도 함께 검토하고 있습니다.',
          '도입 사례가 있으면 자료를 부탁드립니다.',
        ],
        signature: signatureOf(HANEUL),
      },
    ],
  },
  {
    token: 'FMfcgzQbYizhouQinglanAudit',
    threadId: '1882395537048265905',
    subject: '关于批次追溯系统的咨询',
    messages: [
      {
        id: '1882395537048265905',
        from: YIZHOU,
        to: [REP],
        cc: [],
        date: 'Nov 20, 2026, 4:31 PM',
        shortDate: 'Fri, Nov 20, 4:31 PM',
        lines: [
          '您好，我是青岚食品的沈亦舟。',
          '明年一月客户要来验厂，重点看批次追溯。想了解贵公司的系统上线需要多长时间。',
        ],
        signature: signatureOf(YIZHOU),
      },
    ],
  },
];

/** What a sample correspondent's mailbox has sent back since: `?answered=…` in the address. */
export type AnswerKind = 'reply' | 'absence' | 'bounce';

export function asAnswer(text: string | null): AnswerKind | null {
  return text === 'reply' || text === 'absence' || text === 'bounce' ? text : null;
}

/**
 * The conversations as they stand.
 * @param now epoch ms: when the answer came. Gmail's ids carry the time in ms above their lowest 20 bits.
 * @param answered what came in since in the first conversation; null for nothing.
 */
export function conversationsAt(now: number, answered: AnswerKind | null): SampleConversation[] {
  const [first, ...rest] = CONVERSATIONS;
  if (!first || !answered) return CONVERSATIONS;
  const message = ANSWERS[answered](first.subject);
  const moment = new Date(now);
  const date = moment.toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });
  const arrived = { ...message, id: String(BigInt(now) << 20n), date, shortDate: date, cc: [] };
  // A mail that came back had gone to her alone.
  const before = answered === 'bounce' ? lastToDana(first.messages, now) : first.messages;
  return [{ ...first, messages: [...before, arrived] }, ...rest];
}

type Arrived = Pick<SampleMessage, 'from' | 'to' | 'lines' | 'signature'>;

const ANSWERS: Record<AnswerKind, (subject: string) => Arrived> = {
  reply: () => ({
    from: DANA,
    to: [REP],
    lines: ['Thursday at ten suits us both. Please bring one of your printers.'],
    signature: signatureOf(DANA),
  }),
  absence: (subject) => ({
    from: DANA,
    to: [REP],
    lines: [
      `Automatic reply: ${subject}`,
      'I am out of the office and will read your message when I am back.',
    ],
    signature: [],
  }),
  bounce: () => ({
    from: { name: 'Mail Delivery Subsystem', email: 'mailer-daemon@googlemail.com' },
    to: [REP],
    lines: [
      'Address not found',
      `Your message wasn't delivered to ${DANA.email} because the address couldn't be found, or is unable to receive mail.`,
      'The response from the remote server was: 550 5.1.1 The email account that you tried to reach does not exist. Delivery Status Notification (Failure)',
    ],
    signature: [],
  }),
};

function lastToDana(messages: SampleMessage[], now: number): SampleMessage[] {
  const [first] = messages;
  if (!first) return messages;
  const at = now - 60_000;
  const date = new Date(at).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });
  const ours = { from: REP, to: [DANA], cc: [], lines: ['Is Thursday at ten good for you?'], signature: [] };
  return [first, { ...first, ...ours, id: String(BigInt(at) << 20n), date, shortDate: date }];
}

function signatureOf({ name, title, legalName, phone }: SamplePerson): string[] {
  return [name, title, legalName, phone ?? ''].filter(Boolean);
}

import type { EvidenceLayer, PageKind } from '../records/record';

/** One value as a page tells it, with how it was found. */
export interface CapturedField {
  value: string;
  layer: EvidenceLayer;
  /** The name of the selector in the site's selector file, never the selector itself. */
  selector: string;
}

/** What a page tells of one person. A field that cannot be read with certainty is absent. */
export interface CapturedPerson {
  name?: CapturedField | undefined;
  givenName?: CapturedField | undefined;
  familyName?: CapturedField | undefined;
  headline?: CapturedField | undefined;
  title?: CapturedField | undefined;
  company?: CapturedField | undefined;
  /** Canonical `https://www.linkedin.com/company/<slug>/`. */
  companyUrl?: CapturedField | undefined;
  /** Domain of the work address; absent for free mail. */
  companyDomain?: CapturedField | undefined;
  location?: CapturedField | undefined;
  profileUrl?: CapturedField | undefined;
  memberUrn?: CapturedField | undefined;
  memberId?: CapturedField | undefined;
  /** How near the person is to the rep on LinkedIn: `1`, `2` or `3`; the word beside it is translated. */
  degree?: CapturedField | undefined;
  /** Since when they are connected, as a list of connections says it, in the language of the page. */
  connectedOn?: CapturedField | undefined;
  /** Web addresses of the person's own, from a signature or from contact info that the rep opened. */
  links?: CapturedField[] | undefined;
  emails: CapturedField[];
  phones: CapturedField[];
}

/** The fields of which a person has one. */
export type SingleField = Exclude<keyof CapturedPerson, 'emails' | 'phones' | 'links'>;

/** What a page tells of one company. */
export interface CapturedCompany {
  name?: CapturedField | undefined;
  /** Canonical `https://www.linkedin.com/company/<slug>/`. */
  url?: CapturedField | undefined;
  tagline?: CapturedField | undefined;
  industry?: CapturedField | undefined;
  /** The band of employees, as the page words it (`51-200 employees`). */
  size?: CapturedField | undefined;
  headquarters?: CapturedField | undefined;
  /** The domain of the company's own site. */
  domain?: CapturedField | undefined;
}

export interface Participant {
  email: string;
  /** Absent where the page says only a localised "me", or the address itself. */
  name?: string | undefined;
}

export interface CapturedMessage {
  from: Participant | null;
  /** null where the message is collapsed, or where its short header names several people, To and Cc in one list. */
  to: Participant[] | null;
  cc: Participant[] | null;
  /** The full localised text of the date, as the page gives it. */
  date: string | null;
  /** When it was written, epoch ms; absent where the page tells it in translated words only. */
  at?: number | undefined;
  /** By address, never by the word "me"; null where the rep's own address is unknown. */
  mine: boolean | null;
  messageId: string | null;
  legacyMessageId: string | null;
  /** Written by a machine: an absence note, or a report that a message could not be delivered. */
  automatic?: 'out_of_office' | 'bounce' | undefined;
}

export interface CapturedConversation {
  subject: string | null;
  threadId: string | null;
  legacyThreadId: string | null;
  messages: CapturedMessage[];
}

/** One row of a list of conversations. */
export interface CapturedThread {
  participants: (Participant & { mine: boolean | null })[];
  subject: string | null;
  /** The full localised text of the date, as the page gives it. */
  date: string | null;
  unread: boolean | null;
  threadId: string | null;
  legacyThreadId: string | null;
  /** Ticked by the rep, or the one whose conversation stands beside the list; null where the page does not tell. */
  selected: boolean | null;
}

/** A message that the rep is writing. */
export interface CapturedCompose {
  /** `field` is null where the page does not tell in which of the three it stands. */
  recipients: (Participant & { field: 'to' | 'cc' | 'bcc' | null })[];
  subject: string | null;
  draftId: string | null;
}

/** An open message, without the signature and the mail it answers. */
export interface WrittenMessage {
  subject: string;
  /** Plain text, lines ended by `\n`. */
  body: string;
}

/** A conversation on LinkedIn, which knows people by name and not by address. */
export interface CapturedChat {
  messages: {
    from: string | null;
    /** As the page words them. */
    date: string | null;
    time: string | null;
    mine: boolean | null;
  }[];
  /** Whose conversations the list beside it names. */
  conversations: string[];
}

/** Why a page offers nobody, or why a part of it stayed empty. */
export type Silence =
  'no_person_here' | 'own_profile' | 'signed_out_wall' | 'page_not_ready' | 'page_changed';

/** Everything one reading of a page tells. Tied to the address it was read for. */
export interface Capture {
  address: string;
  page: PageKind;
  readAt: number;
  /**
   * Best first: the profile's person, or the conversation's people with the last outside writer first. On a list
   * of people its visible rows, top to bottom.
   */
  people: CapturedPerson[];
  /** The rep, where the page tells: never a prospect. */
  viewer: { emails: string[]; name?: string | undefined; profileUrl?: string | undefined };
  conversation?: CapturedConversation | undefined;
  /** The rows of a list of conversations, top to bottom. */
  threads?: CapturedThread[] | undefined;
  compose?: CapturedCompose | undefined;
  chat?: CapturedChat | undefined;
  /** What the rep has written in the open message; only where it was asked for. */
  written?: WrittenMessage | undefined;
  company?: CapturedCompany | undefined;
  /** Set where `people` is empty. */
  silence?: Silence | undefined;
  /** Named parts that must be on such a page and were not, or on which the evidence disagreed. */
  unread: { part: string; reason: 'missing' | 'disagree' }[];
}

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
  emails: CapturedField[];
  phones: CapturedField[];
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
  /** By address, never by the word "me"; null where the rep's own address is unknown. */
  mine: boolean | null;
  messageId: string | null;
  legacyMessageId: string | null;
}

export interface CapturedConversation {
  subject: string | null;
  threadId: string | null;
  legacyThreadId: string | null;
  messages: CapturedMessage[];
}

/** Why a page offers nobody, or why a part of it stayed empty. */
export type Silence =
  'no_person_here' | 'own_profile' | 'signed_out_wall' | 'page_not_ready' | 'page_changed';

/** Everything one reading of a page tells. Tied to the address it was read for. */
export interface Capture {
  address: string;
  page: PageKind;
  readAt: number;
  /** Best first: the profile's person, or the conversation's people with the last outside writer first. */
  people: CapturedPerson[];
  /** The rep, where the page tells: never a prospect. */
  viewer: { emails: string[]; name?: string | undefined; profileUrl?: string | undefined };
  conversation?: CapturedConversation | undefined;
  /** Set where `people` is empty. */
  silence?: Silence | undefined;
  /** Named parts that must be on such a page and were not, or on which the evidence disagreed. */
  unread: { part: string; reason: 'missing' | 'disagree' }[];
}

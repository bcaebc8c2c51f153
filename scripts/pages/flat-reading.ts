import type {
  Capture,
  CapturedCompany,
  CapturedConversation,
  CapturedPerson,
  CapturedThread,
  Participant,
  SingleField,
} from '../../lib/people/capture';

/** Someone with an address; null where the page gives no name. */
export interface FlatParticipant {
  email: string;
  name: string | null;
}

/** A capture as one flat object, without the proof of each value: what `eval:pages` writes and compares. */
export type FlatReading = Record<string, unknown>;

/** What a captured person calls a field → what the cases call it. */
const PERSON_FIELDS: Record<SingleField, string> = {
  name: 'name',
  givenName: 'givenName',
  familyName: 'familyName',
  headline: 'headline',
  title: 'currentTitle',
  company: 'currentCompany',
  companyUrl: 'currentCompanyUrl',
  companyDomain: 'companyDomain',
  location: 'location',
  profileUrl: 'profileUrl',
  memberUrn: 'memberUrn',
  memberId: 'memberId',
  degree: 'degree',
  connectedOn: 'connectedOn',
};

/** The same for a company, which the cases know by two names where a person has a company too. */
const COMPANY_FIELDS: Record<keyof CapturedCompany, string[]> = {
  name: ['name', 'companyName'],
  url: ['companyUrl'],
  tagline: ['tagline'],
  industry: ['industry', 'companyIndustry'],
  size: ['size'],
  headquarters: ['location'],
  domain: ['companyDomain'],
};

const MEMBER_TOKEN = /^urn:li:(?:fsd_profile|fs_salesProfile):(.+)$/;

/**
 * Writes a capture with the field names of the cases' `expect`.
 * @returns `none: true` where the page offers nobody and no list; fields that were not read are left out.
 */
export function flatReading(capture: Capture): FlatReading {
  const { people, company, conversation, threads, compose, chat, viewer } = capture;
  const isList = LISTS.has(capture.page);
  const isMany = isList || capture.page === 'gmail-list' || capture.page === 'gmail-compose';
  return {
    ...(!people.length && !company && !threads?.length && !compose && { none: true }),
    ...(!isMany && people[0] && flatPerson(people[0], capture)),
    ...(company && flatCompany(company)),
    ...(isList && people.length && { rows: people.map(flatPersonRow) }),
    ...(threads?.length && { rows: threads.map(flatThread) }),
    ...(conversation && flatConversation(conversation)),
    ...(chat && { messages: chat.messages, conversations: chat.conversations }),
    // A reply that is being written under a conversation is no part of what the conversation says.
    ...(compose &&
      !conversation && {
        recipients: compose.recipients.map((one) => ({ ...flatParticipant(one), field: one.field })),
        subject: compose.subject,
        draftId: compose.draftId,
      }),
    ...(viewer.emails.length && { ownAddress: viewer.emails[0] }),
    ...(isGmail(capture) && { participants: participantsOf(capture) }),
    ...(capture.silence === 'own_profile' && {
      ...(viewer.name && { viewerName: viewer.name }),
      ...(viewer.profileUrl && { viewerProfileUrl: viewer.profileUrl }),
    }),
  };
}

const LISTS: ReadonlySet<string> = new Set<Capture['page']>([
  'linkedin-people-search',
  'linkedin-connections',
  'linkedin-sales-search',
]);

const isGmail = ({ page }: Capture) => page.startsWith('gmail-');

function flatPerson(person: CapturedPerson, { page }: Capture): FlatReading {
  const token = person.memberUrn && MEMBER_TOKEN.exec(person.memberUrn.value)?.[1];
  return {
    ...flatFields(person),
    emails: person.emails.map(({ value }) => value),
    phones: person.phones.map(({ value }) => value),
    ...(person.links && { links: person.links.map(({ value }) => value) }),
    ...(token && page === 'linkedin-sales-lead' && { salesLeadToken: token }),
    ...(token &&
      page === 'linkedin-messaging' && { memberProfileUrl: `https://www.linkedin.com/in/${token}` }),
  };
}

function flatPersonRow(person: CapturedPerson): FlatReading {
  return { ...flatFields(person), ...(person.emails[0] && { email: person.emails[0].value }) };
}

function flatFields(person: CapturedPerson): FlatReading {
  return Object.fromEntries(
    Object.entries(PERSON_FIELDS).flatMap(([ours, theirs]) => {
      const field = person[ours as SingleField];
      return field ? [[theirs, field.value]] : [];
    }),
  );
}

function flatCompany(company: CapturedCompany): FlatReading {
  const slug = company.url && /\/company\/([^/]+)\//.exec(company.url.value)?.[1];
  return {
    ...Object.fromEntries(
      Object.entries(COMPANY_FIELDS).flatMap(([ours, names]) => {
        const field = company[ours as keyof CapturedCompany];
        return field ? names.map((name) => [name, field.value]) : [];
      }),
    ),
    ...(slug && { slug: decodeURIComponent(slug) }),
  };
}

const flatParticipant = ({ email, name }: Participant): FlatParticipant => ({ email, name: name ?? null });
const flatParticipants = (list: Participant[] | null) => list?.map(flatParticipant) ?? null;

function flatConversation({
  subject,
  threadId,
  legacyThreadId,
  messages,
}: CapturedConversation): FlatReading {
  return {
    subject,
    threadId,
    legacyThreadId,
    messages: messages.map(({ from, to, cc, date, mine, messageId, legacyMessageId, automatic }) => ({
      from: from && flatParticipant(from),
      to: flatParticipants(to),
      cc: flatParticipants(cc),
      date,
      mine,
      messageId,
      legacyMessageId,
      ...(automatic && { automatic }),
    })),
  };
}

function flatThread(thread: CapturedThread): FlatReading {
  const { participants, subject, date, unread, threadId, legacyThreadId, selected } = thread;
  const other = participants.find(({ mine }) => mine === false);
  return {
    ...(other && flatParticipant(other)),
    participants: participants.map(({ email, name, mine }) => ({ email, name: name ?? null, mine })),
    subject,
    date,
    unread,
    threadId,
    legacyThreadId,
    selected,
  };
}

/** Everybody a page of Gmail names with an address, each once, best name kept; `ownAddress` says who is the rep. */
function participantsOf({ people, conversation, compose }: Capture): FlatParticipant[] {
  const named = [
    ...people.flatMap(({ name, emails }) =>
      emails.slice(0, 1).map(({ value }) => ({ email: value, name: name?.value })),
    ),
    ...(conversation?.messages ?? []).flatMap(({ from, to, cc }) =>
      [from, to, cc].flat().filter((one) => one !== null),
    ),
    ...(compose?.recipients ?? []),
  ];
  const byEmail = new Map<string, FlatParticipant>();
  for (const one of named) {
    if (!byEmail.get(one.email)?.name) byEmail.set(one.email, flatParticipant(one));
  }
  return [...byEmail.values()];
}

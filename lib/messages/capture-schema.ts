/** The schema of what is read of a page. */
import { address, layer, line, pageKind, selector, text } from './field-schemas';
import { z } from './zod';

const captured = z.object({ value: line, layer, selector });
const maybe = z.optional(captured);

export const capturedPerson = z.object({
  name: maybe,
  givenName: maybe,
  familyName: maybe,
  headline: maybe,
  title: maybe,
  company: maybe,
  companyUrl: maybe,
  companyDomain: maybe,
  location: maybe,
  profileUrl: maybe,
  memberUrn: maybe,
  memberId: maybe,
  degree: maybe,
  connectedOn: maybe,
  links: z.optional(z.array(captured).check(z.maxLength(50))),
  emails: z.array(captured).check(z.maxLength(50)),
  phones: z.array(captured).check(z.maxLength(50)),
});

export const capturedCompany = z.object({
  name: maybe,
  url: maybe,
  tagline: maybe,
  industry: maybe,
  size: maybe,
  headquarters: maybe,
  domain: maybe,
});

const participant = z.object({ email: line, name: z.optional(line) });

/** What a content script answers when asked to read its page. A page is hostile: all of it is checked. */
export const captureSchema = z.object({
  address,
  page: pageKind,
  readAt: z.number(),
  people: z.array(capturedPerson).check(z.maxLength(100)),
  viewer: z.object({
    emails: z.array(line).check(z.maxLength(20)),
    name: z.optional(line),
    profileUrl: z.optional(line),
  }),
  conversation: z.optional(
    z.object({
      subject: z.nullable(line),
      threadId: z.nullable(line),
      legacyThreadId: z.nullable(line),
      messages: z
        .array(
          z.object({
            from: z.nullable(participant),
            to: z.nullable(z.array(participant).check(z.maxLength(500))),
            cc: z.nullable(z.array(participant).check(z.maxLength(500))),
            date: z.nullable(line),
            at: z.optional(z.number()),
            mine: z.nullable(z.boolean()),
            messageId: z.nullable(line),
            legacyMessageId: z.nullable(line),
            automatic: z.optional(z.enum(['out_of_office', 'bounce'])),
          }),
        )
        .check(z.maxLength(1_000)),
    }),
  ),
  threads: z.optional(
    z
      .array(
        z.object({
          participants: z
            .array(z.extend(participant, { mine: z.nullable(z.boolean()) }))
            .check(z.maxLength(100)),
          subject: z.nullable(line),
          date: z.nullable(line),
          unread: z.nullable(z.boolean()),
          threadId: z.nullable(line),
          legacyThreadId: z.nullable(line),
          selected: z.nullable(z.boolean()),
        }),
      )
      .check(z.maxLength(200)),
  ),
  compose: z.optional(
    z.object({
      recipients: z
        .array(z.extend(participant, { field: z.nullable(z.enum(['to', 'cc', 'bcc'])) }))
        .check(z.maxLength(500)),
      subject: z.nullable(line),
      draftId: z.nullable(line),
    }),
  ),
  chat: z.optional(
    z.object({
      messages: z
        .array(
          z.object({
            from: z.nullable(line),
            date: z.nullable(line),
            time: z.nullable(line),
            mine: z.nullable(z.boolean()),
          }),
        )
        .check(z.maxLength(1_000)),
      conversations: z.array(line).check(z.maxLength(500)),
    }),
  ),
  written: z.optional(z.object({ subject: line, body: text })),
  company: z.optional(capturedCompany),
  silence: z.optional(
    z.enum(['no_person_here', 'own_profile', 'signed_out_wall', 'page_not_ready', 'page_changed']),
  ),
  unread: z
    .array(z.object({ part: z.string().check(z.maxLength(100)), reason: z.enum(['missing', 'disagree']) }))
    .check(z.maxLength(100)),
});

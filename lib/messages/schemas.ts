/**
 * The schema of every request the background serves, and who may send it.
 * A test fails when a request has no schema here.
 */
import { RULE_IDS } from '../invitation/check/letter-check';
import { invitationInput, letterWording } from './invitation-schema';
import { libraryContent, libraryFile } from './library-schema';
import { LETTER_PLACES } from '../settings/settings';
import { capturedCompany, capturedPerson } from './capture-schema';
import { address, id, isoDate, language, layer, line, pageKind, selector, text } from './field-schemas';
import { z } from './zod';

const tabId = z.nullable(z.int());

const buyingRole = z.enum(['gatekeeper', 'decider', 'influencer', 'executor', 'user']);
const focus = z.enum(['receptive', 'dissatisfied', 'power']);

const typedFields = z.partial(
  z.object({
    name: line,
    givenName: line,
    familyName: line,
    title: line,
    headline: line,
    location: line,
    profileUrl: line,
    companyName: line,
    emails: z.array(line).check(z.maxLength(20)),
    phones: z.array(line).check(z.maxLength(20)),
    notes: text,
    country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
    language: z.nullable(language),
    style: z.enum(['emotional', 'rational', 'unknown']),
  }),
);

const fieldChange = z.object({
  field: z.enum([
    'name',
    'givenName',
    'familyName',
    'title',
    'headline',
    'location',
    'profileUrl',
    'memberUrn',
    'company',
    'email',
    'phone',
  ]),
  from: line,
  to: line,
  captured: z.object({ layer, selector }),
});

const companyChange = z.object({
  field: z.enum(['name', 'industry', 'size', 'headquarters', 'domain', 'url']),
  from: line,
  to: line,
  captured: z.object({ layer, selector }),
});

/** The reading that what is saved came from. */
const source = { address, page: pageKind, readAt: z.number() };

const exportShape = z.enum(['doorstep', 'hubspot', 'salesforce', 'pipedrive', 'google', 'outlook']);
const personFilter = z.object({
  query: z.string().check(z.maxLength(200)),
  role: z.nullable(buyingRole),
  due: z.boolean(),
});

const settingsPatch = z.partial(
  z.object({
    language: z.nullable(language),
    ownAddresses: z.array(line).check(z.maxLength(20)),
    ownName: line,
    ownTitle: line,
    ownCompany: line,
    ownPhone: line,
    ownCountry: z.string().check(z.regex(/^([A-Z]{2})?$/)),
    launcher: z.object({ gmail: z.boolean(), linkedin: z.boolean() }),
    launcherPosition: z.number().check(z.minimum(0), z.maximum(1)),
    sidePanelOnly: z.boolean(),
    sidebarWidth: z.int().check(z.minimum(320), z.maximum(480)),
    notifications: z.boolean(),
    notifyAt: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
    letterPlace: z.enum(LETTER_PLACES),
    rulesOff: z.array(z.enum(RULE_IDS)).check(z.maxLength(RULE_IDS.length)),
    dismissedFindings: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(500)),
    watchCompose: z.boolean(),
    onDeviceRewriting: z.boolean(),
    longConnectionNotes: z.boolean(),
    theme: z.enum(['system', 'light', 'dark']),
    welcomed: z.boolean(),
  }),
);

const none = z.undefined();

/** `page` = a content script on one of the two hosts; `ours` = an extension page of Doorstep. */
export type Sender = 'ours' | 'page';

export const REQUESTS = {
  // --- who is on screen
  sidebarContext: { from: ['ours'], data: none },
  readPage: { from: ['ours'], data: z.object({ tabId, written: z.optional(z.boolean()) }) },
  /** The shape of a page that could not be read, to be sent to whoever mends the readers. */
  pageReport: { from: ['ours'], data: z.object({ tabId }) },
  saveSubject: {
    from: ['ours'],
    data: z.object({
      captured: z.nullable(capturedPerson),
      address,
      page: z.nullable(pageKind),
      readAt: z.number(),
      typed: typedFields,
    }),
  },
  /** The ticked rows of a list, all at once. */
  savePeople: {
    from: ['ours'],
    data: z.object({
      people: z.array(capturedPerson).check(z.minLength(1), z.maxLength(100)),
      ...source,
    }),
  },
  saveCompany: { from: ['ours'], data: z.object({ captured: capturedCompany, ...source }) },
  acceptCompanyChanges: {
    from: ['ours'],
    data: z.object({ id, changes: z.array(companyChange).check(z.minLength(1), z.maxLength(20)), ...source }),
  },
  launcherState: { from: ['page'], data: z.object({ address }) },
  launcherMoved: {
    from: ['page'],
    data: z.object({ position: z.number().check(z.minimum(0), z.maximum(1)) }),
  },
  sidebarResized: {
    from: ['page'],
    data: z.object({ width: z.int().check(z.minimum(320), z.maximum(480)) }),
  },
  pageMoved: { from: ['page'], data: z.object({ address }) },
  closeSidebar: { from: ['ours'], data: z.object({ tabId }) },
  /** What is typed but not saved yet, kept until it is: a frame can vanish at any moment. */
  keepTyped: {
    from: ['ours'],
    data: z.object({ key: z.string().check(z.maxLength(8_200)), text: z.nullable(text) }),
  },
  getTyped: { from: ['ours'], data: z.object({ key: z.string().check(z.maxLength(8_200)) }) },

  // --- people
  getPerson: { from: ['ours'], data: z.object({ id }) },
  updatePerson: { from: ['ours'], data: z.object({ id, typed: typedFields }) },
  acceptChanges: {
    from: ['ours'],
    data: z.object({
      id,
      changes: z.array(fieldChange).check(z.minLength(1), z.maxLength(50)),
      address,
      page: pageKind,
      readAt: z.number(),
    }),
  },
  declineChanges: {
    from: ['ours'],
    data: z.object({ id, changes: z.array(fieldChange).check(z.minLength(1), z.maxLength(50)) }),
  },
  removePerson: { from: ['ours'], data: z.object({ id }) },
  erasePerson: { from: ['ours'], data: z.object({ id }) },
  listPeople: {
    from: ['ours'],
    data: z.object({
      filter: personFilter,
      sort: z.enum(['name', 'company', 'updated', 'due']),
      descending: z.boolean(),
      offset: z.int().check(z.minimum(0)),
      limit: z.int().check(z.minimum(1), z.maximum(200)),
    }),
  },
  suppressPerson: { from: ['ours'], data: z.object({ id, reason: line }) },

  // --- the decision chain
  setRoles: {
    from: ['ours'],
    data: z.object({
      personId: id,
      buyingRoles: z.array(buyingRole).check(z.maxLength(5)),
      focus: z.array(focus).check(z.maxLength(3)),
      signsOnly: z.boolean(),
      witness: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('me') }),
        z.object({ kind: z.literal('themselves') }),
        z.object({ kind: z.literal('other'), name: line }),
      ]),
    }),
  },
  getChain: { from: ['ours'], data: z.object({ companyId: id }) },
  updateCompany: {
    from: ['ours'],
    data: z.object({
      id,
      name: z.optional(line),
      tier: z.optional(z.enum(['A', 'B', 'C', 'D'])),
      customerClass: z.optional(z.enum(['new', 'closed', 'long_undecided'])),
      country: z.optional(z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/)))),
      notes: z.optional(text),
    }),
  },

  // --- the invitation
  invitationFacts: { from: ['ours'], data: z.object({ personId: id }) },
  /** Beside the person's view: a draft changes with every key. */
  getOpenDraft: { from: ['ours'], data: z.object({ personId: id }) },
  saveDraft: {
    from: ['ours'],
    data: z.object({
      personId: id,
      input: invitationInput,
      wording: letterWording,
      subject: line,
      body: text,
    }),
  },
  discardDraft: { from: ['ours'], data: z.object({ personId: id }) },
  putIntoGmail: {
    from: ['ours'],
    data: z.object({ tabId, personId: id, to: line, subject: line, body: text }),
  },
  undoPutIntoGmail: { from: ['ours'], data: z.object({ tabId }) },
  draftCopied: { from: ['ours'], data: z.object({ personId: id }) },

  // --- the library
  listLibrary: { from: ['ours'], data: none },
  saveLibraryItem: { from: ['ours'], data: z.object({ id: z.nullable(id), content: libraryContent }) },
  removeLibraryItem: { from: ['ours'], data: z.object({ id }) },
  /** null = all of it. */
  exportLibrary: {
    from: ['ours'],
    data: z.object({ ids: z.nullable(z.array(id).check(z.maxLength(100_000))) }),
  },
  importLibrary: { from: ['ours'], data: z.object({ text: libraryFile }) },

  // --- the follow-up
  logTouch: {
    from: ['ours'],
    data: z.object({
      personId: id,
      channel: z.enum(['email', 'phone', 'visit', 'meeting', 'linkedin', 'message', 'other']),
      direction: z.enum(['outbound', 'inbound']),
      contactFunction: z.enum(['care', 'inform', 'advance', 'serve', 'intel']),
      kind: z.enum([
        'invitation',
        'follow_up',
        'call',
        'meeting_booked',
        'meeting_held',
        'reply',
        'declined',
        'summary',
        'other',
      ]),
      note: text,
    }),
  },
  /** What the rep decided about a mail that was offered as an answer. */
  settleReply: {
    from: ['ours'],
    data: z.object({
      personId: id,
      messageId: z.string().check(z.minLength(1), z.maxLength(200)),
      at: z.number(),
      how: z.enum(['log', 'snooze', 'bounce', 'decline']),
      note: line,
    }),
  },
  getToday: { from: ['ours'], data: none },
  finishStep: { from: ['ours'], data: z.object({ personId: id }) },
  snoozeStep: { from: ['ours'], data: z.object({ personId: id, until: isoDate, note: line }) },
  skipStep: { from: ['ours'], data: z.object({ personId: id, note: line }) },
  pausePlan: { from: ['ours'], data: z.object({ personId: id, paused: z.boolean() }) },

  // --- taking back
  listUndo: { from: ['ours'], data: z.object({ limit: z.int().check(z.minimum(1), z.maximum(100)) }) },
  undo: { from: ['ours'], data: z.object({ journalId: z.nullable(id) }) },

  // --- taking out
  exportChunk: {
    from: ['ours'],
    data: z.object({
      shape: exportShape,
      selection: z.nullable(z.array(id).check(z.maxLength(200_000))),
      after: z.nullable(id),
      limit: z.int().check(z.minimum(1), z.maximum(20_000)),
    }),
  },

  // --- the rest
  getSettings: { from: ['ours'], data: none },
  setSettings: { from: ['ours'], data: settingsPatch },
  aboutData: { from: ['ours'], data: none },
  addSamples: { from: ['ours'], data: none },
  removeSamples: { from: ['ours'], data: none },
  openDashboard: { from: ['ours', 'page'], data: z.object({ path: z.string().check(z.maxLength(200)) }) },
} as const;

export type RequestName = keyof typeof REQUESTS;
export type RequestData<K extends RequestName> = z.infer<(typeof REQUESTS)[K]['data']>;
export type TypedFields = z.infer<typeof typedFields>;
export type PersonFilter = z.infer<typeof personFilter>;
export type ExportShape = z.infer<typeof exportShape>;

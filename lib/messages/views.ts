/** What the background answers: shapes made for a screen, never whole tables. */
import type { DueState } from '../cadence/due-list';
import type { CadencePlan, CadenceStep } from '../cadence/plan';
import type { BuyingRole, FocusPerson, RoleTag } from '../chain/role-tag';
import type { LibraryItem } from '../library/library-item';
import type { CapturedCompany, CapturedPerson, Capture } from '../people/capture';
import type { FieldChange } from '../people/field-changes';
export type { FieldChange } from '../people/field-changes';
import type { Company } from '../people/company';
import type { CompanyChange } from '../people/company-page-fields';
import type { ReplyOffer } from '../people/reply-offer';
import type { Person } from '../people/person';
import type { Touch } from '../people/touch';
import type { RecordId } from '../records/record';
import type { Settings } from '../settings/settings';

/** A row of a list of people. */
export interface PersonRow {
  id: RecordId;
  name: string;
  title: string;
  company: string;
  companyId: RecordId | null;
  email: string;
  roles: BuyingRole[];
  focus: FocusPerson[];
  /** `YYYY-MM-DD` */
  nextDue: string | null;
  lastTouchAt: number | null;
  /** Epoch ms of the record's last change: the column that `sort: 'updated'` orders by. */
  updatedAt: number;
  sample: boolean;
}

/** One person of the page on screen, matched against the records. */
export interface Subject {
  captured: CapturedPerson;
  /** The living record with the same e-mail or profile address. */
  known: PersonRow | null;
  changes: FieldChange[];
  /** The company this person would be saved under, and whether it is on record. */
  company: { id: RecordId | null; name: string; from: 'page' | 'domain' } | null;
  /** In the rep's own company: shown last. */
  colleague: boolean;
  /** Asked not to be contacted; also said of people who are no longer on record. */
  suppressed: boolean;
  /** A mail of theirs in the conversation on screen that is not on record. */
  reply: ReplyOffer | null;
}

/** The company of the page on screen, matched against the records. */
export interface CompanySubject {
  captured: CapturedCompany;
  known: Company | null;
  changes: CompanyChange[];
}

/** The answer to "who is on screen?". */
export interface PageReading {
  capture: Capture | null;
  subjects: Subject[];
  /** Absent where the page is no company's. */
  company?: CompanySubject | null;
  /** No supported page in this tab, or the browser does not let us read it. */
  unreachable: boolean;
}

/** Everything the sidebar and the person's page show. */
export interface PersonView {
  person: Person;
  company: Company | null;
  roleTag: RoleTag | null;
  plan: CadencePlan | null;
  nextStep: CadenceStep | null;
  /** Newest first, at most 50. */
  touches: Touch[];
  suppressed: boolean;
}

/** The company's people by role; a role without people is an empty seat. */
export interface ChainView {
  company: Company;
  seats: { role: BuyingRole; people: PersonRow[] }[];
  focus: { focus: FocusPerson; people: PersonRow[] }[];
  untagged: PersonRow[];
}

export interface DueItem {
  person: PersonRow;
  step: CadenceStep;
  planId: RecordId;
  state: DueState;
  /** Business days late; 0 when not overdue. */
  late: number;
}

export interface TodayView {
  /** The rep's date, `YYYY-MM-DD`. */
  today: string;
  due: DueItem[];
  upcoming: DueItem[];
}

export interface PeoplePage {
  total: number;
  rows: PersonRow[];
}

/** A thing the person did that can be taken back. */
export interface UndoEntry {
  id: RecordId;
  at: number;
  /** Key of the message `undo.<label>`. */
  label: string;
  params: Record<string, string | number>;
}

/** The rep's own texts. */
export interface LibraryView {
  /** The newest change first. */
  items: LibraryItem[];
  /** Those whom single items are for. */
  customers: { id: RecordId; name: string }[];
}

export interface AboutData {
  people: number;
  companies: number;
  touches: number;
  drafts: number;
  samples: number;
  /** Bytes as the browser estimates them; null where it does not say. */
  usage: number | null;
  quota: number | null;
  persisted: boolean;
}

export interface LauncherState {
  state: 'none' | 'new' | 'known' | 'due';
  due: number;
  enabled: boolean;
  position: number;
  width: number;
  /** Words the launcher needs, in the rep's language: the shell carries no catalogue. */
  words: { title: string; stale: string; reload: string };
}

export interface SidebarContext {
  /** The tab whose page is read; null where no supported page is open. */
  tabId: number | null;
  surface: 'frame' | 'panel';
  settings: Settings;
  site: 'gmail' | 'linkedin' | null;
}

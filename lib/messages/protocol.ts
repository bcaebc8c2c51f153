/** The one map of everything that is said between the parts of Doorstep. */
import type { RecordId } from '../records/record';
import type { Settings } from '../settings/settings';
import type { LibraryImport } from '../library/library-import';
import type { LibraryItem } from '../library/library-item';
import type { Draft } from '../invitation/draft';
import type { InvitationFacts } from '../invitation/known-facts';
import type { Answer } from './failure';
import type { SidebarShow } from './page-calls';
import type { RequestData, RequestName } from './schemas';
import type {
  AboutData,
  ChainView,
  LauncherState,
  LibraryView,
  PageReading,
  PeoplePage,
  PersonView,
  SidebarContext,
  TodayView,
  UndoEntry,
} from './views';

/** What each request is answered with. */
export interface RequestAnswers {
  sidebarContext: SidebarContext;
  readPage: PageReading;
  /** Nothing that the page says is in it. */
  pageReport: { text: string };
  /** `existing`: the address was on record already; nothing was overwritten. */
  saveSubject: { id: RecordId; outcome: 'created' | 'existing' };
  /** Who was not on record, and who was already; people who opted out are in neither. */
  savePeople: { created: RecordId[]; existing: RecordId[] };
  saveCompany: { id: RecordId; outcome: 'created' | 'existing' };
  acceptCompanyChanges: void;
  launcherState: LauncherState;
  launcherMoved: void;
  sidebarResized: void;
  pageMoved: void;
  closeSidebar: void;
  keepTyped: void;
  getTyped: string | null;

  getPerson: PersonView;
  updatePerson: PersonView;
  acceptChanges: PersonView;
  declineChanges: PersonView;
  removePerson: void;
  erasePerson: void;
  listPeople: PeoplePage;
  suppressPerson: void;

  setRoles: PersonView;
  getChain: ChainView;
  updateCompany: void;

  invitationFacts: InvitationFacts;
  /** null = none is begun. */
  getOpenDraft: Draft | null;
  saveDraft: Draft;
  discardDraft: void;
  /** `filled`: an open compose window took it; `opened`: a new one was opened through Gmail's compose address. */
  putIntoGmail: { how: 'filled' | 'opened' };
  undoPutIntoGmail: { restored: boolean };
  draftCopied: void;

  listLibrary: LibraryView;
  saveLibraryItem: LibraryItem;
  removeLibraryItem: void;
  /** A JSON text, and how many items are in it. */
  exportLibrary: { text: string; count: number };
  importLibrary: LibraryImport;

  logTouch: PersonView;
  settleReply: PersonView;
  getToday: TodayView;
  finishStep: PersonView;
  snoozeStep: PersonView;
  skipStep: PersonView;
  pausePlan: PersonView;

  listUndo: UndoEntry[];
  /** What was taken back; null when there was nothing. */
  undo: UndoEntry | null;

  /** A piece of the CSV text: the first one carries the BOM and the headings. `next` null = done. */
  exportChunk: { text: string; next: RecordId | null; rows: number };

  getSettings: Settings;
  setSettings: Settings;
  aboutData: AboutData;
  addSamples: { people: number };
  removeSamples: { people: number };
  openDashboard: void;
}

type Requests = { [K in RequestName]: (data: RequestData<K>) => Promise<Answer<RequestAnswers[K]>> };

/** Background → the shell in one tab. */
export interface PageOrders {
  /** Answers whether the sidebar was open already. */
  sidebarShow(data: { how: SidebarShow }): boolean;
  /** Something was written that the launcher may show. */
  launcherRefresh(data: undefined): void;
  /** The page moved on without loading. */
  addressChanged(data: undefined): void;
  /** Nothing of ours may stay in the page, the sidebar neither. */
  shellLeave(data: undefined): void;
}

/** Background → every open page of ours. */
export interface Broadcasts {
  changed(data: { tables: string[]; ids: RecordId[] }): void;
  /** The page in a tab moved on, or asks to be read again. */
  tabMoved(data: { tabId: number; address: string }): void;
  /** `Alt+Shift+S` in a tab: the sidebar there saves what it shows. */
  saveNow(data: { tabId: number | null }): void;
}

export type ProtocolMap = Requests & PageOrders & Broadcasts;

import { browser } from 'wxt/browser';
import { pickLanguage } from '../i18n/language';
import { serve } from '../messages/receiver';
import { onCommitted } from '../store/committed';
import { openDatabase } from '../store/database';
import { aboutData } from '../use-cases/about';
import { getChain, setRoles, updateCompany } from '../use-cases/chain';
import type { UseCaseContext } from '../use-cases/context';
import { discardDraft, draftCopied, getOpenDraft, saveDraft } from '../use-cases/drafts';
import { invitationFacts } from '../use-cases/invitation-facts';
import { exportChunk } from '../use-cases/export';
import {
  countDue,
  finishStep,
  getToday,
  logTouch,
  pausePlan,
  scheduleAfterDelivery,
  skipStep,
  snoozeStep,
} from '../use-cases/follow-up';
import { launcherStateFor } from '../use-cases/launcher';
import {
  exportLibrary,
  importLibrary,
  listLibrary,
  removeLibraryItem,
  saveLibraryItem,
} from '../use-cases/library';
import { listPeople } from '../use-cases/list-people';
import {
  acceptChanges,
  declineChanges,
  erasePerson,
  getPerson,
  removePerson,
  updatePerson,
} from '../use-cases/people';
import { acceptCompanyChanges, saveCompany } from '../use-cases/save-company';
import { savePeople } from '../use-cases/save-people';
import { saveSubject } from '../use-cases/save-subject';
import { settleReply } from '../use-cases/settle-reply';
import { addSamples, removeSamples } from '../use-cases/samples';
import { assumeOwnCountry, getSettings, rememberPlacement, setSettings } from '../use-cases/settings';
import { suppressPerson } from '../use-cases/suppress-person';
import { listUndo, undo } from '../use-cases/undo';
import { tell } from './broadcast';
import { launcherWords } from './launcher-words';
import { localDate } from '../records/local-date';
import { pageHandlers } from './page-bridge';
import { refreshLaunchers, refreshShells, registerShells, showSidebar } from './page-shells';
import { isMorning, notifyDue, setDailyAlarms, showBadge } from './reminders';
import { openSidePanel } from './side-panel';
import { storageEstimate } from './storage-estimate';
import { frontTab, openDashboard, orderPage, SITE_PATTERNS, siteOf } from './tabs';
import { getTyped, keepTyped } from './unsaved-text';

/** Writes come in bursts; badge and launchers are brought up to date once after each; ms. */
const SETTLE = 150;

/**
 * Starts the background: one store, every request, and what the browser tells us of. Synchronous, since
 * a woken worker hears only the listeners that are there after its first tick.
 */
export function startBackground(): void {
  const db = openDatabase();
  const ctx: UseCaseContext = { db, now: () => Date.now(), today: () => localDate(Date.now()) };

  serve(
    {
      ...pageHandlers(ctx),
      saveSubject: (data) => saveSubject(data, ctx),
      savePeople: (data) => savePeople(data, ctx),
      saveCompany: (data) => saveCompany(data, ctx),
      acceptCompanyChanges: (data) => acceptCompanyChanges(data, ctx),
      settleReply: (data) => settleReply(data, ctx),
      getPerson: (data) => getPerson(data, ctx),
      updatePerson: (data) => updatePerson(data, ctx),
      acceptChanges: (data) => acceptChanges(data, ctx),
      declineChanges: (data) => declineChanges(data, ctx),
      removePerson: (data) => removePerson(data, ctx),
      erasePerson: (data) => erasePerson(data, ctx),
      listPeople: (data) => listPeople(data, ctx),
      suppressPerson: (data) => suppressPerson(data, ctx),
      setRoles: (data) => setRoles(data, ctx),
      getChain: (data) => getChain(data, ctx),
      updateCompany: (data) => updateCompany(data, ctx),
      invitationFacts: (data) => invitationFacts(data, ctx),
      getOpenDraft: (data) => getOpenDraft(data, ctx),
      saveDraft: (data) => saveDraft(data, ctx),
      discardDraft: (data) => discardDraft(data, ctx),
      draftCopied: (data) => draftCopied(data, ctx, scheduleAfterDelivery),
      listLibrary: (data) => listLibrary(data, ctx),
      saveLibraryItem: (data) => saveLibraryItem(data, ctx),
      removeLibraryItem: (data) => removeLibraryItem(data, ctx),
      exportLibrary: (data) => exportLibrary(data, ctx),
      importLibrary: (data) => importLibrary(data, ctx),
      logTouch: (data) => logTouch(data, ctx),
      getToday: (data) => getToday(data, ctx),
      finishStep: (data) => finishStep(data, ctx),
      snoozeStep: (data) => snoozeStep(data, ctx),
      skipStep: (data) => skipStep(data, ctx),
      pausePlan: (data) => pausePlan(data, ctx),
      listUndo: (data) => listUndo(data, ctx),
      undo: (data) => undo(data, ctx),
      exportChunk: (data) => exportChunk(data, ctx),
      getSettings: (data) => getSettings(data, ctx),
      setSettings: (data) => setSettings(data, ctx),
      aboutData: () => aboutData(storageEstimate, ctx),
      addSamples: (data) => addSamples(data, ctx),
      removeSamples: (data) => removeSamples(data, ctx),
      openDashboard: ({ path }) => openDashboard(path),
      keepTyped: ({ key, text }) => keepTyped(key, text, ctx.now()),
      getTyped: ({ key }) => getTyped(key),
      async launcherState({ address }) {
        const settings = await getSettings(undefined, ctx);
        const site = siteOf(address);
        const { state, due } = await launcherStateFor(address, ctx);
        return {
          state,
          due,
          enabled: site !== null && settings.launcher[site] && !settings.sidePanelOnly,
          position: settings.launcherPosition,
          width: settings.sidebarWidth,
          words: launcherWords(settings, state, navigator.languages),
        };
      },
      async launcherMoved({ position }) {
        await rememberPlacement({ launcherPosition: position }, ctx);
      },
      async sidebarResized({ width }) {
        await rememberPlacement({ sidebarWidth: width }, ctx);
      },
      async pageMoved({ address }, asker) {
        if (asker.tabId !== null) tell('tabMoved', { tabId: asker.tabId, address });
      },
    },
    browser.runtime.id,
    browser.runtime.getURL('/').replace(/\/$/, ''),
  );

  const touched = new Set<string>();
  let settling: ReturnType<typeof setTimeout> | undefined;
  onCommitted((change) => {
    tell('changed', change);
    for (const table of change.tables) touched.add(table);
    clearTimeout(settling);
    settling = setTimeout(() => {
      const tables = [...touched];
      touched.clear();
      void afterWrites(tables);
    }, SETTLE);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void (async () => {
      if (reason === 'install') {
        const country = new Intl.Locale(navigator.language).maximize().region;
        if (country) await assumeOwnCountry(country, ctx);
      }
      await followSettings();
      if (reason === 'install') await openDashboard('welcome');
    })();
  });
  browser.runtime.onStartup.addListener(() => void followSettings());
  browser.alarms.onAlarm.addListener((alarm) => {
    void (async () => {
      if (isMorning(alarm.name)) {
        const settings = await getSettings(undefined, ctx);
        const language = settings.language ?? pickLanguage(navigator.languages);
        if (settings.notifications) await notifyDue(await countDue(db, ctx.today()), language);
      }
      await refreshReminders();
    })();
  });
  browser.notifications.onClicked.addListener(() => void openDashboard('today'));
  browser.commands.onCommand.addListener((command) => {
    void (async () => {
      const tab = await frontTab();
      if (!tab || !siteOf(tab.url)) return openDashboard('today');
      if (command === 'toggle-sidebar') await show(tab.id, 'toggle');
      // A sidebar that has to open first saves by itself, once it has read the page.
      if (command === 'save-person' && (await show(tab.id, 'save'))) tell('saveNow', { tabId: tab.id });
    })();
  });
  browser.action.onClicked.addListener((tab) => {
    const { id } = tab;
    if (id === undefined || !siteOf(tab.url)) return void openDashboard('today');
    // A page that the browser does not let us into: the side panel still tells what to do. Where the browser
    // has forgotten the click by then, the dashboard opens.
    void show(id, 'toggle')
      .catch(() => openSidePanel(tab.windowId))
      .catch(() => openDashboard('today'));
  });

  // Firefox can be told which changes to wake us for; Chromium cannot, and refuses to be.
  const ofOurSites = import.meta.env.FIREFOX ? [{ urls: SITE_PATTERNS, properties: ['url'] }] : [];
  (browser.tabs.onUpdated.addListener as (listener: typeof onTabUpdated, ...filter: unknown[]) => void)(
    onTabUpdated,
    ...ofOurSites,
  );

  /** The page watches no addresses of its own: it is told when it moved on without loading. */
  function onTabUpdated(tabId: number, { url }: { url?: string }): void {
    if (siteOf(url)) orderPage(tabId, 'addressChanged', undefined).catch(() => undefined);
  }

  /** @returns whether a sidebar was open beside the tab already; the side panel counts. */
  async function show(tabId: number, how: 'toggle' | 'save'): Promise<boolean> {
    const settings = await getSettings(undefined, ctx);
    if (settings.sidePanelOnly) return true;
    return showSidebar(tabId, how);
  }

  async function afterWrites(tables: string[]): Promise<void> {
    if (tables.includes('settings')) {
      await followSettings();
      await refreshShells(await getSettings(undefined, ctx));
      return;
    }
    if (tables.includes('cadencePlans')) await showBadge(await countDue(db, ctx.today()));
    if (tables.includes('people') || tables.includes('cadencePlans')) await refreshLaunchers();
  }

  /** What the browser does for us by itself, as the settings want it. */
  async function followSettings(): Promise<void> {
    await registerShells(await getSettings(undefined, ctx));
    await refreshReminders();
  }

  async function refreshReminders(): Promise<void> {
    const settings = await getSettings(undefined, ctx);
    await browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: settings.sidePanelOnly });
    await setDailyAlarms(settings, ctx.now());
    await showBadge(await countDue(db, ctx.today()));
  }
}

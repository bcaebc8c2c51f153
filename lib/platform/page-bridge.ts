import { browser } from 'wxt/browser';
import { gmailComposeAddress } from '../invitation/gmail-compose-address';
import { Failure } from '../messages/failure';
import type { Asker, Handlers } from '../messages/receiver';
import { captureSchema } from '../messages/capture-schema';
import type { Capture } from '../people/capture';
import type { UseCaseContext } from '../use-cases/context';
import { markDelivered, refuseUnfilled } from '../use-cases/drafts';
import { scheduleAfterDelivery } from '../use-cases/follow-up';
import { getPerson } from '../use-cases/people';
import { matchReading } from '../use-cases/reading';
import { matchCompany } from '../use-cases/save-company';
import { getSettings } from '../use-cases/settings';
import { listUndo, undo } from '../use-cases/undo';
import { callPage } from './page-calls';
import { addressOf, frontTab, orderPage, siteOf } from './tabs';

type PageHandlers = Pick<
  Handlers,
  'sidebarContext' | 'readPage' | 'pageReport' | 'closeSidebar' | 'putIntoGmail' | 'undoPutIntoGmail'
>;

/** The requests that need a page: who is on screen, and writing into Gmail. */
export function pageHandlers(ctx: UseCaseContext): PageHandlers {
  return {
    async sidebarContext(_data, asker) {
      const framed = asker.tabId !== null && asker.frameId !== 0;
      const address = framed ? await addressOf(asker.tabId as number) : (await frontTab())?.url;
      return {
        tabId: framed ? asker.tabId : null,
        surface: framed ? 'frame' : 'panel',
        settings: await getSettings(undefined, ctx),
        site: siteOf(address),
      };
    },

    async readPage({ tabId, written }, asker) {
      const target = await tabOf(tabId, asker);
      if (target === null) return { capture: null, subjects: [], unreachable: true };
      const { ownAddresses, watchCompose } = await getSettings(undefined, ctx);
      let answered: unknown;
      try {
        answered = await callPage(target, 'read', { ownAddresses, written: written ?? watchCompose });
      } catch (error) {
        if (error instanceof Failure && error.code === 'page_changed') throw error;
        return { capture: null, subjects: [], unreachable: true };
      }
      const capture = captureSchema.safeParse(answered);
      if (!capture.success) throw new Failure('page_changed', capture.error.message);
      // zod writes optional keys as `| undefined`; messaging has dropped undefined ones already.
      const reading = capture.data as Capture;
      const [subjects, company] = await Promise.all([matchReading(reading, ctx), matchCompany(reading, ctx)]);
      return { capture: reading, subjects, company, unreachable: false };
    },

    async pageReport({ tabId }, asker) {
      const target = await tabOf(tabId, asker);
      if (target === null) throw new Failure('page_gone');
      const { version } = browser.runtime.getManifest();
      const text = await callPage(target, 'shape', { version });
      if (typeof text !== 'string') throw new Failure('page_changed', typeof text);
      return { text };
    },

    async closeSidebar({ tabId }, asker) {
      const target = await tabOf(tabId, asker);
      if (target !== null) await orderPage(target, 'sidebarShow', { how: 'close' });
    },

    async putIntoGmail({ tabId, personId, to, subject, body }, asker) {
      if ((await getPerson({ id: personId }, ctx)).suppressed) throw new Failure('suppressed');
      refuseUnfilled({ subject, body });
      const delivered = () => markDelivered({ personId, how: 'in_gmail' }, ctx, scheduleAfterDelivery);
      const target = await tabOf(tabId, asker);
      if (target !== null && siteOf(await addressOf(target)) === 'gmail') {
        const { letterPlace: place } = await getSettings(undefined, ctx);
        if ((await callPage(target, 'composeFill', { to, subject, body, place })) === 'filled') {
          await delivered();
          return { how: 'filled' };
        }
      }
      const address = gmailComposeAddress({ to, subject, body });
      if (address.tooLong) throw new Failure('letter_too_long');
      await browser.tabs.create({ url: address.address });
      await delivered();
      return { how: 'opened' };
    },

    async undoPutIntoGmail({ tabId }, asker) {
      const target = await tabOf(tabId, asker);
      if (target === null) return { restored: false };
      const restored = (await callPage(target, 'composeUndo')) === true;
      if (restored) await takeBackDelivery(ctx);
      return { restored };
    },
  };
}

/** The letter is out of the window again: so are its note in the timeline and its follow-up. */
async function takeBackDelivery(ctx: UseCaseContext): Promise<void> {
  const [newest] = await listUndo({ limit: 1 }, ctx);
  if (newest?.label === 'draft_delivered') await undo({ journalId: newest.id }, ctx);
}

/** The tab meant: the one named, the one the asking frame lives in, or the one in front. */
async function tabOf(named: number | null, asker: Asker): Promise<number | null> {
  if (named !== null) return named;
  if (asker.tabId !== null && asker.frameId !== 0) return asker.tabId;
  const front = await frontTab();
  return front && siteOf(front.url) ? front.id : null;
}

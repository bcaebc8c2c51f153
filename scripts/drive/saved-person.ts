/** The usual beginning of a rep's work: somebody wrote, and is put on record. */
import type { Frame, Page } from 'playwright-core';
import { openConversation } from './mail.ts';
import { openSidebar, savePerson, waitForPerson } from './sidebar.ts';

/** Opens the conversation with someone and the sidebar beside it, and saves them. @returns the sidebar. */
export async function saveFromConversation(page: Page, name: string): Promise<Frame> {
  await openConversation(page, name);
  const sidebar = await openSidebar(page);
  await waitForPerson(sidebar, name);
  await savePerson(sidebar);
  return sidebar;
}

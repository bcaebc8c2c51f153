/** The sample mail pages, worked as a person works them. */
import type { Locator, Page } from 'playwright-core';
import { CONVERSATIONS, type SampleConversation } from '../sample-workspace/conversations.ts';
import { INBOX_ADDRESS } from '../sample-workspace/serve.ts';

/** @returns the sample conversation that someone wrote first. */
export function conversationWith(name: string): SampleConversation {
  const found = CONVERSATIONS.find(({ messages }) => messages[0]?.from.name === name);
  if (!found) throw new Error(`The sample workspace has no conversation with ${name}.`);
  return found;
}

/** Opens the list and then the conversation by its row, so that the page changes without loading. */
export async function openConversation(page: Page, name: string): Promise<SampleConversation> {
  const conversation = conversationWith(name);
  if (!page.url().startsWith(INBOX_ADDRESS.split('#')[0] ?? '')) await page.goto(INBOX_ADDRESS);
  await page.locator(`tr[data-opens="${conversation.token}"]:visible`).click();
  await page.locator('[role=main] h2.hP:visible', { hasText: conversation.subject }).waitFor();
  return conversation;
}

/** Presses Compose and waits for the window. */
export async function openCompose(page: Page): Promise<Locator> {
  await page.locator('[gh=cm]').click();
  return composeWindow(page);
}

export async function composeWindow(page: Page): Promise<Locator> {
  const dialog = page.locator('#compose-dock [role=dialog]').last();
  await dialog.waitFor();
  return dialog;
}

export interface Draft {
  to: string[];
  subject: string;
  body: string;
}

/** @returns what stands in a compose window. */
export async function readDraft(dialog: Locator): Promise<Draft> {
  const chips = await dialog.locator('[data-hovercard-id]').all();
  return {
    to: await Promise.all(chips.map(async (chip) => (await chip.getAttribute('data-hovercard-id')) ?? '')),
    subject: await dialog.locator('[name=subjectbox]').inputValue(),
    // An empty line of its own block counts as two line ends: a person sees one empty line.
    body: (await dialog.locator('[g_editable=true]').innerText()).trim().replaceAll(/\n{3,}/g, '\n\n'),
  };
}

/** @returns the single-key shortcuts that the mail page has obeyed since it was loaded. */
export function obeyedShortcuts(page: Page): Promise<{ key: string; did: string }[]> {
  return page.evaluate(
    () => (globalThis as unknown as { __shortcuts: { key: string; did: string }[] }).__shortcuts,
  );
}

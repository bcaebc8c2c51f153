import { COMPOSE_SELECTORS } from './compose/compose-selectors';
import { LIST_SELECTORS } from './list/list-selectors';
import { SIGNATURE_SELECTORS } from './signature/signature-selectors';
import { THREAD_SELECTORS } from './conversation/thread-selectors';

/**
 * Every hook the Gmail readers and the writer hold on to, by name. A name ends up in the capture as the proof
 * of a value and in a report when the page changed. With each: since when and until when it was seen.
 * Never words (`me`, `to`, button labels are translated), never `:bc`-like ids (made anew each time).
 */
export const GMAIL = {
  ...COMPOSE_SELECTORS,
  ...LIST_SELECTORS,
  ...SIGNATURE_SELECTORS,
  ...THREAD_SELECTORS,

  // --- frame
  /** 2014 to 2026-05: the view. Former views stay in the document, hidden. */
  view: '[role="main"]',
  /** 2014 to 2026-05: `Subject - address - Gmail`; only the address in it is used. */
  documentTitle: 'title',
  /** 2025-04 to 2026-05: the account button; its words are translated, the address in brackets is not. */
  accountLabel: ':is(#gb, [role="banner"]) [aria-label*="@"]',
} as const;

export type GmailSelector = keyof typeof GMAIL;

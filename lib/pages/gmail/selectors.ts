import { COMPOSE_SELECTORS } from './compose-selectors';

/**
 * Every hook the Gmail readers and the writer hold on to, by name. A name ends up in the capture as the proof
 * of a value and in a report when the page changed. With each: since when and until when it was seen.
 * Never words (`me`, `to`, button labels are translated), never `:bc`-like ids (made anew each time).
 */
export const GMAIL = {
  ...COMPOSE_SELECTORS,

  // --- frame
  /** 2014 to 2026-05: the view. Former views stay in the document, hidden. */
  view: '[role="main"]',
  /** 2014 to 2026-05: `Subject - address - Gmail`; only the address in it is used. */
  documentTitle: 'title',
  /** 2025-04 to 2026-05: the account button; its words are translated, the address in brackets is not. */
  accountLabel: '#gb [aria-label*="@"], [role="banner"] [aria-label*="@"]',

  // --- conversation
  /** 2014 to 2026-05: the subject and, since 2018, the conversation's ids. */
  subject: 'h2.hP',
  /** 2014 to 2026-05: who wrote a message, open or collapsed; the rep's own too. */
  sender: 'span.gD[email]',
  /** 2014 to 2026-05: the message around it; `.adf` where collapsed; `.gs` on pages saved in part. */
  message: '.adn, .adf',
  messagePart: '.gs',
  /** 2016-05 to 2026-05: the picture beside the header says the sender's address again. */
  avatar: 'img.ajn[jid]',
  /** 2014 to 2026-05: the short header's recipients. To and Cc stand in one list, told apart by nothing. */
  recipients: '.hb',
  recipient: '[email]',
  /** 2016-05 to 2025-08: the address shown beside a sender; absent on what the rep sent. */
  shownAddress: '.go',
  /** 2016-05 to 2026-05: the full date, in the language of the interface. */
  date: 'span.g3[title]',
  /** 2014 to 2026-05: the body; `.undefined` is a dead twin. */
  body: 'div.a3s:not(.undefined)',
  /** 2019 to 2026-05: what Gmail marks as a signature; other mail programs mark none. */
  signature: '[data-smartmail="gmail_signature"]',
  /** 2019 to 2026-05: what was written before, by others. */
  quoted: 'blockquote, .gmail_quote, .gmail_quote_container, .h5',
} as const;

export type GmailSelector = keyof typeof GMAIL;

/** What tells a writer's own words from a quotation, and a signature from a letter, inside a message's body. */
export const SIGNATURE_SELECTORS = {
  /** 2019 to 2026-05: what Gmail marks as a signature; other mail programs mark none. */
  signature: '[data-smartmail="gmail_signature"]',
  /** 2019 to 2026-05, Gmail's own: what was written before, by others; a plain `blockquote` elsewhere. */
  quoted:
    'blockquote, .gmail_quote, .gmail_quote_container, .h5, .gmail_attr, .moz-cite-prefix, .protonmail_quote, ' +
    '.zmail_extra, [class*="yahoo_quoted"], [id$="mail-editor-reference-message-container"]',
  /**
   * Outlook since 2013, whose ids Gmail prefixes with `m_<digits>`: from here on it is the older message, down to the end, without an element around it.
   */
  quotedFromHere: '[id$="divRplyFwdMsg"], [id$="appendonsend"]',
} as const;

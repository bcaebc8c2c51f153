/** The hooks of a message being written. See `selectors.ts` for what a hook may be. */
export const COMPOSE_SELECTORS = {
  /** 2014 to 2026-05: the body of a letter being written, rich text. */
  composeBody: '[contenteditable="true"][role="textbox"]:is([g_editable="true"], .M9 *, [role="dialog"] *)',
  /** 2020-10: the body in plain text mode stands beside the rich one, which is hidden then. */
  composePlainBody: 'textarea.Ak, [role="dialog"] textarea:not([name]), .M9 textarea:not([name])',
  /** 2014 to 2026-05: pop-up, full screen and inline reply share the inner frame. */
  compose: '.M9',
  /** 2014 to 2026-05: stands for the inner frame where an experiment renames it. */
  composeDialog: '[role="dialog"], form',
  /** 2014 to 2026-05: names of fields are what Gmail's own server is sent, so they outlive every redesign. */
  composeDraft: 'input[type="hidden"][name="draft"]',
  composeSubject: 'input[name="subjectbox"]',
  /** 2014 to 2021 and classic accounts; from 2021-10 a field inside `div[name=to]`. */
  composeTo: 'textarea[name="to"], div[name="to"] input, input[peoplekit-id]',
  /** 2014 to 2026-05: what holds the recipients of one kind, or stands beside them. */
  composeField: ':is(textarea, div, input:not([type="hidden"])):is([name="to"], [name="cc"], [name="bcc"])',
  /** Opens the recipients' row where it is folded away. */
  composeRecipientsFolded: '.aoD.hl',
  /** From 2021-10, and until about 2021: a recipient that is there already. Both forms coexist. */
  composeChip: '[role="option"][data-hovercard-id], .vN[email]',
  /** 2014 to 2026-05: the line that stands for the recipients while their row is folded. */
  composeFoldedRecipient: '.aoD [email]',
  /** 2014 to 2021: filled by Gmail once a recipient is there. */
  composeHiddenRecipient: 'input[type="hidden"]:is([name="to"], [name="cc"], [name="bcc"])',
  /** Takes a recipient away again, either form. */
  composeChipRemove: '.afX, .vM',
  /** 2014 to 2026-05: what closes a letter: the rep's signature, and the mail that is answered. */
  composeSignature: '.gmail_signature, [data-smartmail="gmail_signature"]',
  composeQuoted: '.gmail_quote, .gmail_quote_container, blockquote[type="cite"]',
} as const;

/** The hooks of conversations: the page of messages and the bubbles over other pages. See `selectors.ts`. */
export const MESSAGING_SELECTORS = {
  /** 2018 to 2025-04: one message. Since 2021 its URN names the owner of the mailbox, who is the rep. */
  messageEvent: '[data-event-urn]',
  /** 2018 to 2025-04: dates stand above messages, times inside of them. */
  messageTime: 'time',
  /** 2018 to 2025-04: whose conversation a row of the list is; messages have no such heading. */
  conversationName: 'li h3',
  /** 2018 to 2025-04: name the same person in the same row: the picture, and controls for that conversation. */
  conversationLabel: 'img[alt], label[aria-label], button',
  /** 2025-04: a conversation over another page; minimised ones say so in an attribute of their own. */
  openBubble:
    '[data-msg-overlay-conversation-bubble-open]:not([data-msg-overlay-conversation-bubble-is-minimized="true"])',
  /** 2026: server-driven pages hold the bubbles in an open shadow root. */
  bubbleHost: '#interop-outlet, [data-testid="interop-shadowdom"]',
} as const;

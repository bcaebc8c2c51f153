/** What the reader of lists holds on to. Spread into `GMAIL`. */
export const LIST_SELECTORS = {
  /** 2014 to 2026: a conversation in a list. */
  row: 'tr.zA',
  /** 2014 to 2026: the tick of a row; unlike a message's star it is named by the row's hidden twin. */
  rowTick: '[role="checkbox"][aria-labelledby]',
  /** 2014 to 2026: `.zE` has something unread, `.yO` has not. */
  rowUnread: '.zE',
  rowRead: '.yO',
  /** 2025-04, in use for years before: the row whose conversation stands beside the list. */
  rowOpen: '.aps',
  /** 2014 to 2026: who took part; the hidden twin repeats them. A shortened text stands beside a whole `name`. */
  rowParticipant: '[email]',
  /** 2014 to 2026: the same by their names, read and unread. */
  rowParticipantNamed: '.yP[email], .zF[email]',
  /** 2018 to 2026: the subject carries the conversation's ids. */
  rowSubject: '[data-thread-id], [data-legacy-thread-id]',
  /** 2014: the subject, beside the beginning of the message (`.y2`). */
  rowSubjectPlain: '.y6 > :not(.y2)',
  /** 2014 to 2026: says all of a row once more, for screen readers. */
  rowTwin: '.afn',
  /** 2014 to 2026: the full date, in the language of the interface. */
  rowDate: '.xW [title]',
  /** 2014 to 2026: the same by what repeats it; a star has such a pair too, and no text. */
  rowDateTwice: '[title][aria-label]',
} as const;

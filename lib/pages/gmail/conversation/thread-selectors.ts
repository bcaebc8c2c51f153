/** What the readers of an open conversation hold on to. Spread into `GMAIL`. */
export const THREAD_SELECTORS = {
  /** 2014 to 2026-05: the subject. */
  subject: '.hP',
  /** 2018 to 2026-05: the same heading by the conversation's ids, where its class is another. */
  subjectById: ':is(h1, h2, h3):is([data-thread-perm-id], [data-legacy-thread-id])',
  /** 2014 to 2026-05: who wrote a message, open or collapsed; the rep's own too. Its details say it again. */
  sender: '.gD[email]',
  /** 2014 to 2026-05: a sender stands in a heading of the message; that has held while the classes changed. */
  senderInHeading: ':is(h1, h2, h3, h4) [email][name]',
  /** 2014 to 2026-05: the message around it; `.adf` where collapsed. */
  message: '.adn, .adf',
  /** 2014 to 2026-05: its inner part, all there is of a page that was saved in part. */
  messagePart: '.gs',
  /** 2018 to 2026-05: the message by its ids. The chip of a summary carries an empty one. */
  messageById: '[data-message-id], [data-legacy-message-id]',
  /** 2016-05 to 2026-05: a message in the list of messages. */
  messageItem: '[role="listitem"]',
  /** 2016-05 to 2026-05: the picture beside the header says the sender's address again. */
  avatar: 'img[jid]',
  /** 2014 to 2026-05: the short header's recipients. To and Cc stand in one list, told apart by nothing. */
  recipients: '.hb',
  recipient: '[email]',
  /** 2014 to 2026-05: the same by their name; other extensions put addresses of their own beside them. */
  recipientNamed: '.g2[email]',
  /** 2014 to 2026: the details of a header, a row each for from, to, cc …; there once the rep opened them. */
  details: '.ajC',
  /** 2016-05 to 2026-05: the address shown beside a sender; absent on what the rep has just sent. */
  shownAddress: '.go',
  /** 2016-05 to 2026-05: the full date, in the language of the interface. */
  date: '.g3[title]',
  /** 2016-05 to 2026-05: the same, which its `alt` repeats. */
  dateTwice: '[title][alt]',
  /** 2014 to 2026-05: the body; `.undefined` is a dead twin. */
  body: '.a3s:not(.undefined)',
} as const;

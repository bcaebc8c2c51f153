/** Characters that LinkedIn takes (WORDING §4). A note or InMail beyond its limit cannot be sent. */
export const LINKEDIN_LIMITS = {
  note: 200,
  /** With Premium. */
  longNote: 300,
  /** Answered more often below this. */
  inmailSoft: 400,
  inmail: 1900,
  inmailSubject: 200,
} as const;

/** The hooks of profiles. See `selectors.ts` for what a hook may be. */
export const PROFILE_SELECTORS = {
  /** 2013 to 2026-05, both front ends: `(3) Name | LinkedIn`. */
  documentTitle: 'title',
  /** Stands for the address itself, which is the one thing every front end agrees on. */
  address: ':root',

  // --- both front ends
  /** 2018-12 to 2026-05: the slug of the shown person. Relative or absolute; `#` on 2 of 9 server-driven pages. */
  contactLink: 'a[href*="/overlay/contact-info"], a[href*="/detail/contact-info"]',
  /** 2018-12 to 2026-05, all kinds of dialogs; contact info is one. */
  dialog: '[role="dialog"], dialog',
  /** 2018-12 to 2026-04: only the owner gets links that edit. */
  editLink: 'a[href*="/edit/"]',
  /** 2018-12 to 2026-05: the viewer in the bar on top; never the person. */
  viewerPhoto: 'img.global-nav__me-photo',

  // --- Ember front end
  /** 2022-03 to 2026-04, 13 of 13: the top card and the number of its member. Guest pages have it on a `meta`. */
  topCardSection: 'main [data-member-id]',
  /** 2018-12 to 2026-04: the name; more than one `h1` stands on own pages. */
  nameHeading: 'h1',
  /** 2024-07 to 2026-04, 11 of 11: wraps the name and carries the slug. */
  aboutLink: 'a[href*="/overlay/about-this-profile"]',
  /** 2021 to 2026-07: only where nothing else stands to prove it; other blocks below use it too. */
  headline: '.text-body-medium.break-words',
  /** 2022-03 to 2026-07: buttons that lead to the sections below; employer first, then school. */
  topCardEntity: 'button:has(img), a[href^="#"]:has(img)',
  /** 2022-03: says which section its entity belongs to; later builds say it in translated labels only. */
  topCardEmployerAnchor: 'a[href="#experience"]',
  /** 2024-07 to 2026-04: labels that hold nothing but the given name and a translated phrase. */
  givenNameLabel:
    'a[href*="/overlay/about-this-profile"][aria-label], button[aria-label], [role="button"][aria-label], span[title]',
  /** 2017 to 2026-07: the anchor inside the section of positions. */
  experienceAnchor: '#experience',
  /** 2022-03 to 2026-04: the anchor inside the section of schools. */
  educationAnchor: '#education',
  /** 2022-03 to 2026-04: in the section of what the person wrote. */
  activityLink: 'main section a[href*="/recent-activity"]',
  /** 2022-03 to 2026-04: links under the person's own address that also carry the person's URN. */
  ownLinkWithUrn: 'main a[href*="/in/"][href*="fsd_profile"]',
  /** 2018 to 2026-07: JSON of the first load; later pages leave it stale, so it counts only where its slug fits. */
  embeddedJson: 'code',

  // --- server-driven front end
  /** 2025-04 to 2026-05, 9 of 9 profiles. */
  profileScreen: '[data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"]',
  /** 2026-03 to 2026-05, 9 of 9: its key carries the member token. The outer node is doubled by a `div`. */
  topCardKey: '[componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="Topcard"]',
  /** 2026-03 to 2026-05, 9 of 9: the name. */
  topCardName: 'h2',
  /** 2026-03 to 2026-05, on hydrated pages: wraps the name and carries the slug. */
  nameLink: 'a[href*="/in/"]:has(h1, h2)',
  /** 2026-03 to 2026-05: employer and school beside the card, each with a picture. */
  topCardLockup: '[role="button"]:has(figure)',
  /** 2026-03 to 2026-05: the placeholder picture tells employer from school; absent in server HTML. */
  employerPicture: 'svg[id^="company-"]',
  /** 2026-03 to 2026-05: the badge beside the name; its label holds the given name. */
  verifiedBadge: 'svg[aria-label]',
  /** 2026: carries the slug. */
  inviteLink: 'a[href*="/preload/custom-invite/"]',
  /** 2026: carries the slug in its key. */
  connectDrawer: '[componentkey^="ProfilePostConnectDrawer_"]',
  /** 2026: carries the URN. */
  messageLink: 'a[href*="/messaging/compose/"][href*="fsd_profile"]',
  /** 2026-03: loaded late, missing on 8 of 9 pages. */
  experienceCard: '[componentkey$="ExperienceTopLevelSection"]',
  /** 2026-03: one entry of a section. */
  experienceEntry: '[componentkey^="entity-collection-item"]',
} as const;

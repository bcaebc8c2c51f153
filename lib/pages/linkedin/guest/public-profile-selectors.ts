/** The hooks of profiles as guests see them. See `selectors.ts` for what a hook may be. */
export const PUBLIC_PROFILE_SELECTORS = {
  /** 2016 to 2026-04: `public_profile_v3_desktop`, `auth_wall_desktop_profile`. */
  pageKey: 'meta[name="pageKey"]',
  /** 2016 to 2026-01: any of them says that the page is a profile for guests, should another be missing. */
  publicProfileMark:
    'meta[name="pageKey"][content^="public_profile"], meta[property="og:type"][content="profile"], meta[property="profile:last_name"]',
  /** 2020-08 to 2026-01. */
  publicGivenName: 'meta[property="profile:first_name"]',
  publicFamilyName: 'meta[property="profile:last_name"]',
  /** 2016 to 2026-01: on a country host. */
  publicAddress: 'meta[property="og:url"]',
  /** 2016 to 2026-01. */
  publicCanonical: 'link[rel="canonical"]',
  /** 2016 to 2026-01: `Name - Company | LinkedIn`, `Name - City | …`, `Name | LinkedIn`. */
  publicTitle: 'meta[property="og:title"]',
  /** 2016 to 2026-01: the name, told by what the head of the page says; other people's names are headings too. */
  publicName: 'h1, h2',
  /** 2020-08 to 2026-01, and 2016: proves a headline; the sign-in block uses parts of these classes. */
  publicHeadline: '.top-card-layout__headline, [data-section="headline"]',
  /** 2020-08 to 2026-01, and 2016: place, then counts and a button. */
  publicLocation: '.top-card-layout__first-subline, #demographics .locality',
  /** 2016 to 2026-01: the employers of today; `pastPositionsDetails` beside it is another. */
  publicEmployer: '[data-section="currentPositionsDetails"]',
  /** 2020-08 to 2026-01: a graph in which the person may come last, after their posts. */
  jsonLd: 'script[type="application/ld+json"]',
} as const;

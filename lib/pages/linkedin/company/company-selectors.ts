/** The hooks of company pages. See `selectors.ts` for what a hook may be. */
export const COMPANY_SELECTORS = {
  // --- signed in
  /** 2018 to 2025-04: the bar of tabs and the links to them below; their paths are not translated. */
  companyTabLink: 'a[href*="/company/"]',
  /** 2018 to 2025-04: the name, with the same text as its title. Other headings of the page are told by it. */
  companyHeading: 'h1, h2, h3',
  /** 2020 to 2025-04: leads to the people who work there, with the number of the company in its query. */
  companySizeLink: 'a[href*="/search/results/people/"][href*="currentCompany"]',
  /** 2018 to 2025-04: proves a tagline that could also be a node put there by something else. */
  companyTagline: '.org-top-card-summary__tagline',
  /** 2018 to 2025: the list on the tab that tells about the company; its labels are translated. */
  companyDetail: 'dl dd',
  /** 2018 to 2025-04: a link that leads out of LinkedIn, or by way of its redirect. */
  outwardLink: 'a[href^="http"]',
  /** 2018 to 2025-04: the company in the JSON of the first load, by its own address. */
  companyJson: 'code',
  /** 2018 to 2025-04: stands for the list of facts under the name, read by how its items stand together. */
  companyFacts: 'main',

  // --- as guests see them
  /** 2020 to 2024: `d_org_guest_company_overview`. */
  guestCompanyKey: 'meta[name="pageKey"][content*="org_guest"]',
  /** 2024: each fact has its own mark, which is not translated. */
  guestIndustry: '[data-test-id="about-us__industry"] dd',
  guestSize: '[data-test-id="about-us__size"] dd',
  guestHeadquarters: '[data-test-id="about-us__headquarters"] dd',
  guestWebsite: '[data-test-id="about-us__website"] dd a[href]',
  /** 2020 to 2024: the line under the facts of the card; on profiles the same class holds other things. */
  guestTagline: 'section.top-card-layout .top-card-layout__second-subline > span',
} as const;

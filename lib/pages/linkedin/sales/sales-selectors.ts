/** The hooks of Sales Navigator. See `selectors.ts` for what a hook may be. */
export const SALES_SELECTORS = {
  // --- a lead
  /** 2023 to 2026-08: the name, whatever its tag; four or five other `h1` stand on the page. Before: by class. */
  leadName: '[data-x--lead--name], .profile-topcard-person-entity__name',
  /** 2021 to 2026-08: every person's name on the page, the viewer's and those of interests too. */
  salesPersonName: '[data-anonymize="person-name"], .profile-topcard-person-entity__name',
  /** 2023 to 2026-08: the block of the lead; before that its edge is where another person is named. */
  leadCard: '[data-sn-view-name="feature-lead-top-card"]',
  /** 2021 to 2026-08. */
  salesHeadline: '[data-anonymize="headline"]',
  salesLocation: '[data-anonymize="location"]',
  /** 2026-08: stands for the place without a mark, beside the number of connections. */
  leadPlace: '[data-anonymize="headline"] ~ *',
  /** 2023 to 2026-08: what the lead does now; former employers stand outside. Before: by class. */
  leadRole: '[data-sn-view-name="lead-current-role"], .profile-topcard__current-positions',
  leadTitle: '[data-anonymize="job-title"], .profile-topcard__summary-position-title',
  salesCompanyName:
    '[data-anonymize="company-name"], .profile-topcard__summary-position a[href*="/sales/company/"]',
  /** 2026-08: its title says the employer a second time. */
  leadCompanyLogo: 'img[data-anonymize="company-logo"]',
  /** 2023 to 2026-08: heads what the lead does now, former employers included. */
  salesHeading: 'h1, h2, h3',
  /** 2020 to 2026-08: the number of the company; former employers are linked too. */
  salesCompanyLink: 'a[href*="/sales/company/"]',

  // --- an account
  /** 2021 to 2025: the name; other companies stand beside it. */
  accountName: '[data-x--account--name]',
  /** 2021 to 2025. */
  /** 2020 to 2026-08: where another company stands. */
  accountOther: '[data-anonymize="company-name"], a[href*="/sales/company/"]',
  accountIndustry: '[data-anonymize="industry"]',
  /** 2021 to 2025: also used for a plain count of the people who work there. */
  accountSize: '[data-anonymize="company-size"]',
  /** 2021 to 2025. */
  accountWebsite: '[data-control-name="visit_company_website"], a[data-anonymize="company-website"]',

  // --- results
  /** 2020 to 2026-08: a row; only the visible ones of 25 are filled. Lists of saved leads are tables. */
  salesRow: '[data-scroll-into-view^="urn:li:fs_salesProfile:("], tr',
  /** 2020 to 2026-08. */
  salesLeadLink: 'a[href*="/sales/lead/"], a[href*="/sales/people/"]',
  /** 2021 to 2026-08: the job; `job-title` is how long they have had it, except in tables. */
  salesRowTitle: '[data-anonymize="title"]',
  salesTableTitle: '[data-anonymize="job-title"]',
} as const;

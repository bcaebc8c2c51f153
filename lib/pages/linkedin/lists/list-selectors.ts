/** The hooks of lists of people: search results and connections. See `selectors.ts` for what a hook may be. */
export const LIST_SELECTORS = {
  // --- which list
  /** 2025-12 to 2026-04, server-driven: the results of a people search. */
  searchScreen: '[data-sdui-screen$=".search.SearchResultsPeople"]',
  /** 2026, server-driven: results of every kind. */
  mixedScreen: '[data-sdui-screen*=".search.SearchResults"]',
  /** 2025-04 to 2026-05, server-driven. */
  connectionsScreen: '[data-sdui-screen$=".mynetwork.Connections"]',
  /** 2025-04 to 2026-05: any screen of the server-driven front end; another one's means that the page has not arrived. */
  anyScreen: '[data-sdui-screen]',
  /** 2018 to 2026-05, both front ends. */
  listMain: 'main, [role="main"]',
  /** 2021 to 2026-05, Ember: the number of the member of a result; companies have `urn:li:company:`. */
  memberResult: '[data-chameleon-result-urn^="urn:li:member:"]',
  /** 2018 to 2021, Ember, before results carried a number. */
  searchFrame: '.search-results-page, .search-results-container, [data-control-name="search_srp_result"]',
  /** 2018 to 2024, Ember: the list of connections. */
  connectionsFrame: '.mn-connections, .mn-connection-card',

  // --- a row
  /** Both front ends; the names with `view` were there in 2025 and gone by 2026-04, the roles stayed. */
  listItem:
    '[data-chameleon-result-urn], [role="listitem"], li, [data-view-name="people-search-result"], [data-view-name="connections-list"]',
  /** All eras: the row's person has it with a name and with a picture; mutual connections with a name alone. */
  profileLink: 'a[href*="/in/"]',
  /** All eras: what stands beside a list or lies over it. */
  besideList: 'aside, nav, footer, dialog, [role="dialog"], #msg-overlay',
  /** All eras: a former view stays in the page, switched off. */
  formerView: '[hidden], [style*="display: none"], [style*="display:none"]',
  /** All eras: pictures are labelled with the name of whom they show, alone or inside a translated phrase. */
  personPicture: 'img[alt], figure[aria-label], svg[aria-label], [role="img"][aria-label]',
  /** All eras: controls are labelled with the name of the person they act on. */
  labelledControl: 'button[aria-label], a[aria-label], [role="button"][aria-label]',
  /** 2025-12: an invitation from a row carries the slug of its person. */
  rowInvite: 'a[href*="custom-invite"][href*="vanityName="]',
  /** 2021 to 2025, Ember: leads to the people known in common and carries the member token of the row's person. */
  sharedConnections: 'a[href*="facetConnectionOf="]',
  /** All eras: what acts or plays, and is no text about the person. */
  control: 'button, [role="button"], input, select, textarea, label',
  /** 2018 to 2024, Ember: since when they are connected, often as a number of days. */
  timeLine: 'time',
  /** All eras: shown while a list is loading. */
  loading: '[role="progressbar"], [aria-busy="true"], .artdeco-loader',
} as const;

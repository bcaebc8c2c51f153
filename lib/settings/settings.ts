import type { RuleId } from '../invitation/check/letter-check';
import type { Language } from '../i18n/language';

/** Where a letter goes in a message that the rep has begun, seen from the rep's own text. */
export const LETTER_PLACES = ['above', 'below'] as const;
export type LetterPlace = (typeof LETTER_PLACES)[number];

/** What the rep sets once. One record, id `settings`. */
export interface Settings {
  /** null = as the browser says. */
  language: Language | null;
  /** The rep's own addresses, lower case: never prospects. Learnt from the first page that tells them. */
  ownAddresses: string[];
  /** Signs the letters. */
  ownName: string;
  ownTitle: string;
  ownCompany: string;
  ownPhone: string;
  /** ISO 3166-1 alpha-2; used where a person's country is unknown. */
  ownCountry: string;
  /** Sites on which the launcher tab is shown. */
  launcher: { gmail: boolean; linkedin: boolean };
  /** Where the launcher stands, as a share of the window's height (0-1). */
  launcherPosition: number;
  /** Nothing is inserted into pages; the browser's side panel is used. */
  sidePanelOnly: boolean;
  /** Sidebar width in CSS pixels, 320-480. */
  sidebarWidth: number;
  notifications: boolean;
  /** Local time of the morning notification, `HH:MM`. */
  notifyAt: string;
  letterPlace: LetterPlace;
  /** Rules of the checker that are switched off. */
  rulesOff: RuleId[];
  /** Findings that were dismissed for good, by `findingKey`. */
  dismissedFindings: string[];
  /** The message that is open in Gmail is checked while it is written. */
  watchCompose: boolean;
  /** Offers the browser's own language model, on the device, where there is one. */
  onDeviceRewriting: boolean;
  /** LinkedIn Premium: connection notes of 300 characters instead of 200. */
  longConnectionNotes: boolean;
  theme: 'system' | 'light' | 'dark';
  welcomed: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  ownAddresses: [],
  ownName: '',
  ownTitle: '',
  ownCompany: '',
  ownPhone: '',
  ownCountry: '',
  launcher: { gmail: true, linkedin: true },
  launcherPosition: 0.4,
  sidePanelOnly: false,
  sidebarWidth: 380,
  notifications: true,
  notifyAt: '08:30',
  letterPlace: 'above',
  rulesOff: [],
  dismissedFindings: [],
  watchCompose: false,
  onDeviceRewriting: false,
  longConnectionNotes: false,
  theme: 'system',
  welcomed: false,
};

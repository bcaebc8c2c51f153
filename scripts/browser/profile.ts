/** A fresh browser profile with the few preferences that the runs differ in. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type ThirdPartyCookies = 'blocked' | 'allowed';

/** Chromium's `cookie_controls_mode`: what the person chose about third-party cookies. */
const COOKIE_CONTROLS = { allowed: 0, blocked: 1 };

/** Writes `Default/Preferences`; the browser reads it only when it starts. */
export function writeProfile(
  folder: string,
  { thirdPartyCookies, language }: { thirdPartyCookies: ThirdPartyCookies; language: string },
): void {
  mkdirSync(join(folder, 'Default'), { recursive: true });
  const preferences = {
    intl: { accept_languages: language, selected_languages: language },
    profile: {
      block_third_party_cookies: thirdPartyCookies === 'blocked',
      cookie_controls_mode: COOKIE_CONTROLS[thirdPartyCookies],
    },
    // Nothing goes out on the browser's own account: no preconnects, no form guessing, no lists of sites.
    net: { network_prediction_options: 2 },
    autofill: { profile_enabled: false, credit_card_enabled: false },
    signin: { allowed: false, allowed_on_next_startup: false },
    safebrowsing: { enabled: false },
    // A sheet over the page would hide what is being shown.
    credentials_enable_service: false,
    translate: { enabled: false },
    // The first typed word would fetch a dictionary.
    spellcheck: { dictionaries: [], use_spelling_service: false },
    browser: { enable_spellchecking: false, has_seen_welcome_page: true, check_default_browser: false },
  };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
}

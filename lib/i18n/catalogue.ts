/** All words of the interface: one file an area and language, flat keys, ICU message syntax. */
import type { Language } from './language';
import enCadence from './messages/en/cadence.json';
import enChecker from './messages/en/checker.json';
import enCommon from './messages/en/common.json';
import enDashboard from './messages/en/dashboard.json';
import enFinding from './messages/en/finding.json';
import enInvitation from './messages/en/invitation.json';
import enLibrary from './messages/en/library.json';
import enSidebar from './messages/en/sidebar.json';
import enSuggestion from './messages/en/suggestion.json';
import koCadence from './messages/ko/cadence.json';
import koChecker from './messages/ko/checker.json';
import koCommon from './messages/ko/common.json';
import koDashboard from './messages/ko/dashboard.json';
import koFinding from './messages/ko/finding.json';
import koInvitation from './messages/ko/invitation.json';
import koLibrary from './messages/ko/library.json';
import koSidebar from './messages/ko/sidebar.json';
import koSuggestion from './messages/ko/suggestion.json';
import hansCadence from './messages/zh-Hans/cadence.json';
import hansChecker from './messages/zh-Hans/checker.json';
import hansCommon from './messages/zh-Hans/common.json';
import hansDashboard from './messages/zh-Hans/dashboard.json';
import hansFinding from './messages/zh-Hans/finding.json';
import hansInvitation from './messages/zh-Hans/invitation.json';
import hansLibrary from './messages/zh-Hans/library.json';
import hansSidebar from './messages/zh-Hans/sidebar.json';
import hansSuggestion from './messages/zh-Hans/suggestion.json';
import hantCadence from './messages/zh-Hant/cadence.json';
import hantChecker from './messages/zh-Hant/checker.json';
import hantCommon from './messages/zh-Hant/common.json';
import hantDashboard from './messages/zh-Hant/dashboard.json';
import hantFinding from './messages/zh-Hant/finding.json';
import hantInvitation from './messages/zh-Hant/invitation.json';
import hantLibrary from './messages/zh-Hant/library.json';
import hantSidebar from './messages/zh-Hant/sidebar.json';
import hantSuggestion from './messages/zh-Hant/suggestion.json';

const english = {
  ...enCommon,
  ...enSidebar,
  ...enInvitation,
  ...enSuggestion,
  ...enDashboard,
  ...enCadence,
  ...enFinding,
  ...enChecker,
  ...enLibrary,
};

export type MessageKey = keyof typeof english;
export type Catalogue = Record<MessageKey, string>;

/** A missing key in any language is a type error here, and a failing test. */
export const CATALOGUES: Record<Language, Catalogue> = {
  en: english,
  ko: {
    ...koCommon,
    ...koSidebar,
    ...koInvitation,
    ...koSuggestion,
    ...koDashboard,
    ...koCadence,
    ...koFinding,
    ...koChecker,
    ...koLibrary,
  },
  'zh-Hans': {
    ...hansCommon,
    ...hansSidebar,
    ...hansInvitation,
    ...hansSuggestion,
    ...hansDashboard,
    ...hansCadence,
    ...hansFinding,
    ...hansChecker,
    ...hansLibrary,
  },
  'zh-Hant': {
    ...hantCommon,
    ...hantSidebar,
    ...hantInvitation,
    ...hantSuggestion,
    ...hantDashboard,
    ...hantCadence,
    ...hantFinding,
    ...hantChecker,
    ...hantLibrary,
  },
};

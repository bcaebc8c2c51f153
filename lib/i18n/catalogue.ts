/** All words of the interface: one file an area and language, flat keys, ICU message syntax. */
import type { Language } from './language';
import enCommon from './messages/en/common.json';
import enDashboard from './messages/en/dashboard.json';
import enSidebar from './messages/en/sidebar.json';
import koCommon from './messages/ko/common.json';
import koDashboard from './messages/ko/dashboard.json';
import koSidebar from './messages/ko/sidebar.json';
import hansCommon from './messages/zh-Hans/common.json';
import hansDashboard from './messages/zh-Hans/dashboard.json';
import hansSidebar from './messages/zh-Hans/sidebar.json';
import hantCommon from './messages/zh-Hant/common.json';
import hantDashboard from './messages/zh-Hant/dashboard.json';
import hantSidebar from './messages/zh-Hant/sidebar.json';

const english = { ...enCommon, ...enSidebar, ...enDashboard };

export type MessageKey = keyof typeof english;
export type Catalogue = Record<MessageKey, string>;

/** A missing key in any language is a type error here, and a failing test. */
export const CATALOGUES: Record<Language, Catalogue> = {
  en: english,
  ko: { ...koCommon, ...koSidebar, ...koDashboard },
  'zh-Hans': { ...hansCommon, ...hansSidebar, ...hansDashboard },
  'zh-Hant': { ...hantCommon, ...hantSidebar, ...hantDashboard },
};

import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { pickLanguage } from '../../lib/i18n/language';
import { translatorFor, type Translator } from '../../lib/i18n/translator';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { ToastProvider } from '../ui/toast';
import { useAnswer } from './use-answer';

interface App extends Translator {
  settings: Settings;
}

const AppContext = createContext<App>({ ...translatorFor('en'), settings: DEFAULT_SETTINGS });

/** react-aria's own words and dates; it names the Chinese ones by region. */
const ARIA_LOCALES = { en: 'en-US', ko: 'ko-KR', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' } as const;

/**
 * The rep's language and theme for everything below. Until the settings are there nothing is drawn, so
 * that no one sees a flash of the wrong language.
 * @param initial settings already at hand, which saves a round trip.
 */
export function AppProvider({ initial, children }: { initial?: Settings; children: ReactNode }) {
  const { value, problem } = useAnswer('getSettings', undefined, ['settings'], initial);
  const settings = value ?? (problem ? DEFAULT_SETTINGS : undefined);
  const language = settings?.language ?? pickLanguage(navigator.languages);
  const theme = settings?.theme ?? 'system';

  useEffect(() => {
    document.documentElement.lang = language;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [language, theme]);

  const app = useMemo(
    () => (settings ? { ...translatorFor(language), settings } : undefined),
    [language, settings],
  );
  if (!app) return null;
  return (
    <AppContext.Provider value={app}>
      <I18nProvider locale={ARIA_LOCALES[language]}>
        <ToastProvider closeLabel={app.t('action.close')}>{children}</ToastProvider>
      </I18nProvider>
    </AppContext.Provider>
  );
}

/** @returns the rep's settings and translator. */
export function useApp(): App {
  return useContext(AppContext);
}

import { LANGUAGES, pickLanguage, type Language } from '../../../lib/i18n/language';
import type { Settings } from '../../../lib/settings/settings';
import { useApp } from '../../app/app-context';
import { Select } from '../../ui/select';
import { Section } from '../page-frame';
import { useSaveSettings } from './use-save-settings';

const THEMES: Settings['theme'][] = ['system', 'light', 'dark'];

/** The interface's language and colours. */
export function LookSettings() {
  const { t, settings } = useApp();
  const save = useSaveSettings();
  const browserLanguage = t(`language.${pickLanguage(navigator.languages)}`);
  return (
    <Section title={t('settings.look')}>
      <div className="grid gap-4 min-[560px]:grid-cols-2">
        <Select<Language | ''>
          label={t('settings.language')}
          value={settings.language ?? ''}
          options={[
            { value: '', label: t('settings.language_browser', { language: browserLanguage }) },
            ...LANGUAGES.map((language) => ({ value: language, label: t(`language.${language}`) })),
          ]}
          onChange={(language) => void save({ language: language === '' ? null : language })}
          data-testid="setting-language"
        />
        <Select<Settings['theme']>
          label={t('settings.theme')}
          value={settings.theme}
          options={THEMES.map((theme) => ({ value: theme, label: t(`settings.theme.${theme}`) }))}
          onChange={(theme) => void save({ theme })}
          data-testid="setting-theme"
        />
      </div>
    </Section>
  );
}

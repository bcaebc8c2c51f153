import { pickLanguage } from '../i18n/language';
import { translatorFor } from '../i18n/translator';
import type { LauncherState } from '../messages/views';
import type { Settings } from '../settings/settings';

/** The launcher's few words in the rep's language: a content script carries no catalogue. */
export function launcherWords(
  settings: Settings,
  state: LauncherState['state'],
  browserLanguages: readonly string[],
): LauncherState['words'] {
  const { t } = translatorFor(settings.language ?? pickLanguage(browserLanguages));
  return {
    title: t(`launcher.${state}`),
    stale: t('failure.gone'),
    reload: t('launcher.reload'),
  };
}

import { useEffect, useState } from 'react';
import { LANGUAGES } from '../../../lib/i18n/language';
import { useApp } from '../../app/app-context';
import { onDeviceModel } from '../../invitation/rewrite/on-device-model';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/switch';
import { Section } from '../page-frame';
import { useSaveSettings } from './use-save-settings';

/** How letters are checked, and what the rep has switched off of it. */
export function LetterSettings() {
  const { t, settings } = useApp();
  const save = useSaveSettings();
  const hasModel = useHasModel();
  const { rulesOff, dismissedFindings } = settings;
  return (
    <Section title={t('settings.letters')} lead={t('settings.letters_lead')}>
      <div className="flex flex-col gap-2">
        <Switch
          label={t('settings.watch_compose')}
          hint={t('settings.watch_compose_hint')}
          isSelected={settings.watchCompose}
          onChange={(watchCompose) => void save({ watchCompose })}
          data-testid="watch-compose"
        />
        <Switch
          label={t('settings.long_notes')}
          hint={t('settings.long_notes_hint')}
          isSelected={settings.longConnectionNotes}
          onChange={(longConnectionNotes) => void save({ longConnectionNotes })}
          data-testid="long-notes"
        />
        <Switch
          label={t('settings.on_device')}
          hint={t(hasModel ? 'settings.on_device_hint' : 'settings.on_device_absent')}
          isSelected={settings.onDeviceRewriting && hasModel}
          isDisabled={!hasModel}
          onChange={(onDeviceRewriting) => void save({ onDeviceRewriting })}
          data-testid="on-device"
        />
        {rulesOff.length > 0 && (
          <div className="mt-2 flex flex-col gap-1.5">
            <h3 className="text-sm font-medium text-ink-soft">{t('settings.rules_off')}</h3>
            <ul className="flex flex-col gap-1">
              {rulesOff.map((rule) => (
                <li key={rule} className="flex items-center gap-2 rounded-md bg-sunken py-1 pl-2.5 pr-1">
                  <span className="min-w-0 flex-1 text-sm">{t(`rule.${rule}.name`)}</span>
                  <Button
                    size="small"
                    look="quiet"
                    onPress={() => void save({ rulesOff: rulesOff.filter((one) => one !== rule) })}
                  >
                    {t('settings.rule_on')}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {dismissedFindings.length > 0 && (
          <div className="mt-1 flex items-center gap-2">
            <span className="text-sm text-ink-soft">
              {t('settings.dismissed', { count: dismissedFindings.length })}
            </span>
            <Button size="small" look="quiet" onPress={() => void save({ dismissedFindings: [] })}>
              {t('settings.dismissed_show')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}

/** Whether the browser's own model is ready for letters of any language. */
function useHasModel(): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    let gone = false;
    void Promise.all(LANGUAGES.map(onDeviceModel)).then((models) => {
      if (!gone) setHas(models.some((model) => model !== null));
    });
    return () => {
      gone = true;
    };
  }, []);
  return has;
}

import { useApp } from '../../app/app-context';
import { Switch } from '../../ui/switch';
import { PageFrame, Section } from '../page-frame';
import { SavedField } from '../saved-field';
import { LetterSettings } from './letter-settings';
import { LookSettings } from './look-settings';
import { OwnSettings } from './own-settings';
import { ShortcutSettings } from './shortcut-settings';
import { useSaveSettings } from './use-save-settings';

/** What the rep sets once. Everything is saved at once and can be taken back. */
export function SettingsPage() {
  const { t, settings } = useApp();
  const save = useSaveSettings();
  const { launcher } = settings;
  return (
    <PageFrame title={t('dashboard.nav.settings')} lead={t('settings.lead')}>
      <LookSettings />
      <OwnSettings />
      <LetterSettings />
      <Section title={t('settings.pages')} lead={t('settings.pages_lead')}>
        <div className="flex flex-col gap-2">
          <Switch
            label={t('settings.launcher_gmail')}
            isSelected={launcher.gmail && !settings.sidePanelOnly}
            isDisabled={settings.sidePanelOnly}
            onChange={(gmail) => void save({ launcher: { ...launcher, gmail } })}
            data-testid="launcher-gmail"
          />
          <Switch
            label={t('settings.launcher_linkedin')}
            isSelected={launcher.linkedin && !settings.sidePanelOnly}
            isDisabled={settings.sidePanelOnly}
            onChange={(linkedin) => void save({ launcher: { ...launcher, linkedin } })}
            data-testid="launcher-linkedin"
          />
          <Switch
            label={t('settings.side_panel')}
            hint={t('settings.side_panel_hint')}
            isSelected={settings.sidePanelOnly}
            onChange={(sidePanelOnly) => void save({ sidePanelOnly })}
            data-testid="side-panel-only"
          />
        </div>
      </Section>
      <Section title={t('settings.reminder')}>
        <div className="flex flex-wrap items-end gap-x-8 gap-y-3">
          <Switch
            label={t('settings.notifications')}
            hint={t('settings.notifications_hint')}
            isSelected={settings.notifications}
            onChange={(notifications) => void save({ notifications })}
            data-testid="notifications"
          />
          {settings.notifications && (
            <div className="w-32">
              <SavedField
                label={t('settings.notify_at')}
                type="time"
                required
                value={settings.notifyAt}
                onSave={(notifyAt) => save({ notifyAt })}
                inputTestId="notify-at"
              />
            </div>
          )}
        </div>
      </Section>
      <ShortcutSettings />
    </PageFrame>
  );
}

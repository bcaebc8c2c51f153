import { useApp } from '../../app/app-context';
import { Button } from '../../ui/button';
import { useToast } from '../../ui/toast';
import { KeyList } from '../key-list';
import { Section } from '../page-frame';

/** The keys that the browser holds for us, and where the browser lets one change them. */
export function ShortcutSettings() {
  const { t } = useApp();
  const toast = useToast();
  const place = shortcutPage(navigator.userAgent);
  return (
    <Section title={t('keys.title')}>
      <KeyList
        keys={[
          [['Alt', 'Shift', 'D'], t('keys.toggle')],
          [['Alt', 'Shift', 'S'], t('keys.save')],
        ]}
      />
      <div className="mt-3 flex flex-wrap items-center gap-2 text-base text-ink-soft">
        <span>{t(place === 'about:addons' ? 'settings.keys_firefox' : 'settings.keys_change')}</span>
        <code className="rounded-sm bg-sunken px-1.5 py-0.5 text-sm">{place}</code>
        <Button
          size="small"
          look="quiet"
          onPress={() =>
            void navigator.clipboard.writeText(place).then(
              () => toast({ text: t('settings.copied') }),
              () => toast({ text: t('settings.not_copied'), tone: 'bad' }),
            )
          }
        >
          {t('settings.copy')}
        </Button>
      </div>
    </Section>
  );
}

/** Browsers let nobody link to these pages, so the address is shown to be pasted. */
function shortcutPage(userAgent: string): string {
  if (userAgent.includes('Firefox/')) return 'about:addons';
  return userAgent.includes('Edg/') ? 'edge://extensions/shortcuts' : 'chrome://extensions/shortcuts';
}

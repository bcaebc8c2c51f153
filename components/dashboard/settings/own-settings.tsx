import { COUNTRY_CODES } from '../../../lib/cadence/countries';
import { useApp } from '../../app/app-context';
import { Select } from '../../ui/select';
import { Section } from '../page-frame';
import { SavedField } from '../saved-field';
import { OwnAddresses } from './own-addresses';
import { useSaveSettings } from './use-save-settings';

/** Who the rep is: signs the letters, and is never taken for a customer. */
export function OwnSettings() {
  const { t, settings, language } = useApp();
  const save = useSaveSettings();
  const regionNames = new Intl.DisplayNames([language], { type: 'region' });
  const countries = COUNTRY_CODES.map((code) => ({ value: code, label: regionNames.of(code) ?? code })).sort(
    (a, b) => a.label.localeCompare(b.label, language),
  );
  return (
    <Section title={t('settings.you')} lead={t('settings.you_lead')}>
      <div className="grid gap-4 min-[560px]:grid-cols-2">
        <SavedField
          label={t('field.name')}
          value={settings.ownName}
          onSave={(ownName) => save({ ownName })}
          inputTestId="own-name"
        />
        <SavedField
          label={t('field.title')}
          value={settings.ownTitle}
          onSave={(ownTitle) => save({ ownTitle })}
          inputTestId="own-title"
        />
        <SavedField
          label={t('field.company')}
          value={settings.ownCompany}
          onSave={(ownCompany) => save({ ownCompany })}
          inputTestId="own-company"
        />
        <SavedField
          label={t('field.phone')}
          type="tel"
          value={settings.ownPhone}
          onSave={(ownPhone) => save({ ownPhone })}
          inputTestId="own-phone"
        />
        <div>
          <Select<string>
            label={t('field.country')}
            value={settings.ownCountry}
            options={[{ value: '', label: t('people.country_unknown') }, ...countries]}
            onChange={(ownCountry) => void save({ ownCountry })}
            data-testid="own-country"
          />
          <p className="mt-1 text-xs text-ink-faint">{t('settings.country_hint')}</p>
        </div>
        <OwnAddresses addresses={settings.ownAddresses} onSave={(ownAddresses) => save({ ownAddresses })} />
      </div>
    </Section>
  );
}

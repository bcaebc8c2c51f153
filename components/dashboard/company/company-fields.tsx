import { COUNTRY_CODES } from '../../../lib/cadence/countries';
import { ask } from '../../../lib/messages/client';
import type { RequestData } from '../../../lib/messages/schemas';
import type { Company, CustomerClass, CustomerTier } from '../../../lib/people/company';
import { useApp } from '../../app/app-context';
import { useAction, useUndoToast } from '../../app/use-action';
import { InfoTip } from '../../ui/info-tip';
import { Select } from '../../ui/select';
import { SavedField } from '../saved-field';

const TIERS: CustomerTier[] = ['A', 'B', 'C', 'D'];
const CLASSES: CustomerClass[] = ['new', 'closed', 'long_undecided'];

/** What decides how often a company's people are contacted, and notes on it. Each change is saved at once. */
export function CompanyFields({ company }: { company: Company }) {
  const { t, language } = useApp();
  const { run } = useAction();
  const undoToast = useUndoToast();
  const regionNames = new Intl.DisplayNames([language], { type: 'region' });
  const save = (change: Omit<RequestData<'updateCompany'>, 'id'>) =>
    run(async () => {
      await ask('updateCompany', { id: company.id, ...change });
      undoToast(t('undo.company_edited'));
      return true as const;
    });

  return (
    <div className="flex flex-col gap-3">
      <SavedField
        label={t('people.company_name')}
        value={company.name.value}
        required
        onSave={(name) => save({ name })}
      />
      <Select<CustomerTier>
        label={t('people.tier')}
        value={company.tier}
        options={TIERS.map((tier) => ({ value: tier, label: t(`tier.${tier}`) }))}
        onChange={(tier) => void save({ tier })}
        data-testid="company-tier"
      />
      <Select<CustomerClass>
        label={t('people.class')}
        value={company.customerClass}
        options={CLASSES.map((one) => ({ value: one, label: t(`class.${one}`) }))}
        onChange={(customerClass) => void save({ customerClass })}
        data-testid="company-class"
      />
      <Select
        label={t('field.country')}
        value={company.country?.value ?? ''}
        options={[
          { value: '', label: t('people.country_unknown') },
          ...COUNTRY_CODES.map((code) => ({ value: code, label: regionNames.of(code) ?? code })).sort(
            (a, b) => a.label.localeCompare(b.label, language),
          ),
        ]}
        onChange={(code) => void save({ country: code === '' ? null : code })}
        data-testid="company-country"
      />
      <SavedField
        label={t('field.notes')}
        value={company.notes}
        rows={3}
        maxLength={20_000}
        onSave={(notes) => save({ notes })}
      />
      <div className="flex items-center text-sm text-ink-soft">
        {t('people.tier_why')}
        <InfoTip label={t('info.about', { subject: t('people.tier') })}>{t('people.tier_about')}</InfoTip>
      </div>
    </div>
  );
}

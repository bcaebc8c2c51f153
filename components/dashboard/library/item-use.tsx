import { READER_ROLES } from '../../../lib/invitation/reader-role';
import { LANGUAGES } from '../../../lib/i18n/language';
import type { LibraryContent } from '../../../lib/library/library-content';
import { BENEFIT_TYPES, PHRASE_SLOTS } from '../../../lib/library/library-item';
import type { LibraryView } from '../../../lib/messages/views';
import { useApp } from '../../app/app-context';
import { ChoiceCards } from '../../ui/choice-cards';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { ToggleChip } from '../../ui/toggle-chip';
import { CustomerPicker } from './customer-picker';

/** Whom and what a text is for; only what its kind has a use for. */
export function ItemUse({
  content,
  change,
  customers,
}: {
  content: LibraryContent;
  change: (change: Partial<LibraryContent>) => void;
  customers: LibraryView['customers'];
}) {
  const { t } = useApp();
  const { kind, language, topic, proof, benefitType, roles, slot } = content;
  return (
    <>
      {kind === 'benefit' && (
        <>
          <ChoiceCards
            label={t('library.type')}
            value={benefitType ?? 'product'}
            onChange={(type) => change({ benefitType: type })}
            columns="grid-cols-1 min-[960px]:grid-cols-3"
            options={BENEFIT_TYPES.map((value) => ({
              value,
              title: t(`library.type.${value}`),
              text: t(`library.type.${value}.about`),
              testId: `library-type-${value}`,
            }))}
          />
          <div className="grid gap-3 min-[900px]:grid-cols-2">
            <TextField
              label={t('library.topic')}
              hint={t('library.topic_hint')}
              value={topic}
              onChange={(text) => change({ topic: text })}
              maxLength={300}
              inputLang={language}
              inputTestId="library-topic"
            />
            <TextField
              label={t('library.proof')}
              hint={t('library.proof_hint')}
              value={proof}
              onChange={(text) => change({ proof: text })}
              maxLength={300}
              rows={1}
              inputLang={language}
              inputTestId="library-proof"
            />
          </div>
        </>
      )}
      {kind !== 'signature' && (
        <div role="group" aria-label={t('library.roles')} className="flex flex-col gap-1.5">
          <span className="text-sm font-medium text-ink-soft">
            {t('library.roles')}
            <span className="ml-2 font-normal text-ink-faint">{t('library.roles_hint')}</span>
          </span>
          <div className="flex flex-wrap gap-1.5">
            {READER_ROLES.map((role) => (
              <ToggleChip
                key={role}
                label={t(`library.role.${role}`)}
                isSelected={roles.includes(role)}
                onChange={(on) =>
                  change({ roles: READER_ROLES.filter((one) => (one === role ? on : roles.includes(one))) })
                }
                data-testid={`library-role-${role}`}
              />
            ))}
          </div>
        </div>
      )}
      <div className="grid gap-3 min-[900px]:grid-cols-2">
        <Select
          label={t('library.language')}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={(value) => change({ language: value })}
          data-testid="library-item-language"
        />
        {kind === 'phrase' && (
          <Select
            label={t('library.slot')}
            value={slot ?? 'opening'}
            options={PHRASE_SLOTS.map((value) => ({ value, label: t(`library.slot.${value}`) }))}
            onChange={(value) => change({ slot: value })}
            data-testid="library-slot"
          />
        )}
        {kind !== 'signature' && (
          <CustomerPicker
            companyId={content.companyId}
            customers={customers}
            onChange={(companyId) => change({ companyId })}
          />
        )}
      </div>
    </>
  );
}

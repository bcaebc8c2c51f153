import type { InvitationInput } from '../../../lib/invitation/draft';
import { BENEFIT_TYPES } from '../../../lib/library/library-item';
import { useApp } from '../../app/app-context';
import { ToggleChip } from '../../ui/toggle-chip';

/** METHOD §9: which kind of benefit it is; suggestions go by it. */
export function BenefitDetails({
  input,
  onChange,
}: {
  input: InvitationInput;
  onChange: (change: Partial<InvitationInput>) => void;
}) {
  const { t } = useApp();
  return (
    <div role="group" aria-label={t('benefit_type.title')} className="flex flex-wrap gap-1">
      {BENEFIT_TYPES.map((type) => (
        <ToggleChip
          key={type}
          label={t(`benefit_type.${type}`)}
          isSelected={input.benefitType === type}
          data-testid={`benefit-type-${type}`}
          onChange={(on) => onChange({ benefitType: on ? type : null })}
        />
      ))}
    </div>
  );
}

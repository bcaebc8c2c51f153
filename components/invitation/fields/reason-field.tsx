import { REASON_TYPES, type InvitationInput, type ReasonType } from '../../../lib/invitation/draft';
import type { KnownFacts } from '../../../lib/invitation/known-facts';
import type { Suggestion } from '../../../lib/invitation/suggest/suggest';
import { useApp } from '../../app/app-context';
import { InfoTip } from '../../ui/info-tip';
import { Select } from '../../ui/select';
import { IntroducerField } from './introducer-field';
import { SuggestedField } from './suggested-field';

/** METHOD §1.5: why the rep writes, and why now. Without it no draft is made. */
export function ReasonField({
  input,
  known,
  suggestions,
  onChange,
}: {
  input: InvitationInput;
  known: KnownFacts;
  suggestions: readonly Suggestion[];
  onChange: (change: Partial<InvitationInput>) => void;
}) {
  const { t } = useApp();
  const { type, text } = input.reason;
  return (
    <div
      role="group"
      aria-label={t('invite.reason')}
      data-field="reason-type"
      className="relative flex flex-col gap-1.5"
    >
      <Select<ReasonType>
        label={t('invite.reason')}
        value={type}
        placeholder={t('invite.reason.choose')}
        data-testid="reason-type"
        options={REASON_TYPES.map((value) => ({ value, label: t(`reason.${value}`) }))}
        onChange={(chosen) => onChange({ reason: { type: chosen, text } })}
        aside={
          <InfoTip label={t('info.about', { subject: t('invite.reason') })}>
            {t('invite.reason.about')}
          </InfoTip>
        }
      />
      {type === 'introduced' ? (
        <IntroducerField
          introducer={input.introducer}
          people={known.introducers}
          lang={input.language}
          onChange={(introducer) => onChange({ introducer })}
        />
      ) : (
        type !== null && (
          <SuggestedField
            name="reason"
            label={t('invite.reason.words')}
            hideLabel
            example={t(`reason.${type}.example`)}
            value={text}
            lang={input.language}
            suggestions={suggestions}
            onType={(words) => onChange({ reason: { type, text: words } })}
            onChoose={({ change }) => onChange(change)}
          />
        )
      )}
    </div>
  );
}

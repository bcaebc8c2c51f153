import { MessageCircleQuestionMark, PenLine } from 'lucide-react';
import { REASON_TYPES, type InvitationInput, type ReasonType } from '../../../lib/invitation/draft';
import type { Suggestion } from '../../../lib/invitation/suggest/suggest';
import { useApp } from '../../app/app-context';
import { Button } from '../../ui/button';
import { ToggleChip } from '../../ui/toggle-chip';
import { SuggestionList } from '../fields/suggestion-list';

/** Stands where the letter will: without a reason no letter is drafted, but the rep may always write their own. */
export function ReasonPrompt({
  input,
  suggestions,
  onChoose,
  onType,
  onWriteOwn,
}: {
  input: InvitationInput;
  suggestions: readonly Suggestion[];
  onChoose: (change: Partial<InvitationInput>) => void;
  /** A type was chosen; its words are still to come. */
  onType: (type: ReasonType) => void;
  onWriteOwn: () => void;
}) {
  const { t } = useApp();
  const isNews = input.kind === 'follow_up_step';
  return (
    <div
      data-testid="reason-prompt"
      className="flex flex-col gap-2.5 rounded-md border border-dashed border-line-strong/60 px-3 py-3.5"
    >
      <div className="flex items-start gap-2">
        <MessageCircleQuestionMark aria-hidden size={18} className="mt-px shrink-0 text-accent" />
        <div>
          <p className="text-base font-medium">{t(isNews ? 'prompt.news' : 'prompt.reason')}</p>
          <p className="mt-0.5 text-sm text-ink-soft">
            {t(isNews ? 'prompt.news.text' : 'prompt.reason.text')}
          </p>
        </div>
      </div>
      {!isNews && (
        <>
          <SuggestionList
            label={t('suggest.for', { field: t('invite.reason') })}
            lang={input.language}
            suggestions={suggestions}
            chosen=""
            testId="prompt-suggestion"
            onChoose={({ change }) => onChoose(change)}
          />
          <div role="group" aria-label={t('invite.reason')} className="flex flex-wrap gap-1">
            {REASON_TYPES.map((type) => (
              <ToggleChip
                key={type}
                label={t(`reason.${type}`)}
                isSelected={input.reason.type === type}
                data-testid={`prompt-${type}`}
                onChange={() => onType(type)}
              />
            ))}
          </div>
        </>
      )}
      <div>
        <Button
          size="small"
          look="quiet"
          icon={<PenLine aria-hidden size={13} />}
          data-testid="write-own"
          onPress={onWriteOwn}
        >
          {t('prompt.write_own')}
        </Button>
      </div>
    </div>
  );
}

import type { InvitationInput } from '../../../lib/invitation/draft';
import type { Suggestions } from '../../../lib/invitation/suggest/suggest';
import { useApp } from '../../app/app-context';
import { isReasoned } from '../kind-needs';
import { BenefitDetails } from './benefit-details';
import { ProcessDetails } from './process-details';
import { SuggestedField } from './suggested-field';

const ELEMENTS = ['purpose', 'process', 'benefit'] as const;

/** Purpose, process, benefit, and the few words on what it is about that the suggestions rest on. */
export function Elements({
  input,
  suggestions,
  onChange,
}: {
  input: InvitationInput;
  suggestions: Suggestions;
  onChange: (change: Partial<InvitationInput>) => void;
}) {
  const { t } = useApp();
  // One step after the other: as long as the reason is asked for, nothing else is offered.
  const isCalm = !isReasoned(input);
  return (
    <>
      <SuggestedField
        name="topic"
        label={t('invite.topic')}
        about={t('invite.topic.about')}
        example={t('invite.topic.example')}
        value={input.topic}
        lang={input.language}
        suggestions={suggestions.topic}
        isCalm={isCalm}
        onType={(topic) => onChange({ topic })}
        onChoose={({ change }) => onChange(change)}
      />
      {ELEMENTS.map((element) => (
        <SuggestedField
          key={element}
          name={element}
          label={t(`invite.${element}`)}
          about={t(`invite.${element}.about`)}
          example={t(`invite.${element}.example`)}
          value={input[element]}
          lang={input.language}
          suggestions={suggestions[element]}
          onType={(text) => onChange({ [element]: text })}
          onChoose={({ change }) => onChange(change)}
          isCalm={isCalm}
          filter={element === 'benefit' && <BenefitDetails input={input} onChange={onChange} />}
        >
          {element === 'process' && <ProcessDetails input={input} onChange={onChange} />}
        </SuggestedField>
      ))}
    </>
  );
}

import { memo } from 'react';
import type { KnownFacts } from '../../../lib/invitation/known-facts';
import type { InvitationInput } from '../../../lib/invitation/draft';
import type { Suggestions } from '../../../lib/invitation/suggest/suggest';
import { needsOf } from '../kind-needs';
import { AppointmentField } from './appointment-field';
import { Elements } from './elements';
import { KindRow } from './kind-row';
import { NewsField } from './news-field';
import { ReasonField } from './reason-field';
import { TimeSlots } from './time-slots';

/** What the rep fills in: only what the chosen kind of text is made of. Keys in the letter do not draw it anew. */
export const InputPanel = memo(function InputPanel({
  input,
  known,
  suggestions,
  onChange,
}: {
  input: InvitationInput;
  known: KnownFacts;
  suggestions: Suggestions;
  onChange: (change: Partial<InvitationInput>) => void;
}) {
  const needs = needsOf(input.kind);
  return (
    <div className="flex flex-col gap-3">
      <KindRow input={input} onChange={onChange} />
      {needs.news && (
        <NewsField news={input.news} lang={input.language} onChange={(news) => onChange({ news })} />
      )}
      {needs.reason && (
        <ReasonField input={input} known={known} suggestions={suggestions.reason} onChange={onChange} />
      )}
      {needs.appointment && (
        <AppointmentField
          appointment={input.appointment}
          known={known}
          onChange={(appointment) => onChange({ appointment })}
        />
      )}
      {needs.elements && <Elements input={input} suggestions={suggestions} onChange={onChange} />}
      {needs.slots && (
        <TimeSlots slots={input.slots} known={known} onChange={(slots) => onChange({ slots })} />
      )}
    </div>
  );
});

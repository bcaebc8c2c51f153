import type { InvitationInput } from '../../lib/invitation/draft';
import type { KnownFacts } from '../../lib/invitation/known-facts';
import { builtInValues, fillVariables } from '../../lib/library/fill-variables';
import { variablesOf, type Variable } from '../../lib/library/variables';

/** The texts that can come from the library, and so can hold variables. */
function textsOf({ topic, reason, purpose, process, benefit, proof, news }: InvitationInput): string[] {
  return [topic, reason.text, purpose, process, benefit, proof, news.text];
}

function valuesFor(known: KnownFacts, input: InvitationInput): Record<string, string> {
  return { ...builtInValues(known, input), ...input.variables };
}

/** The same with values in place of variables; what has none stands as it was written. */
export function filledInput(known: KnownFacts, input: InvitationInput): InvitationInput {
  if (!textsOf(input).some((text) => /[{｛]{2}/u.test(text))) return input;
  const values = valuesFor(known, input);
  const fill = (text: string) => fillVariables(text, values, input.language).text;
  return {
    ...input,
    topic: fill(input.topic),
    reason: { ...input.reason, text: fill(input.reason.text) },
    purpose: fill(input.purpose),
    process: fill(input.process),
    benefit: fill(input.benefit),
    proof: fill(input.proof),
    news: { ...input.news, text: fill(input.news.text) },
  };
}

/** The variables that the rep is asked for: no record says them, and nothing stands in. */
export function variablesToAsk(known: KnownFacts, input: InvitationInput, body: string): Variable[] {
  const built = builtInValues(known, input);
  return variablesOf([...textsOf(input), body].join('\n')).filter(
    ({ name, fallback }) => fallback === null && !Object.hasOwn(built, name),
  );
}

/** A text of the rep's own with values in place of its variables. */
export function filledText(known: KnownFacts, input: InvitationInput, text: string): string {
  return fillVariables(text, valuesFor(known, input), input.language).text;
}

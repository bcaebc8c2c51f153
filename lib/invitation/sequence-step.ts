import type { CustomerTier } from '../people/company';
import type { InvitationInput } from './draft';
import type { KnownFacts } from './known-facts';

/** CADENCE §3.2: letters to somebody who does not answer, the first among them; then they are left in peace. */
const MOST_STEPS: Record<CustomerTier, number> = { A: 4, B: 3, C: 2, D: 1 };
/** Deciders and people in power are written to thrice at most. */
const MOST_TO_POWER = 3;
const OUTREACH = new Set(['invitation', 'follow_up_step', 'inmail']);

/** Which letter of a sequence this one is: 1 for an invitation, 2 and more for what follows it. */
export function sequenceStep(
  { company, roleTag, earlier, touches }: KnownFacts,
  { kind }: Pick<InvitationInput, 'kind'>,
): { step: number; lastStep: boolean } {
  if (kind !== 'follow_up_step') return { step: 1, lastStep: false };
  const answered = touches.find(({ direction }) => direction === 'inbound')?.at ?? 0;
  const sent = earlier.filter((letter) => OUTREACH.has(letter.kind) && letter.at > answered).length;
  const step = Math.max(2, sent + 1);
  const power =
    roleTag !== null && (roleTag.buyingRoles.includes('decider') || roleTag.focus.includes('power'));
  const most = MOST_STEPS[company?.tier ?? 'B'];
  return { step, lastStep: step >= (power ? Math.min(most, MOST_TO_POWER) : most) };
}

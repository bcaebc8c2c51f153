/** What a person's part in the decision does to the interval: CADENCE §3.3. */
import type { ContactDepth, RoleTag } from '../chain/role-tag';
import { CAPS } from './base-rules';
import type { CadenceStage } from './plan';

/** The fields of a role tag that the cadence looks at. */
export type RoleProfile = Pick<RoleTag, 'buyingRoles' | 'focus' | 'decisionLevel' | 'contactDepth'>;

/** A person whose role nobody has tagged yet. */
export const UNTAGGED: RoleProfile = { buyingRoles: [], focus: [], decisionLevel: null, contactDepth: null };

/** The row of CADENCE §3.3 a person falls into. `untagged` is the neutral one. */
export type CadenceRole =
  'policy_decider' | 'specific_decider' | 'influencer' | 'executor' | 'user' | 'gatekeeper' | 'untagged';

const RANKED = ['influencer', 'executor', 'user', 'gatekeeper'] as const;
const FACTORS: Readonly<Record<CadenceRole, number>> = {
  policy_decider: 2,
  specific_decider: 1,
  influencer: 1,
  executor: 1,
  user: 1.5,
  gatekeeper: 1,
  untagged: 1,
};
/** Business days. */
const MIN_GAPS: Readonly<Record<CadenceRole, number>> = {
  policy_decider: 10,
  specific_decider: 4,
  influencer: 4,
  executor: 2,
  user: 3,
  gatekeeper: 5,
  untagged: 0,
};
const DECIDER_GAP_CLOSING = 2;
const FOCUS_FACTOR = 0.75;
const FOCUS_GAP = 3;
const DEPTH_FACTORS: Readonly<Record<Exclude<ContactDepth, 'none'>, number>> = {
  deep: 0.75,
  multiple: 1,
  shallow: 2,
};

/**
 * Who has several roles is treated by the one with the most to decide. A decider or power person whose
 * level is not known counts as policy level: rare access is better spent late than wasted (METHOD §8.4).
 */
export function cadenceRole(profile: RoleProfile): CadenceRole {
  if (profile.buyingRoles.includes('decider') || profile.focus.includes('power')) {
    return profile.decisionLevel === 'specific' ? 'specific_decider' : 'policy_decider';
  }
  return RANKED.find((role) => profile.buyingRoles.includes(role)) ?? 'untagged';
}

export function roleFactor(role: CadenceRole, stage: CadenceStage): number {
  if (role === 'executor' && stage === 'negotiation') return 0.7;
  if (role === 'user' && (stage === 'new_toy' || stage === 'learning')) return 0.7;
  return FACTORS[role];
}

/** Whom we enter by and whom we develop hears from us sooner; being both does not count twice. */
export function focusFactor(profile: RoleProfile): number {
  return isDeveloped(profile) ? FOCUS_FACTOR : 1;
}

/** null for a person who is not to be contacted. An unknown depth leaves the interval as it is. */
export function depthFactor(depth: ContactDepth | null): number | null {
  if (depth === 'none') return null;
  return depth === null ? 1 : DEPTH_FACTORS[depth];
}

/** The fewest business days between two contacts: the role's, the focus's and the cap of §3.4. */
export function minGap(profile: RoleProfile, stage: CadenceStage): number {
  const role = cadenceRole(profile);
  const closing = stage === 'negotiation';
  const own = closing && role === 'policy_decider' ? DECIDER_GAP_CLOSING : MIN_GAPS[role];
  const cap = closing ? CAPS.outboundGapClosing : CAPS.outboundGap;
  return Math.max(own, isDeveloped(profile) ? FOCUS_GAP : 0, cap);
}

function isDeveloped({ focus }: RoleProfile): boolean {
  return focus.includes('receptive') || focus.includes('dissatisfied');
}

import type { DecisionLevel, BuyingRole } from '../chain/role-tag';

/** WORDING §2 Role: how a letter is adapted to who reads it. */
export const READER_ROLES = [
  'policy_decider',
  'specific_decider',
  'influencer',
  'executor',
  'user',
  'gatekeeper',
  'finance',
] as const;
export type ReaderRole = (typeof READER_ROLES)[number];

/** Posts in the finance department, in the four languages. */
const FINANCE =
  /\b(?:cfo|finance|financial|controller|controlling|treasur\w+|accounting)\b|재무|회계|경리|자금팀|财务|財務|会计|會計|资金部|財會/iu;

/**
 * The role that wording goes by; the first of several that a letter must not miss: whoever decides, then finance
 * by the title's department, then the others. A guess by title changes wording only, never the chain (METHOD §8.2).
 * @returns null where nothing is known.
 */
export function readerRole({
  buyingRoles,
  decisionLevel,
  title,
}: {
  buyingRoles: readonly BuyingRole[];
  decisionLevel: DecisionLevel | null;
  title: string;
}): ReaderRole | null {
  if (buyingRoles.includes('decider'))
    return decisionLevel === 'specific' ? 'specific_decider' : 'policy_decider';
  if (FINANCE.test(title)) return 'finance';
  for (const role of ['gatekeeper', 'influencer', 'executor', 'user'] as const)
    if (buyingRoles.includes(role)) return role;
  return null;
}

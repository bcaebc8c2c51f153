import type { BuyingRole } from './role-tag';

/** The one thing to do next with a person, as data: the interface words it as `next.<move>`. */
export type NextMove =
  | { move: 'follow_up_due'; tab: 'follow-up' }
  | { move: 'finish_draft'; tab: 'invite' }
  | { move: 'tag_role'; tab: 'person' }
  | { move: 'ask_for_decider'; tab: 'chain' }
  | { move: 'invite'; tab: 'invite' }
  | { move: 'wait'; tab: 'follow-up' };

export interface Standing {
  /** Dates `YYYY-MM-DD`: the rep's today, and the next follow-up, null when none is planned. */
  today: string;
  nextDue: string | null;
  roles: readonly BuyingRole[];
  /** Somebody at the company is tagged decider; null = not known yet. */
  hasDecider: boolean | null;
  draftBegun: boolean;
  everContacted: boolean;
}

/**
 * Picks one step, most pressing first: what is due, what was begun, who they are, the first invitation,
 * whom we lack (METHOD §8.3, mistake 1: no decider found), else waiting for the next date.
 */
export function nextMove(standing: Standing): NextMove {
  const { today, nextDue, roles, hasDecider, draftBegun, everContacted } = standing;
  if (nextDue !== null && nextDue <= today) return { move: 'follow_up_due', tab: 'follow-up' };
  if (draftBegun) return { move: 'finish_draft', tab: 'invite' };
  if (roles.length === 0) return { move: 'tag_role', tab: 'person' };
  if (!everContacted) return { move: 'invite', tab: 'invite' };
  if (hasDecider === false) return { move: 'ask_for_decider', tab: 'chain' };
  return nextDue === null ? { move: 'invite', tab: 'invite' } : { move: 'wait', tab: 'follow-up' };
}

import type { RoleEvidence, RoleTag, Witness } from './role-tag';

type Tags = Pick<RoleTag, 'buyingRoles' | 'focus'>;

/**
 * The evidence that stands once a witness spoke: each tag set has its witness, what is no longer set has none
 * left, and what others said before stays. A tag without a witness would be a guess (METHOD §13.2).
 * @param at epoch ms.
 * @returns oldest first, one entry a tag and witness.
 */
export function witnessed(
  before: readonly RoleEvidence[],
  tags: Tags,
  witness: Witness,
  at: number,
): RoleEvidence[] {
  const set = [...tags.buyingRoles, ...tags.focus];
  const kept = before.filter((entry) => set.includes(entry.tag));
  const said = (tag: RoleEvidence['tag']) =>
    kept.some((entry) => entry.tag === tag && isSameWitness(entry.witness, witness));
  return [...kept, ...set.filter((tag) => !said(tag)).map((tag) => ({ tag, witness, at }))];
}

function isSameWitness(a: Witness, b: Witness): boolean {
  if (a.kind === 'other' && b.kind === 'other') return a.name === b.name;
  return a.kind === b.kind;
}

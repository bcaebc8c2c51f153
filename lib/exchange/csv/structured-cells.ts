/** Checks of what stands as JSON in a cell: a file may have been changed by hand, or by somebody else. */
import type { CadenceStep, DueReason } from '../../cadence/plan';
import { BUYING_ROLES, FOCUS_PERSONS, type RoleEvidence } from '../../chain/role-tag';

const STATUSES = ['planned', 'done', 'skipped', 'cancelled', 'snoozed'];
const CHANNELS = ['email', 'phone', 'visit', 'meeting', 'linkedin', 'message', 'other'];
const FUNCTIONS = ['care', 'inform', 'advance', 'serve', 'intel'];
const TAGS: readonly string[] = [...BUYING_ROLES, ...FOCUS_PERSONS];

export function isEvidence(value: unknown): value is RoleEvidence[] {
  return isListOf(value, ({ tag, witness, at }) => {
    if (!isWord(TAGS, tag) || typeof at !== 'number' || !isObject(witness)) return false;
    const { kind, name } = witness;
    return kind === 'other' ? typeof name === 'string' : isWord(['me', 'themselves'], kind);
  });
}

export function isSteps(value: unknown): value is CadenceStep[] {
  return isListOf(
    value,
    ({ n, due, channel, contactFunction, status, reason, note }) =>
      typeof n === 'number' &&
      typeof due === 'string' &&
      isWord(CHANNELS, channel) &&
      isWord(FUNCTIONS, contactFunction) &&
      isWord(STATUSES, status) &&
      isDueReason(reason) &&
      typeof note === 'string',
  );
}

export function isDueReason(value: unknown): value is DueReason {
  if (!isObject(value) || typeof value.rule !== 'string' || !isObject(value.params)) return false;
  return Object.values(value.params).every((param) => typeof param === 'string' || typeof param === 'number');
}

function isListOf(value: unknown, check: (item: Record<string, unknown>) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isObject(item) && check(item));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWord(words: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && words.includes(value);
}

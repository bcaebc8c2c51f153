import type { RecordId } from '../../../lib/records/record';

/**
 * Which people are ticked: some by name, or everyone whom the current filter finds but for a few.
 * "Everyone" is not a list of ids, so that ticking 100,000 people costs nothing.
 */
export type Selection =
  { kind: 'some'; ids: ReadonlySet<RecordId> } | { kind: 'all'; except: ReadonlySet<RecordId> };

export const NOBODY: Selection = { kind: 'some', ids: new Set() };
export const EVERYONE: Selection = { kind: 'all', except: new Set() };

/** @returns whether a person is ticked. */
export function isSelected(selection: Selection, id: RecordId): boolean {
  return selection.kind === 'some' ? selection.ids.has(id) : !selection.except.has(id);
}

/** @returns the selection with these people ticked, or not. */
export function withSelected(selection: Selection, ids: readonly RecordId[], ticked: boolean): Selection {
  const named = new Set(selection.kind === 'some' ? selection.ids : selection.except);
  const isNamed = selection.kind === 'some' ? ticked : !ticked;
  for (const id of ids) {
    if (isNamed) named.add(id);
    else named.delete(id);
  }
  return selection.kind === 'some' ? { kind: 'some', ids: named } : { kind: 'all', except: named };
}

/** @param total how many people the current filter finds. */
export function countSelected(selection: Selection, total: number): number {
  return selection.kind === 'some' ? selection.ids.size : Math.max(0, total - selection.except.size);
}

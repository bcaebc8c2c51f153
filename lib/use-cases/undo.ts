import type { RequestAnswers } from '../messages/protocol';
import type { RequestData } from '../messages/schemas';
import type { UndoEntry } from '../messages/views';
import type { JournalEntry } from '../store/tables';
import { listUndo as listEntries, undo as undoEntry } from '../store/undo';
import type { UseCaseContext } from './context';

/** What can be taken back, newest first. */
export async function listUndo(
  { limit }: RequestData<'listUndo'>,
  { db }: UseCaseContext,
): Promise<RequestAnswers['listUndo']> {
  return (await listEntries(db, limit)).map(shown);
}

/**
 * Takes one thing back; `journalId` null means the newest.
 * @throws Failure `undo_conflict`, `not_found`.
 */
export async function undo(
  { journalId }: RequestData<'undo'>,
  ctx: UseCaseContext,
): Promise<RequestAnswers['undo']> {
  const entry = await undoEntry(ctx.db, journalId, ctx.now());
  return entry && shown(entry);
}

function shown({ id, at, label, params }: JournalEntry): UndoEntry {
  return { id, at, label, params };
}

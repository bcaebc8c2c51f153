import { messenger } from '../../lib/messages/messenger';
import type { RecordId } from '../../lib/records/record';

interface Change {
  tables: string[];
  ids: RecordId[];
}

const listeners = new Set<(change: Change) => void>();
/** The tables that changed since the feed was opened. */
const changed = new Set<string>();
let connected = false;

/**
 * Begins to hear of committed writes. Called before the first question of a page, so that a write between its answer
 * and the first listener is not missed.
 */
export function openChangeFeed(): void {
  if (connected) return;
  connected = true;
  // Messaging allows one listener a message and context, so this is the one, and it fans out.
  messenger.onMessage('changed', ({ data }) => {
    for (const table of data.tables) changed.add(table);
    for (const hear of listeners) hear(data);
  });
}

/**
 * Hears of every committed write, whoever made it: this tab, another one, the dashboard.
 * @returns a function that stops listening.
 */
export function onChange(listener: (change: Change) => void): () => void {
  openChangeFeed();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** @returns whether one of these tables, or any at all, was written to since the feed was opened. */
export function hasChanged(tables?: readonly string[]): boolean {
  return tables ? tables.some((table) => changed.has(table)) : changed.size > 0;
}

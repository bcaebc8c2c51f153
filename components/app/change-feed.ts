import { messenger } from '../../lib/messages/messenger';
import type { RecordId } from '../../lib/records/record';

interface Change {
  tables: string[];
  ids: RecordId[];
}

const listeners = new Set<(change: Change) => void>();
let connected = false;

/**
 * Hears of every committed write, whoever made it: this tab, another one, the dashboard.
 * Messaging allows one listener a message and context, so this is the one, and it fans out.
 * @returns a function that stops listening.
 */
export function onChange(listener: (change: Change) => void): () => void {
  if (!connected) {
    connected = true;
    messenger.onMessage('changed', ({ data }) => {
      for (const hear of listeners) hear(data);
    });
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

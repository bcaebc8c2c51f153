import { ask } from '../../../lib/messages/client';
import type { RequestData } from '../../../lib/messages/schemas';
import { useApp } from '../../app/app-context';
import { useAction, useUndoToast } from '../../app/use-action';

/**
 * Saves settings at once and offers to take them back.
 * @returns a function that is given the changed settings; undefined comes back when they were not saved.
 */
export function useSaveSettings(): (patch: RequestData<'setSettings'>) => Promise<true | undefined> {
  const { t } = useApp();
  const { run } = useAction();
  const undoToast = useUndoToast();
  return (patch) =>
    run(async () => {
      await ask('setSettings', patch);
      undoToast(t('undo.settings_changed'));
      return true as const;
    });
}

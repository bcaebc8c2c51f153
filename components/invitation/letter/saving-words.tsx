import { useApp } from '../../app/app-context';
import type { SaveState } from '../use-saved-draft';

const WORDS = { saving: 'state.saving', saved: 'action.saved', failed: 'state.not_saved' } as const;

/** Whether what was typed is saved, and a way to try again where it is not. */
export function SavingWords({ saving, onRetry }: { saving: SaveState; onRetry: () => void }) {
  const { t } = useApp();
  if (saving === 'idle') return null;
  return (
    <span className="text-xs font-normal">
      <span
        role="status"
        data-testid="draft-state"
        className={saving === 'failed' ? 'text-bad' : 'text-ink-faint'}
      >
        {t(WORDS[saving])}
      </span>
      {saving === 'failed' && (
        <button type="button" className="ml-1.5 min-h-6 text-accent hover:underline" onClick={onRetry}>
          {t('action.retry')}
        </button>
      )}
    </span>
  );
}

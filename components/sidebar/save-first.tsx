import { UserPlus } from 'lucide-react';
import { useApp } from '../app/app-context';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import type { SaveControl } from './use-save';

/** What a tab is for, and the one click that starts it. */
export function SaveFirst({ save, about }: { save: SaveControl; about: string }) {
  const { t } = useApp();
  return (
    <EmptyState
      icon={<UserPlus size={20} />}
      title={t('save_first.title')}
      action={
        <Button look="primary" onPress={() => save.run()} isDisabled={save.busy}>
          {t('action.save')}
        </Button>
      }
    >
      {about}
    </EmptyState>
  );
}

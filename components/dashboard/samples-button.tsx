import { Sparkles } from 'lucide-react';
import { ask } from '../../lib/messages/client';
import { useApp } from '../app/app-context';
import { useAction } from '../app/use-action';
import { Button } from '../ui/button';
import { useToast } from '../ui/toast';

/** Adds the invented people, then says so, with the way back beside it. */
export function SamplesButton({
  onAdded,
  look = 'secondary',
}: {
  onAdded?: () => void;
  look?: 'primary' | 'secondary';
}) {
  const { t } = useApp();
  const { run, busy } = useAction();
  const toast = useToast();
  const removeAgain = () =>
    void run(async () => {
      await ask('removeSamples');
      toast({ text: t('about.samples_removed') });
    });
  return (
    <Button
      look={look}
      icon={<Sparkles aria-hidden size={15} />}
      isDisabled={busy}
      data-testid="samples-add"
      onPress={() =>
        void run(async () => {
          const { people } = await ask('addSamples');
          toast({
            text: t('about.samples_added', { count: people }),
            action: { label: t('action.remove'), run: removeAgain },
          });
          onAdded?.();
        })
      }
    >
      {t('about.samples_add')}
    </Button>
  );
}

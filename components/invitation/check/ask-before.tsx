import type { Finding } from '../../../lib/invitation/check-letter';
import { useApp } from '../../app/app-context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

/** An error does not forbid a letter to leave: the rep is asked, and may know better. */
export function AskBefore({
  errors,
  onBack,
  onGoOn,
}: {
  errors: readonly Finding[];
  onBack: () => void;
  onGoOn: () => void;
}) {
  const { t, tData } = useApp();
  return (
    <Dialog title={t('findings.ask_title')} isOpen={errors.length > 0} onClose={onBack}>
      <ul className="flex list-disc flex-col gap-1 pl-4 text-base" data-testid="ask-before">
        {errors.map((finding, index) => (
          <li key={index}>{tData(`finding.${finding.code}`, finding.params)}</li>
        ))}
      </ul>
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onGoOn} data-testid="go-on-anyway">
          {t('findings.go_on')}
        </Button>
        <Button look="primary" onPress={onBack} autoFocus>
          {t('findings.go_back')}
        </Button>
      </div>
    </Dialog>
  );
}

import { useState } from 'react';
import { useApp } from '../app/app-context';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';

const REASONS = ['answered', 'wrong_time', 'other_person', 'not_useful'] as const;

/** Why a step is left out: one click for the usual reasons, or in one's own words. */
export function SkipDialog({
  name,
  isOpen,
  onClose,
  onSkip,
}: {
  name: string;
  isOpen: boolean;
  onClose: () => void;
  onSkip: (reason: string) => void;
}) {
  const { t } = useApp();
  const [text, setText] = useState('');
  const skip = (reason: string) => {
    onClose();
    setText('');
    onSkip(reason.trim());
  };
  return (
    <Dialog title={t('skip.title', { name })} isOpen={isOpen} onClose={onClose}>
      <div className="flex flex-wrap gap-1.5">
        {REASONS.map((reason) => (
          <Button
            key={reason}
            size="small"
            data-testid={`skip-${reason}`}
            onPress={() => skip(t(`skip.${reason}`))}
          >
            {t(`skip.${reason}`)}
          </Button>
        ))}
      </div>
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          skip(text);
        }}
      >
        <TextField
          label={t('skip.own')}
          value={text}
          onChange={setText}
          maxLength={500}
          inputTestId="skip-reason"
        />
        <div className="flex justify-end gap-2">
          <Button look="quiet" onPress={onClose}>
            {t('action.cancel')}
          </Button>
          <Button look="primary" type="submit" isDisabled={text.trim() === ''} data-testid="skip-confirm">
            {t('follow_up.skip')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

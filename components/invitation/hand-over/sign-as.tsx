import { useState } from 'react';
import { ask } from '../../../lib/messages/client';
import { useApp } from '../../app/app-context';
import { useAction } from '../../app/use-action';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';

/** Asks once for the name that letters are signed with, where no page has told it. */
export function SignAs() {
  const { t } = useApp();
  const { run, busy } = useAction();
  const [name, setName] = useState('');
  return (
    <form
      className="flex items-end gap-2 rounded-md bg-sunken p-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) void run(() => ask('setSettings', { ownName: name.trim() }));
      }}
    >
      <div className="min-w-0 flex-1">
        <TextField label={t('invite.sign_as')} value={name} onChange={setName} inputTestId="sign-as" />
      </div>
      <Button type="submit" isDisabled={busy || name.trim() === ''}>
        {t('action.save')}
      </Button>
    </form>
  );
}

import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../../app/app-context';
import { Button, IconButton } from '../../ui/button';
import { TextField } from '../../ui/text-field';

/** One address and nothing around it; what exactly is valid only its server knows. */
const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/;

/** The rep's own addresses, one a line. */
export function OwnAddresses({
  addresses,
  onSave,
}: {
  addresses: readonly string[];
  onSave: (addresses: string[]) => Promise<true | undefined>;
}) {
  const { t } = useApp();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = async () => {
    const address = text.trim().toLowerCase();
    if (!ADDRESS.test(address)) {
      setWrong(true);
      return;
    }
    if (addresses.includes(address) || (await onSave([...addresses, address]))) setText('');
  };
  return (
    <div className="flex flex-col gap-1.5">
      <form
        className="flex items-start gap-1.5 [&>:first-child]:flex-1"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label={t('settings.own_addresses')}
          value={text}
          onChange={(next) => {
            setText(next);
            setWrong(false);
          }}
          error={wrong ? t('settings.address_wrong') : undefined}
          placeholder={addresses.length === 0 ? t('settings.address_hint') : ''}
          inputTestId="own-address"
        />
        <div className="pt-[22px]">
          <Button type="submit" icon={<Plus aria-hidden size={14} />} isDisabled={text.trim() === ''}>
            {t('action.add')}
          </Button>
        </div>
      </form>
      <ul aria-label={t('settings.own_addresses')} className="flex flex-col gap-1 empty:hidden">
        {addresses.map((address) => (
          <li key={address} className="flex items-center gap-1 rounded-md bg-sunken pl-2.5">
            <span className="min-w-0 flex-1">{address}</span>
            <IconButton
              label={t('settings.address_remove', { address })}
              icon={<X size={14} />}
              onPress={() => void onSave(addresses.filter((one) => one !== address))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

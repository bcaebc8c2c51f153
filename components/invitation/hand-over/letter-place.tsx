import { ask } from '../../../lib/messages/client';
import { LETTER_PLACES, type LetterPlace } from '../../../lib/settings/settings';
import { useApp } from '../../app/app-context';
import { useAction } from '../../app/use-action';
import { Select } from '../../ui/select';

/** Where the letter goes in a message that the rep has begun. */
export function LetterPlaceChoice() {
  const { t, settings } = useApp();
  const { run } = useAction();
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-2">
      <span aria-hidden className="text-sm text-ink-soft">
        {t('invite.place')}
      </span>
      <Select<LetterPlace>
        label={t('invite.place')}
        hideLabel
        value={settings.letterPlace}
        data-testid="letter-place"
        options={LETTER_PLACES.map((value) => ({ value, label: t(`invite.place.${value}`) }))}
        onChange={(letterPlace) => void run(() => ask('setSettings', { letterPlace }))}
      />
    </div>
  );
}

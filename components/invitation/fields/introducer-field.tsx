import type { Introducer } from '../../../lib/invitation/draft';
import type { KnownFacts } from '../../../lib/invitation/known-facts';
import { useApp } from '../../app/app-context';
import { Checkbox } from '../../ui/checkbox';
import { TextField } from '../../ui/text-field';
import { ToggleChip } from '../../ui/toggle-chip';

const OFFERED = 4;

/** METHOD §2.1: who introduces the rep; named in the letter only when they have agreed. */
export function IntroducerField({
  introducer,
  people,
  lang,
  onChange,
}: {
  introducer: Introducer | null;
  people: KnownFacts['introducers'];
  lang: string;
  onChange: (introducer: Introducer | null) => void;
}) {
  const { t } = useApp();
  const name = introducer?.name ?? '';
  const named = (next: string) =>
    // Consent is a person's: another name has to be asked for anew.
    onChange(next === '' ? null : { name: next, consent: next === name && (introducer?.consent ?? false) });
  const typed = (next: string) =>
    onChange(next.trim() === '' ? null : { name: next, consent: introducer?.consent ?? false });
  return (
    <div className="flex flex-col gap-1.5">
      <TextField
        label={t('introducer.name')}
        hideLabel
        placeholder={t('introducer.example')}
        value={name}
        onChange={typed}
        inputTestId="introducer-name"
        inputLang={lang}
      />
      {name === '' && people.length > 0 && (
        <div role="group" aria-label={t('introducer.known')} className="flex flex-wrap gap-1">
          {people.slice(0, OFFERED).map((person) => (
            <ToggleChip
              key={person.id}
              label={person.name}
              isSelected={false}
              data-testid="introducer-known"
              onChange={() => named(person.name)}
            />
          ))}
        </div>
      )}
      {name.trim() !== '' && (
        <>
          <Checkbox
            label={t('introducer.consent', { name })}
            isSelected={introducer?.consent ?? false}
            data-testid="introducer-consent"
            onChange={(consent) => onChange({ name, consent })}
          />
          {!introducer?.consent && (
            <p className="text-xs text-warn" data-testid="introducer-unnamed">
              {t('introducer.unnamed')}
            </p>
          )}
        </>
      )}
    </div>
  );
}

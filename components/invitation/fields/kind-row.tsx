import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import {
  OCCASIONS,
  TEXT_KINDS,
  type InvitationInput,
  type Occasion,
  type TextKind,
} from '../../../lib/invitation/draft';
import { LANGUAGES, type Language } from '../../../lib/i18n/language';
import { useApp } from '../../app/app-context';
import { classNames } from '../../ui/class-names';
import { Select } from '../../ui/select';
import { needsOf } from '../kind-needs';

const DIRECTIONS = ['we_visit', 'customer_initiated'] as const;

/** What is written and for which occasion; language and direction wait behind the line that names them. */
export function KindRow({
  input,
  onChange,
}: {
  input: InvitationInput;
  onChange: (change: Partial<InvitationInput>) => void;
}) {
  const { t } = useApp();
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const needs = needsOf(input.kind);
  return (
    <div className="flex flex-col gap-1.5">
      <div className={classNames('grid gap-2', needs.occasion && 'grid-cols-2')}>
        <Select<TextKind>
          label={t('invite.kind')}
          value={input.kind}
          data-testid="letter-kind"
          options={TEXT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(kind) => onChange({ kind })}
        />
        {needs.occasion && (
          <Select<Occasion>
            label={t('invite.occasion')}
            value={input.occasion}
            data-testid="letter-occasion"
            options={OCCASIONS.map((value) => ({ value, label: t(`occasion.${value}`) }))}
            onChange={(occasion) =>
              onChange({
                occasion,
                ...(occasion === 'they_come_to_us' && { direction: 'customer_initiated' }),
              })
            }
          />
        )}
      </div>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={detailsId}
        data-testid="letter-details"
        onClick={() => setOpen(!open)}
        className="flex min-h-6 items-center gap-1 self-start rounded-sm text-sm text-ink-soft hover:text-ink"
      >
        {t(`language.${input.language}`)} · {t(`direction.${input.direction}`)}
        <ChevronDown
          aria-hidden
          size={13}
          className={classNames('transition-transform', open && 'rotate-180')}
        />
      </button>
      {open && (
        <div id={detailsId} className="grid grid-cols-2 gap-2">
          <Select<Language>
            label={t('field.language')}
            value={input.language}
            data-testid="letter-language"
            options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
            onChange={(language) => onChange({ language })}
          />
          <Select<InvitationInput['direction']>
            label={t('invite.direction')}
            value={input.direction}
            data-testid="letter-direction"
            options={DIRECTIONS.map((value) => ({ value, label: t(`direction.${value}`) }))}
            onChange={(direction) => onChange({ direction })}
          />
        </div>
      )}
    </div>
  );
}

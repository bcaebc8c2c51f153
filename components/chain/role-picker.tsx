import { useEffect, useState, type ReactNode } from 'react';
import {
  BUYING_ROLES,
  FOCUS_PERSONS,
  type BuyingRole,
  type FocusPerson,
  type Witness,
} from '../../lib/chain/role-tag';
import { ask } from '../../lib/messages/client';
import type { PersonView } from '../../lib/messages/views';
import { useApp } from '../app/app-context';
import { useAction, useUndoToast } from '../app/use-action';
import { InfoTip } from '../ui/info-tip';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { ToggleChip } from '../ui/toggle-chip';

type WitnessKind = Witness['kind'];

/** Which part this person plays in the decision, several at once, and who said so. METHOD §8.1, §8.4. */
export function RolePicker({ view }: { view: PersonView }) {
  const { t } = useApp();
  const { run } = useAction();
  const undoToast = useUndoToast();
  const { roleTag, person } = view;
  const newest = roleTag?.evidence.at(-1)?.witness;
  const [kind, setKind] = useState<WitnessKind>(newest?.kind ?? 'me');
  const [name, setName] = useState(newest?.kind === 'other' ? newest.name : '');

  useEffect(() => {
    setKind(newest?.kind ?? 'me');
    setName(newest?.kind === 'other' ? newest.name : '');
    // Only another person's card starts over; the rep's own choice stands while they tag.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [person.id]);

  const roles = roleTag?.buyingRoles ?? [];
  const focus = roleTag?.focus ?? [];
  const save = (change: {
    roles?: BuyingRole[];
    focus?: FocusPerson[];
    signsOnly?: boolean;
    witness?: Witness;
  }) =>
    void run(async () => {
      const witness: Witness = change.witness ?? (kind === 'other' ? { kind, name } : { kind });
      await ask('setRoles', {
        personId: person.id,
        buyingRoles: change.roles ?? roles,
        focus: change.focus ?? focus,
        signsOnly: change.signsOnly ?? roleTag?.signsOnly ?? false,
        witness,
      });
      undoToast(t('undo.roles_set'));
    });
  const toggled = <V,>(values: V[], value: V, on: boolean) =>
    on ? [...values, value] : values.filter((one) => one !== value);

  return (
    <section aria-label={t('roles.title')} className="flex flex-col gap-2.5">
      <ChipRow
        label={t('roles.title')}
        about={BUYING_ROLES.map((role) => `${t(`role.${role}`)}: ${t(`role.${role}.about`)}`)}
      >
        {BUYING_ROLES.map((role) => (
          <ToggleChip
            key={role}
            label={t(`role.${role}`)}
            isSelected={roles.includes(role)}
            data-testid={`role-${role}`}
            onChange={(on) => save({ roles: toggled(roles, role, on) })}
          />
        ))}
        {roles.includes('decider') && (
          <ToggleChip
            label={t('roles.signs_only')}
            isSelected={roleTag?.signsOnly ?? false}
            onChange={(signsOnly) => save({ signsOnly })}
          />
        )}
      </ChipRow>
      <ChipRow
        label={t('focus.title')}
        about={FOCUS_PERSONS.map((one) => `${t(`focus.${one}`)}: ${t(`focus.${one}.about`)}`)}
      >
        {FOCUS_PERSONS.map((one) => (
          <ToggleChip
            key={one}
            label={t(`focus.${one}`)}
            isSelected={focus.includes(one)}
            data-testid={`focus-${one}`}
            onChange={(on) => save({ focus: toggled(focus, one, on) })}
          />
        ))}
      </ChipRow>
      {(roles.length > 0 || focus.length > 0) && (
        <div className="flex flex-wrap items-center gap-2">
          <span aria-hidden className="text-sm text-ink-soft">
            {t('witness.title')}
          </span>
          <div className="w-36">
            <Select<WitnessKind>
              label={t('witness.title')}
              hideLabel
              value={kind}
              data-testid="witness"
              options={[
                { value: 'me', label: t('witness.me') },
                { value: 'themselves', label: t('witness.themselves') },
                { value: 'other', label: t('witness.other') },
              ]}
              onChange={(next) => {
                setKind(next);
                if (next !== 'other') save({ witness: { kind: next } });
              }}
            />
          </div>
          {kind === 'other' && (
            <div className="min-w-32 flex-1">
              <TextField
                label={t('witness.name')}
                hideLabel
                placeholder={t('witness.name')}
                value={name}
                onChange={setName}
                onBlur={() => {
                  if (name.trim() && !(newest?.kind === 'other' && newest.name === name.trim())) {
                    save({ witness: { kind: 'other', name: name.trim() } });
                  }
                }}
              />
            </div>
          )}
        </div>
      )}
    </section>
  );
}

function ChipRow({ label, about, children }: { label: string; about: string[]; children: ReactNode }) {
  const { t } = useApp();
  return (
    <div role="group" aria-label={label}>
      <div className="mb-1 flex items-center">
        <span className="text-sm font-medium text-ink-soft">{label}</span>
        <InfoTip label={t('info.about', { subject: label })}>{about.join('\n')}</InfoTip>
      </div>
      <div className="flex flex-wrap gap-1.5">{children}</div>
    </div>
  );
}

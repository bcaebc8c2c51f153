import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { InvitationInput, MeetingPlan } from '../../../lib/invitation/draft';
import { useApp } from '../../app/app-context';
import { classNames } from '../../ui/class-names';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';

const FORMS = ['one_to_one', 'meeting', 'discussion', 'demo', 'site_tour', 'call'] as const;
const LENGTHS = [15, 20, 25, 30, 40, 45, 60, 90, 120] as const;
const OPEN = 'open';

/** How the meeting runs as far as it can be filled in: form, length, who comes along, where. */
export function ProcessDetails({
  input,
  onChange,
}: {
  input: InvitationInput;
  onChange: (change: Partial<InvitationInput>) => void;
}) {
  const { t } = useApp();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { meeting } = input;
  const set = (change: Partial<MeetingPlan>) => onChange({ meeting: { ...meeting, ...change } });
  const said = [
    meeting.form && t(`form.${meeting.form}`),
    meeting.minutes && t('meeting.minutes', { count: meeting.minutes }),
    meeting.ours,
    meeting.where,
  ].filter((one): one is string => typeof one === 'string' && one !== '');
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        data-testid="process-details"
        onClick={() => setOpen(!open)}
        className="flex min-h-6 items-center gap-1 self-start rounded-sm text-left text-sm text-ink-soft hover:text-ink"
      >
        {said.length > 0 ? said.join(' · ') : t('meeting.details')}
        <ChevronDown
          aria-hidden
          size={13}
          className={classNames('shrink-0 transition-transform', open && 'rotate-180')}
        />
      </button>
      {open && (
        <div id={id} className="grid grid-cols-2 gap-2 rounded-md bg-sunken p-2.5">
          <Select
            label={t('meeting.form')}
            value={meeting.form ?? OPEN}
            options={[
              { value: OPEN, label: t('meeting.open') },
              ...FORMS.map((value) => ({ value, label: t(`form.${value}`) })),
            ]}
            onChange={(value) => set({ form: FORMS.find((form) => form === value) ?? null })}
          />
          <Select
            label={t('meeting.length')}
            value={meeting.minutes === null ? OPEN : String(meeting.minutes)}
            data-testid="meeting-minutes"
            options={[
              { value: OPEN, label: t('meeting.open') },
              ...LENGTHS.map((count) => ({ value: String(count), label: t('meeting.minutes', { count }) })),
            ]}
            onChange={(value) => set({ minutes: value === OPEN ? null : Number(value) })}
          />
          <div className="col-span-2">
            <TextField
              label={t('meeting.ours')}
              placeholder={t('meeting.ours.example')}
              value={meeting.ours}
              onChange={(ours) => set({ ours })}
              inputTestId="meeting-ours"
              inputLang={input.language}
            />
          </div>
          <div className="col-span-2">
            <TextField
              label={t('meeting.where')}
              value={meeting.where}
              onChange={(where) => set({ where })}
              inputTestId="meeting-where"
              inputLang={input.language}
            />
          </div>
        </div>
      )}
    </>
  );
}

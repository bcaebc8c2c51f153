import { CalendarDays, CircleDot, DoorOpen, Link2, Mail, MessageCircle, Phone } from 'lucide-react';
import type { CadenceStep } from '../../../lib/cadence/plan';
import { useApp } from '../../app/app-context';

const ICONS = {
  email: Mail,
  phone: Phone,
  visit: DoorOpen,
  meeting: CalendarDays,
  linkedin: Link2,
  message: MessageCircle,
  other: CircleDot,
} as const;

/** By what and to what end a step gets in touch. */
export function StepMeans({ step }: { step: Pick<CadenceStep, 'channel' | 'contactFunction'> }) {
  const { t } = useApp();
  const Icon = ICONS[step.channel];
  return (
    <span className="inline-flex items-center gap-1.5">
      <Icon aria-hidden size={13} className="text-ink-faint" />
      {t(`channel.${step.channel}`)}
      <span aria-hidden>·</span>
      <span title={t(`function.${step.contactFunction}.about`)}>{t(`function.${step.contactFunction}`)}</span>
    </span>
  );
}

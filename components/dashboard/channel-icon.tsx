import { CalendarDays, CircleDot, DoorOpen, Link2, Mail, MessageCircle, Phone } from 'lucide-react';
import type { Channel } from '../../lib/people/touch';

const ICONS = {
  email: Mail,
  phone: Phone,
  visit: DoorOpen,
  meeting: CalendarDays,
  linkedin: Link2,
  message: MessageCircle,
  other: CircleDot,
} as const;

/** The way of a contact, as a picture beside its words. */
export function ChannelIcon({ channel }: { channel: Channel }) {
  const Icon = ICONS[channel];
  return <Icon aria-hidden size={14} className="mt-[3px] shrink-0 text-ink-faint" />;
}

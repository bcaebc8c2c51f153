import { useState } from 'react';
import type { Finding } from '../../../lib/invitation/check-letter';
import type { CheckOptions, LetterToCheck } from '../../../lib/invitation/check/letter-check';
import type { Draft, TextKind } from '../../../lib/invitation/draft';
import type { Letter } from '../../../lib/invitation/letter-facts';
import { hasUnfilled } from '../../../lib/library/variables';
import { ask } from '../../../lib/messages/client';
import { useApp } from '../../app/app-context';
import { copyText } from '../../app/copy-text';
import { useAction } from '../../app/use-action';
import { useToast } from '../../ui/toast';
import { needsOf } from '../kind-needs';
import type { FieldName } from '../use-field-focus';
import { CHECKER } from '../use-letter-check';
import { saveCalendarFile, type Meeting } from './save-calendar-file';

type Way = 'gmail' | 'copy' | 'calendar';

/** Read aloud or put into a calendar: nothing was sent by it. */
const NOT_SENT: ReadonlySet<TextKind> = new Set(['phone_script', 'calendar_entry']);

export interface HandOver {
  busy: boolean;
  /** It went into an open message, and can be taken out again. */
  filled: boolean;
  /** Errors that the rep is asked about before the letter leaves. */
  asking: readonly Finding[];
  handOver: (way: Way) => void;
  goOn: () => void;
  goBack: () => void;
  takeBack: () => void;
}

/**
 * The letter's way out: never with a gap in it, and past an error only when the rep says so.
 * @param settle saves what stands on screen first.
 * @param meeting when and where it is, for a calendar; null = no time is agreed.
 * @param onGap something is left to fill in there.
 */
export function useHandOver({
  letter,
  toCheck,
  options,
  kind,
  to,
  personId,
  tabId,
  meeting,
  settle,
  onGap,
}: {
  letter: Letter;
  toCheck: LetterToCheck;
  options: CheckOptions;
  kind: TextKind;
  to: string;
  personId: string;
  tabId: number | null;
  meeting: Meeting | null;
  settle: () => Promise<Draft>;
  onGap: (field: FieldName) => void;
}): HandOver {
  const { t } = useApp();
  const toast = useToast();
  const { run, busy } = useAction();
  const [filled, setFilled] = useState(false);
  const [asked, setAsked] = useState<{ way: Way; errors: Finding[] } | null>(null);
  const { subject, body } = letter;

  const putIntoGmail = async () => {
    const { how } = await ask('putIntoGmail', { tabId, personId, to, subject, body });
    setFilled(how === 'filled');
    toast({ text: t(how === 'filled' ? 'invite.filled' : 'invite.opened') });
  };
  const copy = async () => {
    const titled = needsOf(kind).subject && kind !== 'inmail';
    await copyText(titled ? `${subject}\n\n${body}` : body);
    if (!NOT_SENT.has(kind)) await ask('draftCopied', { personId });
    toast({ text: t('invite.copied') });
  };
  const saveFile = async ({ id }: Draft) => {
    if (!meeting) return;
    await saveCalendarFile({ id, title: subject, description: body, meeting });
    toast({ text: t('invite.saved_ics') });
  };
  const leave = async (way: Way) => {
    setAsked(null);
    const draft = await settle();
    if (way === 'gmail') await putIntoGmail();
    else await (way === 'copy' ? copy() : saveFile(draft));
  };

  return {
    busy,
    filled,
    asking: asked?.errors ?? [],
    handOver: (way) => {
      if (hasUnfilled(subject) || hasUnfilled(body)) {
        toast({ text: t('variables.blocked'), tone: 'bad' });
        onGap('variables');
        return;
      }
      if (way === 'calendar' && !meeting) {
        toast({ text: t('invite.appointment_set'), tone: 'bad' });
        onGap('appointment');
        return;
      }
      void run(async () => {
        const check = await CHECKER.load();
        const errors = check(toCheck, options).findings.filter(({ level }) => level === 'error');
        if (errors.length > 0) setAsked({ way, errors });
        else await leave(way);
      });
    },
    goOn: () => {
      if (asked) void run(() => leave(asked.way));
    },
    goBack: () => setAsked(null),
    takeBack: () =>
      void run(async () => {
        const { restored } = await ask('undoPutIntoGmail', { tabId });
        setFilled(false);
        toast({ text: t(restored ? 'invite.restored' : 'invite.not_restored') });
      }),
  };
}

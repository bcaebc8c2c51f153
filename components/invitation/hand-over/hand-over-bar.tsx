import { CalendarPlus, Copy, Mail, Undo2 } from 'lucide-react';
import type { TextKind } from '../../../lib/invitation/draft';
import { useApp } from '../../app/app-context';
import { Button } from '../../ui/button';
import { needsOf } from '../kind-needs';
import type { HandOver } from './use-hand-over';

/** The letter's ways out. Doorstep itself never sends. */
export function HandOverBar({
  kind,
  hasAddress,
  canTakeBack,
  isDisabled,
  hand,
}: {
  kind: TextKind;
  hasAddress: boolean;
  canTakeBack: boolean;
  /** There is no letter, or LinkedIn would not take it. */
  isDisabled: boolean;
  hand: HandOver;
}) {
  const { t } = useApp();
  const { mail } = needsOf(kind);
  const isEntry = kind === 'calendar_entry';
  const off = isDisabled || hand.busy;
  return (
    <>
      {mail && !hasAddress && <p className="text-xs text-warn">{t('invite.no_address')}</p>}
      <div className="flex gap-2">
        {mail && (
          <Button
            look="primary"
            wide
            icon={<Mail aria-hidden size={15} />}
            isDisabled={off}
            data-testid="put-into-gmail"
            onPress={() => hand.handOver('gmail')}
          >
            {t('invite.put_into_gmail')}
          </Button>
        )}
        {isEntry && (
          <Button
            look="primary"
            wide
            icon={<CalendarPlus aria-hidden size={15} />}
            isDisabled={off}
            data-testid="save-ics"
            onPress={() => hand.handOver('calendar')}
          >
            {t('invite.save_ics')}
          </Button>
        )}
        <Button
          {...(mail || isEntry ? {} : { look: 'primary', wide: true })}
          icon={<Copy aria-hidden size={15} />}
          isDisabled={off}
          data-testid="copy-letter"
          onPress={() => hand.handOver('copy')}
        >
          {t('invite.copy')}
        </Button>
        {hand.filled && canTakeBack && (
          <Button
            icon={<Undo2 aria-hidden size={15} />}
            isDisabled={hand.busy}
            data-testid="undo-gmail"
            onPress={hand.takeBack}
          >
            {t('action.undo')}
          </Button>
        )}
      </div>
      <p className="text-xs text-ink-faint">{t(mail ? 'invite.you_send' : 'invite.you_paste')}</p>
    </>
  );
}

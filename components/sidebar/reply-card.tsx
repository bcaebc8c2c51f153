import { CornerDownLeft, MailWarning, MailX } from 'lucide-react';
import { ask } from '../../lib/messages/client';
import type { RequestData } from '../../lib/messages/schemas';
import type { Person } from '../../lib/people/person';
import type { ReplyOffer } from '../../lib/people/reply-offer';
import { useApp } from '../app/app-context';
import { useAction, useUndoToast } from '../app/use-action';
import { Button } from '../ui/button';

type How = RequestData<'settleReply'>['how'];

const ICONS = {
  reply: <CornerDownLeft aria-hidden size={16} className="text-accent" />,
  out_of_office: <MailWarning aria-hidden size={16} className="text-warn" />,
  bounce: <MailX aria-hidden size={16} className="text-bad" />,
};
const ANSWERS = { reply: 'log', out_of_office: 'snooze', bounce: 'bounce' } as const;

/** A mail on screen that the timeline lacks: one click puts it on record, another says that it is nothing. CADENCE §5. */
export function ReplyCard({ person, reply }: { person: Person; reply: ReplyOffer }) {
  const { t, date } = useApp();
  const { run, busy } = useAction();
  const undoToast = useUndoToast();
  const { kind, messageId, at } = reply;
  const words = { name: person.name.value, date: date(at) };
  const settle = (how: How) =>
    void run(async () => {
      const note = how === 'log' || how === 'decline' ? '' : t(`reply.note.${how}`, words);
      await ask('settleReply', { personId: person.id, messageId, at, how, note });
      undoToast(t(how === 'decline' ? 'undo.reply_declined' : `reply.${kind}.done`, words));
    });
  return (
    <section
      aria-label={t(`reply.${kind}.title`, words)}
      data-testid="reply-offer"
      data-kind={kind}
      className="flex gap-2.5 rounded-lg border border-line bg-accent-soft/50 p-3"
    >
      <span className="mt-0.5 shrink-0">{ICONS[kind]}</span>
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        <div>
          <h2 className="text-base font-semibold">{t(`reply.${kind}.title`, words)}</h2>
          <p className="text-sm text-ink-soft">{t(`reply.${kind}.text`, words)}</p>
        </div>
        <div className="flex flex-wrap gap-1.5">
          <Button
            size="small"
            look="primary"
            isDisabled={busy}
            data-testid="reply-accept"
            onPress={() => settle(ANSWERS[kind])}
          >
            {t(`reply.${kind}.accept`)}
          </Button>
          <Button
            size="small"
            look="quiet"
            isDisabled={busy}
            data-testid="reply-decline"
            onPress={() => settle('decline')}
          >
            {t(`reply.${kind}.decline`)}
          </Button>
        </div>
      </div>
    </section>
  );
}

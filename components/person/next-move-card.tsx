import { ArrowRight } from 'lucide-react';
import { nextMove, type NextMove } from '../../lib/chain/next-move';
import type { PersonView } from '../../lib/messages/views';
import { useApp } from '../app/app-context';
import { localToday } from '../app/local-today';
import { useAnswer } from '../app/use-answer';
import { classNames } from '../ui/class-names';
import { Button } from '../ui/button';

export type PanelTab = NextMove['tab'];

/** One suggestion, its reason, one button. */
export function NextMoveCard({ view, onGo }: { view: PersonView; onGo: (tab: PanelTab) => void }) {
  const { t, day } = useApp();
  const companyId = view.company?.id ?? null;
  const chain = useAnswer('getChain', companyId === null ? null : { companyId }, ['roleTags', 'people']);
  const draft = useAnswer('getOpenDraft', { personId: view.person.id }, ['drafts']);
  const seat = chain.value?.seats.find((one) => one.role === 'decider');
  const next = nextMove({
    today: localToday(),
    nextDue: view.nextStep?.due ?? null,
    roles: view.roleTag?.buyingRoles ?? [],
    hasDecider: seat ? seat.people.length > 0 : null,
    draftBegun: (draft.value?.body.trim() ?? '') !== '',
    everContacted: view.touches.length > 0,
  });
  const values = {
    name: view.person.givenName?.value ?? view.person.name.value,
    company: view.company?.name.value ?? '',
    date: view.nextStep ? day(view.nextStep.due) : '',
  };
  return (
    <section
      aria-label={t('next.title')}
      // It keeps its place until it is known what to say.
      className={classNames('rounded-lg bg-accent-soft px-3 py-2.5', draft.loading && 'invisible')}
      data-testid="next-move"
    >
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1">
          <h2 className="text-base font-semibold text-ink">{t(`next.${next.move}`, values)}</h2>
          <p className="mt-0.5 text-sm text-ink-soft">{t(`next.${next.move}.why`, values)}</p>
        </div>
        {next.tab !== 'person' && (
          <Button
            look="accent"
            size="small"
            icon={<ArrowRight aria-hidden size={14} />}
            onPress={() => onGo(next.tab)}
          >
            {t(`next.${next.tab}.go`)}
          </Button>
        )}
      </div>
    </section>
  );
}

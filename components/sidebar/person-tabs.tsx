import { useEffect } from 'react';
import type { PageReading, SidebarContext, Subject } from '../../lib/messages/views';
import { useApp } from '../app/app-context';
import { fetchAhead } from '../app/later-part';
import { ChainPanel } from '../chain/chain-panel';
import { FollowUpPanel } from '../follow-up/follow-up-panel';
import { LaterStudio, STUDIO } from '../invitation/later-studio';
import { PersonPanel } from '../person/person-panel';
import { Skeleton } from '../ui/skeleton';
import { Tabs } from '../ui/tabs';
import { ChangesReview } from './changes-review';
import { NewPerson } from './new-person';
import { ReplyCard } from './reply-card';
import { SaveFirst } from './save-first';
import type { NewPersonField, TypedPerson } from './typed-person';
import type { usePersonView } from './use-person-view';
import type { SaveControl } from './use-save';

export type PersonTab = 'person' | 'chain' | 'invite' | 'follow-up';

/** One person: who they are, who decides at their company, the letter, the follow-up. */
export function PersonTabs({
  context,
  reading,
  subject,
  person: { view },
  typed,
  onType,
  isTyped,
  save,
  onWord,
  tab,
  onTab,
}: {
  context: SidebarContext;
  reading: PageReading;
  subject: Subject;
  person: ReturnType<typeof usePersonView>;
  typed: TypedPerson;
  onType: (field: NewPersonField, text: string) => void;
  isTyped: boolean;
  save: SaveControl;
  /** Saves the person and goes on to the letter. */
  onWord: () => void;
  tab: PersonTab;
  onTab: (tab: PersonTab) => void;
}) {
  const { t } = useApp();
  // The person stands there by now: going on to the letter shall not wait.
  useEffect(() => fetchAhead(STUDIO), []);
  const reply = view && subject.reply && !view.suppressed && (
    <ReplyCard person={view.person} reply={subject.reply} />
  );
  return (
    <Tabs
      label={t('sidebar.tabs')}
      selected={tab}
      onSelect={(id) => onTab(id as PersonTab)}
      items={[
        {
          id: 'person',
          label: t('tab.person'),
          content: view ? (
            <PersonPanel view={view} onGo={onTab}>
              {reply}
              {subject.changes.length > 0 && reading.capture && (
                <ChangesReview
                  personId={view.person.id}
                  changes={subject.changes}
                  capture={reading.capture}
                />
              )}
            </PersonPanel>
          ) : subject.known ? (
            <Skeleton label={t('state.loading')} lines={6} />
          ) : (
            <NewPerson
              subject={subject}
              typed={typed}
              onType={onType}
              isTyped={isTyped}
              unread={reading.capture?.unread ?? []}
              tabId={context.tabId}
              save={save}
              onWord={onWord}
            />
          ),
        },
        {
          id: 'chain',
          label: t('tab.chain'),
          content: view ? (
            <ChainPanel view={view} />
          ) : (
            <SaveFirst save={save} about={t('chain.save_first')} />
          ),
        },
        {
          id: 'invite',
          label: t('tab.invite'),
          content: view ? (
            <LaterStudio
              key={view.person.id}
              view={view}
              tabId={context.tabId}
              site={context.site}
              written={reading.capture?.written ?? null}
            />
          ) : (
            <SaveFirst save={save} about={t('invite.save_first')} />
          ),
        },
        {
          id: 'follow-up',
          label: t('tab.follow_up'),
          content: view ? (
            <FollowUpPanel view={view}>{reply}</FollowUpPanel>
          ) : (
            <SaveFirst save={save} about={t('follow_up.save_first')} />
          ),
        },
      ]}
    />
  );
}

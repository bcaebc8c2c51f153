import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { ask } from '../../lib/messages/client';
import type { PageReading, SidebarContext, Subject } from '../../lib/messages/views';
import { useApp } from '../app/app-context';
import { ProblemNotice } from '../app/problem-notice';
import { useAction, useUndoToast } from '../app/use-action';
import { FollowUpPanel } from '../follow-up/follow-up-panel';
import { InvitationStudio } from '../invitation/invitation-studio';
import { PersonPanel } from '../person/person-panel';
import { ChainPanel } from '../chain/chain-panel';
import { Skeleton } from '../ui/skeleton';
import { Tabs } from '../ui/tabs';
import { ChangesReview } from './changes-review';
import { KeysDialog } from './keys-dialog';
import { NewPerson } from './new-person';
import { Nobody } from './nobody';
import { SaveFirst } from './save-first';
import { SidebarHeader } from './sidebar-header';
import { SubjectSwitcher } from './subject-switcher';
import { subjectKey, typedFieldsOf, useTypedPerson } from './typed-person';
import { usePersonView } from './use-person-view';
import { useReading, type WatchFrontTab } from './use-reading';

type TabId = 'person' | 'chain' | 'invite' | 'follow-up';

/** The sidebar: who is this, where do they stand, what next. */
export function SidebarApp({
  context,
  firstReading,
  watchFrontTab,
}: {
  context: SidebarContext;
  /** The page as read when the sidebar was opened. */
  firstReading: Promise<PageReading>;
  watchFrontTab: WatchFrontTab;
}) {
  const { t } = useApp();
  const saveRef = useRef<() => void>(() => {});
  const { reading, problem, reload } = useReading(
    context.tabId,
    firstReading,
    () => saveRef.current(),
    watchFrontTab,
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const [tab, setTab] = useState<TabId>('person');
  const [keysOpen, setKeysOpen] = useState(false);

  const subject = useMemo(() => pickSubject(reading, chosen), [reading, chosen]);
  const key = subject ? subjectKey(subject) : null;
  const person = usePersonView(subject?.known?.id ?? null);
  const { typed, type, clear } = useTypedPerson(subject && !subject.known ? key : null);
  const save = useSave(subject, reading, typed, clear);
  saveRef.current = () => {
    if (subject && !subject.known && !save.busy) save.run();
  };
  const isUsable = reading !== undefined;
  useEffect(() => {
    // For `npm run bench`: from the launcher's click to here.
    if (isUsable) performance.mark('sidebar-usable');
  }, [isUsable]);
  const opensToSave = useRef(location.hash === '#save');
  useEffect(() => {
    if (!opensToSave.current || !subject) return;
    opensToSave.current = false;
    history.replaceState(null, '', location.pathname);
    saveRef.current();
  }, [subject]);

  useSidebarKeys({
    move: (by) => {
      if (!reading || reading.subjects.length < 2 || !subject) return;
      const now = reading.subjects.indexOf(subject);
      const next = reading.subjects[(now + by + reading.subjects.length) % reading.subjects.length];
      if (next) setChosen(subjectKey(next));
    },
    help: () => setKeysOpen(true),
  });

  if (!reading && problem) {
    return (
      <Frame>
        <SidebarHeader context={context} onKeys={() => setKeysOpen(true)} />
        <div className="p-3">
          <ProblemNotice problem={problem} onRetry={reload} />
        </div>
      </Frame>
    );
  }
  if (!reading) {
    return (
      <Frame>
        <Skeleton label={t('state.loading')} lines={5} />
      </Frame>
    );
  }

  const body = !subject ? (
    <Nobody reading={reading} onReload={reload} />
  ) : (
    <>
      {reading.subjects.length > 1 && (
        <SubjectSwitcher
          subjects={reading.subjects}
          selected={subject}
          onSelect={(s) => setChosen(subjectKey(s))}
        />
      )}
      <Tabs
        label={t('sidebar.tabs')}
        selected={tab}
        onSelect={(id) => setTab(id as TabId)}
        items={[
          {
            id: 'person',
            label: t('tab.person'),
            content: person.view ? (
              <PersonPanel view={person.view} onGo={(to) => setTab(to)}>
                {subject.changes.length > 0 && reading.capture && (
                  <ChangesReview
                    personId={person.view.person.id}
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
                onType={type}
                unread={reading.capture?.unread ?? []}
              />
            ),
          },
          {
            id: 'chain',
            label: t('tab.chain'),
            content: person.view ? (
              <ChainPanel view={person.view} />
            ) : (
              <SaveFirst save={save} about={t('chain.save_first')} />
            ),
          },
          {
            id: 'invite',
            label: t('tab.invite'),
            content: person.view ? (
              <InvitationStudio
                key={person.view.person.id}
                view={person.view}
                tabId={context.tabId}
                site={context.site}
              />
            ) : (
              <SaveFirst save={save} about={t('invite.save_first')} />
            ),
          },
          {
            id: 'follow-up',
            label: t('tab.follow_up'),
            content: person.view ? (
              <FollowUpPanel view={person.view} />
            ) : (
              <SaveFirst save={save} about={t('follow_up.save_first')} />
            ),
          },
        ]}
      />
    </>
  );

  return (
    <Frame>
      <SidebarHeader
        context={context}
        {...(subject ? { subject } : {})}
        {...(person.view ? { view: person.view } : {})}
        typedName={typed.name}
        save={save}
        onKeys={() => setKeysOpen(true)}
      />
      {person.problem && (
        <div className="p-3 pb-0">
          <ProblemNotice problem={person.problem} onRetry={person.reload} />
        </div>
      )}
      {body}
      <KeysDialog isOpen={keysOpen} onClose={() => setKeysOpen(false)} />
    </Frame>
  );
}

function Frame({ children }: { children: ReactNode }) {
  return <main className="flex h-full min-w-0 flex-col bg-surface">{children}</main>;
}

/** The person the rep chose, while they are still on the page; else the first one. */
function pickSubject(reading: PageReading | undefined, chosen: string | null): Subject | undefined {
  return reading?.subjects.find((subject) => subjectKey(subject) === chosen) ?? reading?.subjects[0];
}

export interface SaveControl {
  run: () => void;
  busy: boolean;
}

function useSave(
  subject: Subject | undefined,
  reading: PageReading | undefined,
  typed: ReturnType<typeof useTypedPerson>['typed'],
  clear: () => void,
): SaveControl {
  const { t } = useApp();
  const { run, busy } = useAction();
  const undoToast = useUndoToast();
  const save = useCallback(() => {
    if (!subject) return;
    void run(async () => {
      const { outcome } = await ask('saveSubject', {
        captured: subject.captured,
        address: reading?.capture?.address ?? '',
        page: reading?.capture?.page ?? null,
        readAt: reading?.capture?.readAt ?? Date.now(),
        typed: typedFieldsOf(subject, typed),
      });
      clear();
      undoToast(outcome === 'created' ? t('person.saved') : t('person.known_already'));
    });
  }, [subject, reading, typed, clear, run, undoToast, t]);
  return { run: save, busy };
}

/** Keys inside the sidebar; none while the rep types. */
function useSidebarKeys(keys: { move: (by: number) => void; help: () => void }): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (target.closest('input, textarea, select, [contenteditable], [role="listbox"], [role="menu"]'))
        return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'n') latest.current.move(1);
      else if (event.key === 'p') latest.current.move(-1);
      else if (event.key === '?') latest.current.help();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

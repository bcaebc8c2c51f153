import { useEffect, useMemo, useRef, useState } from 'react';
import { ArrowLeft, ListChecks } from 'lucide-react';
import type { PageReading, SidebarContext } from '../../lib/messages/views';
import { useApp } from '../app/app-context';
import { ProblemNotice } from '../app/problem-notice';
import { CompanyPanel } from '../company/company-panel';
import { Button } from '../ui/button';
import { Skeleton } from '../ui/skeleton';
import { KeysDialog } from './keys-dialog';
import { Nobody } from './nobody';
import { PeopleList } from './people-list';
import { PersonTabs, type PersonTab } from './person-tabs';
import { ScreenHeader } from './screen-header';
import { SubjectSwitcher } from './subject-switcher';
import { subjectKey, useTypedPerson } from './typed-person';
import { isList, screenOf, typedSubject } from './what-to-show';
import { pickSubject, typedKey, useChoice, useSaveOnOpening } from './use-choice';
import { usePersonView } from './use-person-view';
import { useReading, type WatchFrontTab } from './use-reading';
import { useWordOnceSaved } from './use-word-once-saved';
import { useSave } from './use-save';
import { useSidebarKeys } from './use-sidebar-keys';
import { useTicks } from './use-ticks';

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
  const [keysOpen, setKeysOpen] = useState(false);
  const [tab, setTab] = useState<PersonTab>('person');
  const { chosen, choose, part, show } = useChoice(reading);
  const subject = useMemo(
    () =>
      part === 'typed' && reading
        ? typedSubject(reading)
        : pickSubject(reading, chosen, part === 'list' || isList(reading)),
    [reading, chosen, part],
  );
  const screen = screenOf(reading, { subject, part });
  const onPerson = screen === 'person' ? subject : undefined;
  const { typed, type, clear } = useTypedPerson(
    onPerson && !onPerson.known ? typedKey(onPerson, reading, part) : null,
  );
  const save = useSave(onPerson, reading, typed, clear);
  const person = usePersonView(
    onPerson ? (onPerson.known?.id ?? (part === 'typed' ? save.saved : null)) : null,
  );
  const ticks = useTicks(reading);
  saveRef.current = () => {
    if (screen === 'list') ticks.save();
    else if (onPerson && !onPerson.known && !person.view && !save.busy) save.run();
  };
  useSaveOnOpening(onPerson, saveRef);
  const word = useWordOnceSaved(person.view, save, setTab);
  const isUsable = reading !== undefined;
  useEffect(() => {
    // For `npm run bench`: from the launcher's click to here.
    if (isUsable) performance.mark('sidebar-usable');
  }, [isUsable]);

  const isBelow = part !== null || (screen === 'person' && isList(reading));
  const back = () => {
    if (chosen !== null) choose(null);
    else show(null);
  };
  useSidebarKeys({
    move: (by) => {
      if (!reading || reading.subjects.length < 2 || !onPerson || part === 'typed') return;
      const now = reading.subjects.indexOf(onPerson);
      const next = reading.subjects[(now + by + reading.subjects.length) % reading.subjects.length];
      if (next) choose(subjectKey(next));
    },
    help: () => setKeysOpen(true),
    back: () => {
      if (isBelow) back();
    },
  });

  return (
    <main className="flex h-full min-w-0 flex-col bg-surface">
      {isBelow && <BackBar label={t(chosen === null ? 'action.back' : 'list.back')} onBack={back} />}
      <ScreenHeader
        context={context}
        reading={reading}
        screen={screen}
        person={{
          subject: onPerson,
          view: person.view,
          typedName: typed.name,
          isTyped: part === 'typed',
          save,
        }}
        ticks={ticks}
        onKeys={() => setKeysOpen(true)}
      />
      {!reading && !problem && <Skeleton label={t('state.loading')} lines={5} />}
      {!reading && problem && (
        <div className="p-3">
          <ProblemNotice problem={problem} onRetry={reload} />
        </div>
      )}
      {screen === 'company' && reading?.company && reading.capture && (
        <CompanyPanel subject={reading.company} capture={reading.capture}>
          {reading.subjects.length > 0 && (
            <Button icon={<ListChecks aria-hidden size={14} />} onPress={() => show('list')}>
              {t('list.title', { count: reading.subjects.length })}
            </Button>
          )}
        </CompanyPanel>
      )}
      {person.problem && (
        <div className="p-3 pb-0">
          <ProblemNotice problem={person.problem} onRetry={person.reload} />
        </div>
      )}
      {screen === 'list' && reading && (
        <PeopleList subjects={reading.subjects} ticks={ticks} onOpen={(row) => choose(subjectKey(row))} />
      )}
      {screen === 'nobody' && reading && (
        <Nobody reading={reading} tabId={context.tabId} onReload={reload} onType={() => show('typed')} />
      )}
      {onPerson && reading && (
        <>
          {reading.subjects.length > 1 && !isList(reading) && part !== 'typed' && (
            <SubjectSwitcher
              subjects={reading.subjects}
              selected={onPerson}
              onSelect={(one) => choose(subjectKey(one))}
            />
          )}
          <PersonTabs
            context={context}
            reading={reading}
            subject={onPerson}
            person={person}
            typed={typed}
            onType={type}
            isTyped={part === 'typed'}
            save={save}
            onWord={word}
            tab={tab}
            onTab={setTab}
          />
        </>
      )}
      <KeysDialog isOpen={keysOpen} onClose={() => setKeysOpen(false)} />
    </main>
  );
}

function BackBar({ label, onBack }: { label: string; onBack: () => void }) {
  return (
    <nav className="shrink-0 bg-sunken px-1 py-0.5">
      <Button
        size="small"
        look="quiet"
        icon={<ArrowLeft aria-hidden size={14} />}
        data-testid="back-to-list"
        onPress={onBack}
      >
        {label}
      </Button>
    </nav>
  );
}

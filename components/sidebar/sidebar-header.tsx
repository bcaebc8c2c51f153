import {
  CircleCheck,
  CircleDashed,
  Ellipsis,
  Keyboard,
  LayoutDashboard,
  Trash2,
  UserX,
  X,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { ask } from '../../lib/messages/client';
import type { PersonView, SidebarContext, Subject } from '../../lib/messages/views';
import { useApp } from '../app/app-context';
import { useAction, useUndoToast } from '../app/use-action';
import { Button, IconButton } from '../ui/button';
import { Menu, type MenuAction } from '../ui/menu';
import type { SaveControl } from './use-save';

/** The person whom the page, the record or the rep tells. */
export interface HeaderPerson {
  subject: Subject | undefined;
  view: PersonView | undefined;
  typedName: string | undefined;
  /** The person is being typed, since the page does not tell them. */
  isTyped: boolean;
  save: SaveControl;
}

/**
 * Who, what is known, and the one thing to do about it. A page that is about no single person has a `title` of
 * its own, and what to do about it in `children`.
 */
export function SidebarHeader({
  context,
  person,
  title: pageTitle,
  lead: pageLead,
  children,
  onKeys,
}: {
  context: SidebarContext;
  person?: HeaderPerson;
  title?: string;
  lead?: string;
  children?: ReactNode;
  onKeys: () => void;
}) {
  const { t } = useApp();
  const { subject, view, typedName } = person ?? {};
  const name =
    pageTitle ??
    view?.person.name.value ??
    typedName ??
    subject?.captured.name?.value ??
    subject?.captured.emails[0]?.value;
  const title = view ? view.person.title?.value : subject?.captured.title?.value;
  const company = view ? view.company?.name.value : subject?.company?.name;
  const lead = pageLead ?? [title, company].filter(Boolean).join(' · ');
  return (
    <header className="shrink-0 border-b border-line bg-surface px-3 pt-2 pb-2.5">
      <div className="flex items-start gap-1">
        <div className="min-w-0 flex-1 pt-1">
          <h1 className="text-lg leading-5 font-semibold" data-testid="person-name">
            {name ?? t('app.name')}
          </h1>
          {lead && <p className="mt-0.5 text-base text-ink-soft">{lead}</p>}
        </div>
        <div className="-mr-1.5 flex shrink-0">
          <MoreMenu view={view} onKeys={onKeys} />
          {context.surface === 'frame' && (
            <IconButton
              label={t('action.close')}
              icon={<X size={16} />}
              data-testid="close-sidebar"
              onPress={() => void ask('closeSidebar', { tabId: context.tabId }).catch(() => undefined)}
            />
          )}
        </div>
      </div>
      {person && subject && (
        <StateLine
          subject={subject}
          view={view}
          isTyped={person.isTyped}
          isNameless={person.isTyped && !typedName?.trim()}
          save={person.save}
        />
      )}
      {children}
    </header>
  );
}

function StateLine({
  subject,
  view,
  isTyped,
  isNameless,
  save,
}: {
  subject: Subject;
  view: PersonView | undefined;
  isTyped: boolean;
  /** Nothing to call the person by has been typed yet. */
  isNameless: boolean;
  save: SaveControl;
}) {
  const { t, date } = useApp();
  if (!subject.known && !view) {
    return (
      <div className="mt-2 flex items-center justify-between gap-2">
        <span className="flex items-center gap-1.5 text-sm text-ink-soft">
          <CircleDashed aria-hidden size={14} className="text-accent" />
          {t(isTyped ? 'person.new_typed' : 'person.new')}
        </span>
        <Button
          look="primary"
          onPress={() => save.run()}
          isDisabled={save.busy || isNameless}
          data-testid="save-person"
        >
          {t('action.save')}
          <kbd className="rounded-sm bg-on-accent/20 px-1 font-sans text-xs font-normal">Alt ⇧ S</kbd>
        </Button>
      </div>
    );
  }
  return (
    <div
      className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm text-ink-soft"
      data-testid="known"
    >
      <span className="flex items-center gap-1.5">
        <CircleCheck aria-hidden size={14} className="text-good" />
        {view ? t('person.known_since', { date: date(view.person.createdAt) }) : t('person.known')}
      </span>
      {subject.changes.length > 0 && (
        <span className="font-medium text-warn">
          {t('person.changes', { count: subject.changes.length })}
        </span>
      )}
    </div>
  );
}

function MoreMenu({ view, onKeys }: { view: PersonView | undefined; onKeys: () => void }) {
  const { t } = useApp();
  const { run } = useAction();
  const undoToast = useUndoToast();
  const actions: MenuAction[] = [
    {
      id: 'dashboard',
      label: t('action.open_dashboard'),
      icon: <LayoutDashboard aria-hidden size={15} />,
      run: () => void run(() => ask('openDashboard', { path: view ? `people/${view.person.id}` : 'today' })),
    },
    { id: 'keys', label: t('keys.title'), icon: <Keyboard aria-hidden size={15} />, run: onKeys },
  ];
  if (view) {
    const { id } = view.person;
    actions.push(
      {
        id: 'suppress',
        label: t('person.suppress'),
        icon: <UserX aria-hidden size={15} />,
        run: () =>
          void run(async () => {
            await ask('suppressPerson', { id, reason: '' });
            undoToast(t('undo.person_suppressed'));
          }),
      },
      {
        id: 'remove',
        label: t('person.remove'),
        icon: <Trash2 aria-hidden size={15} />,
        danger: true,
        run: () =>
          void run(async () => {
            await ask('removePerson', { id });
            undoToast(t('undo.person_removed'));
          }),
      },
    );
  }
  return (
    <Menu
      label={t('action.more')}
      trigger={<IconButton label={t('action.more')} icon={<Ellipsis size={16} />} />}
      actions={actions}
    />
  );
}

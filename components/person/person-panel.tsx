import type { ReactNode } from 'react';
import type { PersonView } from '../../lib/messages/views';
import { useApp } from '../app/app-context';
import { RolePicker } from '../chain/role-picker';
import { Notice } from '../ui/notice';
import { NextMoveCard, type PanelTab } from './next-move-card';
import { PersonFields } from './person-fields';
import { Timeline } from './timeline';

/** A saved person: what to do next, the role, the fields, the timeline. `children` stand on top. */
export function PersonPanel({
  view,
  onGo,
  children,
}: {
  view: PersonView;
  onGo?: (tab: PanelTab) => void;
  children?: ReactNode;
}) {
  const { t } = useApp();
  return (
    <div className="flex flex-col gap-4 p-3">
      {view.suppressed && <Notice tone="bad">{t('person.suppressed')}</Notice>}
      {children}
      {!view.suppressed && onGo && <NextMoveCard view={view} onGo={onGo} />}
      <RolePicker view={view} />
      <PersonFields view={view} />
      <Timeline view={view} />
    </div>
  );
}

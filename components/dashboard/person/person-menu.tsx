import { Ellipsis, Eraser, Trash2, UserX } from 'lucide-react';
import { useState } from 'react';
import { ask } from '../../../lib/messages/client';
import type { PersonView } from '../../../lib/messages/views';
import { useApp } from '../../app/app-context';
import { useAction, useUndoToast } from '../../app/use-action';
import { IconButton } from '../../ui/button';
import { Menu, type MenuAction } from '../../ui/menu';
import { useToast } from '../../ui/toast';
import { goTo } from '../route';
import { EraseDialog } from './erase-dialog';

/** What is seldom done with a person: no more contact, remove (undoable), erase for good (asked first). */
export function PersonMenu({ view }: { view: PersonView }) {
  const { t } = useApp();
  const { run } = useAction();
  const undoToast = useUndoToast();
  const toast = useToast();
  const [erasing, setErasing] = useState(false);
  const { id, name } = view.person;

  const remove = () =>
    void run(async () => {
      await ask('removePerson', { id });
      goTo({ page: 'people' });
      undoToast(t('undo.person_removed'));
    });
  const suppress = () =>
    void run(async () => {
      await ask('suppressPerson', { id, reason: '' });
      undoToast(t('undo.person_suppressed'));
    });
  const erase = () =>
    void run(async () => {
      await ask('erasePerson', { id });
      goTo({ page: 'people' });
      toast({ text: t('people.erased') });
    });

  const actions: MenuAction[] = [
    ...(view.suppressed
      ? []
      : [
          {
            id: 'suppress',
            label: t('person.suppress'),
            icon: <UserX aria-hidden size={15} />,
            run: suppress,
          },
        ]),
    { id: 'remove', label: t('person.remove'), icon: <Trash2 aria-hidden size={15} />, run: remove },
    {
      id: 'erase',
      label: t('people.erase'),
      icon: <Eraser aria-hidden size={15} />,
      danger: true,
      run: () => setErasing(true),
    },
  ];
  return (
    <>
      <Menu
        label={t('action.more')}
        trigger={
          <IconButton label={t('action.more')} icon={<Ellipsis size={16} />} data-testid="person-more" />
        }
        actions={actions}
      />
      <EraseDialog name={name.value} isOpen={erasing} onClose={() => setErasing(false)} onErase={erase} />
    </>
  );
}

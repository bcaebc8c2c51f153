import { useEffect, useState } from 'react';
import { useApp } from '../app/app-context';
import { Dialog } from '../ui/dialog';
import { KeyList } from './key-list';
import { usePeopleView } from './people/people-view';
import { goTo } from './route';
import { isTyping } from './typing-target';

/** The keys that work on every page: `/` and Ctrl/⌘ K search people, `?` lists the keys. */
export function DashboardKeys() {
  const { t } = useApp();
  const { askForSearch } = usePeopleView();
  const [listed, setListed] = useState(false);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const withCommand = event.ctrlKey || event.metaKey;
      if (withCommand && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        goTo({ page: 'people' });
        askForSearch();
        return;
      }
      if (withCommand || event.altKey || isTyping(event.target)) return;
      if (event.key === '/') {
        event.preventDefault();
        goTo({ page: 'people' });
        askForSearch();
      } else if (event.key === '?') {
        event.preventDefault();
        setListed(true);
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [askForSearch]);

  return (
    <Dialog title={t('keys.title')} isOpen={listed} onClose={() => setListed(false)}>
      <KeyList
        keys={[
          [['/'], t('dashboard.keys.search')],
          [['Ctrl', 'K'], t('dashboard.keys.search')],
          [['↑', '↓'], t('dashboard.keys.move')],
          [['Home', 'End'], t('dashboard.keys.ends')],
          [['Enter'], t('dashboard.keys.open')],
          [['Space'], t('dashboard.keys.select')],
          [['Shift', '↓'], t('dashboard.keys.extend')],
          [['Ctrl', 'A'], t('dashboard.keys.all')],
          [['Esc'], t('dashboard.keys.clear')],
          [['?'], t('dashboard.keys.help')],
        ]}
      />
    </Dialog>
  );
}

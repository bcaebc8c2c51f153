import { createRoot } from 'react-dom/client';
import '../../components/ui/theme.css';
import { openChangeFeed } from '../../components/app/change-feed';
import { SidebarEntry } from '../../components/sidebar/sidebar-entry';
import { ask } from '../../lib/messages/client';
import { watchFrontTab } from '../../lib/platform/watch-front-tab';

openChangeFeed();
// Both questions at once, before anything is drawn: the rep waits for one round trip instead of three.
const reading = ask('readPage', { tabId: null });
const context = ask('sidebarContext').catch(() => undefined);
reading.catch(() => undefined); // Worded where it is used.

const root = document.getElementById('root');
if (root) {
  const drawn = createRoot(root);
  void context.then((answered) =>
    drawn.render(<SidebarEntry first={{ context: answered, reading }} watchFrontTab={watchFrontTab} />),
  );
}

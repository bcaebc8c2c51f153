import { createRoot } from 'react-dom/client';
import '../../components/ui/theme.css';
import { AppProvider } from '../../components/app/app-context';
import { watchFrontTab } from '../../lib/platform/watch-front-tab';
import { SidebarEntry } from '../../components/sidebar/sidebar-entry';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <AppProvider>
      <SidebarEntry watchFrontTab={watchFrontTab} />
    </AppProvider>,
  );
}

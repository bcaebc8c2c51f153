import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppProvider } from '../../components/app/app-context';
import { Dashboard } from '../../components/dashboard/dashboard';
import '../../components/ui/theme.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <AppProvider>
        <Dashboard />
      </AppProvider>
    </StrictMode>,
  );
}

import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';

// Profiles and companies are shown to guests on a host for each country (`br.linkedin.com`).
const HOSTS = ['https://mail.google.com/*', 'https://*.linkedin.com/*'];

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  outDir: process.env.DOORSTEP_OUT ?? '.output',
  vite: () => ({ plugins: [tailwindcss()] }),
  experimental: {
    // Chromium refuses a whole extension whose scripts hold a raw U+FFFF, as Dexie's do.
    escapeUnicode: true,
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '126' }),
    permissions: [
      'storage',
      'alarms',
      'notifications',
      'unlimitedStorage',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: HOSTS,
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_commandToggle__',
      },
      'save-person': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandSave__',
      },
    },
    content_security_policy: {
      // No network at all: not even to our own origin but for the files of the package. The hash is the one
      // <style> that react-aria-components adds: touch-action for what can be pressed.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='; img-src 'self' data:; " +
        "font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'; " +
        "frame-ancestors 'self' https://mail.google.com https://*.linkedin.com",
    },
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: HOSTS,
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'sidebar.html',
            default_title: '__MSG_extensionName__',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'doorstep@doorstep.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { side_panel: { default_path: 'sidebar.html' } }),
  }),
});

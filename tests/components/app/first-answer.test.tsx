// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, test } from 'vitest';
import { openChangeFeed } from '../../../components/app/change-feed';
import { useApp } from '../../../components/app/app-context';
import { messenger } from '../../../lib/messages/messenger';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { answerWith, renderApp } from '../dashboard/answers';

afterEach(cleanup);

function OwnName() {
  return <p>{`${useApp().settings.ownName} writes`}</p>;
}

test('what is written between the first answer and the first drawing is not missed', async () => {
  answerWith({ getSettings: () => ({ ...DEFAULT_SETTINGS, language: 'en', ownName: 'Noor Ferris' }) });
  openChangeFeed();
  await messenger.sendMessage('changed', { tables: ['settings'], ids: [] });
  renderApp(<OwnName />);
  await screen.findByText('Noor Ferris writes');
});

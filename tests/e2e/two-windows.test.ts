import { expect, test } from 'vitest';
import { openDashboard } from '../../scripts/drive/dashboard';
import { openConversation } from '../../scripts/drive/mail';
import { byTestId, openSidebar, savePerson, waitForPerson } from '../../scripts/drive/sidebar';
import { DANA } from '../../scripts/sample-workspace/people';
import { inBrowser } from './in-browser';

const { session, tab } = inBrowser();

test('what one window saves, tags and takes back, the others show at once', async () => {
  const dashboard = await openDashboard(session(), 'people');
  const [one, two] = [await tab(), await tab()];
  await openConversation(one, DANA.name);
  await openConversation(two, DANA.name);
  const [here, there] = [await openSidebar(one), await openSidebar(two)];
  await waitForPerson(here, DANA.name);
  await waitForPerson(there, DANA.name);

  await savePerson(here);
  await byTestId(there, 'known').waitFor();
  await byTestId(dashboard, 'person-row').first().waitFor();

  await byTestId(there, 'role-decider').click();
  await here.locator('[data-testid="role-decider"][aria-pressed="true"]').waitFor();

  await here.locator('[data-testid="toast-action"]').click();
  await byTestId(there, 'save-person').waitFor();
  await byTestId(dashboard, 'person-row').first().waitFor({ state: 'detached' });
  expect(await byTestId(here, 'known').count()).toBe(0);
});

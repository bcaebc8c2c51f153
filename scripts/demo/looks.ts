/** How it looks: one language of the interface, light and dark, narrow and wide. */
import type { Session } from '../browser/launch.ts';
import { firstRunPage, introduceRep, openDashboard } from '../drive/dashboard.ts';
import { saveFromConversation } from '../drive/saved-person.ts';
import {
  byTestId,
  chooseLetterLanguage,
  dismissToast,
  goToTab,
  resizeSidebar,
  showLetter,
  wordInvitation,
} from '../drive/sidebar.ts';
import type { Journal } from './journal.ts';
import type { Story } from './stories.ts';

const WIDTHS = [320, 400];
const SCHEMES = ['light', 'dark'] as const;

export async function takeLooks(session: Session, story: Story, journal: Journal): Promise<void> {
  await (await firstRunPage(session)).close();
  await introduceRep(session);
  const page = await session.context.newPage();
  const sidebar = await saveFromConversation(page, story.name);
  await goToTab(sidebar, 'person');
  await byTestId(sidebar, 'role-influencer').click();
  if (story.letter) {
    await goToTab(sidebar, 'invite');
    await chooseLetterLanguage(sidebar, story.letter);
  }
  await wordInvitation(sidebar, story.wording);
  for (const width of WIDTHS) {
    await resizeSidebar(page, width);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      for (const tab of ['person', 'invite'] as const) {
        await goToTab(sidebar, tab);
        await dismissToast(sidebar);
        await journal.picture(page, `${story.label}-${tab}-${colorScheme}-${width}`);
      }
      await showLetter(sidebar);
      await journal.picture(page, `${story.label}-letter-${colorScheme}-${width}`);
    }
  }
  const dashboard = await openDashboard(session, 'today');
  for (const colorScheme of SCHEMES) {
    await dashboard.emulateMedia({ colorScheme });
    await journal.picture(dashboard, `${story.label}-today-${colorScheme}`);
  }
}

/** What a filled library does: a stranger's profile, a first letter at once, what it rests on, and what is found in it. */
import type { Session } from '../browser/launch.ts';
import { askBackground } from '../drive/background.ts';
import { firstRunPage, introduceRep, openDashboard } from '../drive/dashboard.ts';
import { byTestId, dismissToast, openSidebar, showLetter, waitForPerson } from '../drive/sidebar.ts';
import { profileUrl } from '../sample-workspace/linkedin/frame.ts';
import { MARTA } from '../sample-workspace/people.ts';
import type { Journal } from './journal.ts';

/** Two benefits of the rep's, each with its case, and a way of working. */
const LIBRARY = [
  {
    kind: 'benefit',
    text: 'you know within an hour which pallets a lot went to',
    topic: 'mock recalls',
    benefitType: 'product',
    proof: 'a frozen-fruit packer brought its mock recall from nine hours down to forty minutes',
    slot: null,
  },
  {
    kind: 'benefit',
    text: 'your auditor sees every step of a lot on one page',
    topic: 'audit preparation',
    benefitType: 'unique',
    proof: 'a dairy answered its last audit from one printout',
    slot: null,
  },
  {
    kind: 'phrase',
    text: 'walk one lot back with you from the truck to the field, then compare the times of each step',
    topic: '',
    benefitType: null,
    proof: '',
    slot: 'process',
  },
];

export async function takeStudioLooks(session: Session, journal: Journal): Promise<void> {
  await (await firstRunPage(session)).close();
  await introduceRep(session);
  const dashboard = await openDashboard(session, 'library');
  for (const item of LIBRARY) {
    const content = { language: 'en', roles: [], companyId: null, ...item };
    await askBackground(dashboard, 'saveLibraryItem', { id: null, content });
  }
  await byTestId(dashboard, 'library-item')
    .nth(LIBRARY.length - 1)
    .waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await dashboard.emulateMedia({ colorScheme });
    await journal.picture(dashboard, `14-library-${colorScheme}`);
  }

  const page = await session.context.newPage();
  await page.goto(profileUrl(MARTA));
  const sidebar = await openSidebar(page);
  await waitForPerson(sidebar, MARTA.name);
  await journal.picture(page, '15-new-person');
  await byTestId(sidebar, 'save-and-word').click();
  await sidebar.locator('[data-testid="lamps"][aria-busy="false"]').waitFor();
  await dismissToast(sidebar);
  await journal.picture(page, '16-first-letter-chips');
  await showLetter(sidebar);
  const body = byTestId(sidebar, 'letter-body');
  journal.tell('shows', await body.inputValue());
  await journal.picture(page, '17-first-letter');

  const letter = await body.inputValue();
  await body.fill(
    letter.replace('Kind regards', `${wrongWeekday()} at 10:00 would do as well.\n\nKind regards`),
  );
  await byTestId(sidebar, 'finding-fix').first().waitFor();
  await byTestId(sidebar, 'findings').evaluate((list) => list.scrollIntoView({ block: 'center' }));
  journal.tell('shows', (await byTestId(sidebar, 'findings').innerText()).replaceAll(/\s*\n\s*/g, ' · '));
  await journal.picture(page, '18-finding-with-fix');
}

/** A day three weeks from now, under the name of the day after. */
function wrongWeekday(): string {
  const at = (days: number) => new Date(Date.now() + days * 86_400_000);
  const weekday = at(22).toLocaleDateString('en-GB', { weekday: 'long' });
  return `${weekday} ${at(21).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}`;
}

/** The main job from end to end: a mail conversation, a person, a role, a letter, a date, a CSV. */
import type { Session } from '../browser/launch.ts';
import { exportCsv, firstRunPage, introduceRep, openDashboard } from '../drive/dashboard.ts';
import { openCompose, openConversation, readDraft } from '../drive/mail.ts';
import {
  byTestId,
  dismissToast,
  goToTab,
  openSidebar,
  readFields,
  savePerson,
  sidebarOf,
  waitForPerson,
  wordInvitation,
} from '../drive/sidebar.ts';
import { profileUrl } from '../sample-workspace/linkedin/frame.ts';
import { MARTA, REP } from '../sample-workspace/people.ts';
import type { Journal } from './journal.ts';
import { walkOtherPages } from './other-pages.ts';
import { ENGLISH } from './stories.ts';

export async function walkMainJob(session: Session, journal: Journal): Promise<void> {
  const { name, wording } = ENGLISH;
  journal.step('Install it, and say who signs the letters');
  const welcome = await firstRunPage(session);
  await journal.picture(welcome, '00-first-run');
  await introduceRep(session);
  journal.tell('wrote', `${REP.name}, ${REP.title}, ${REP.company}`);
  await welcome.close();

  const page = await session.context.newPage();
  journal.step(`Open the conversation with ${name}, and the sidebar beside it`);
  await openConversation(page, name);
  const sidebar = await openSidebar(page);
  await waitForPerson(sidebar, name);
  journal.tell('read', listed(await readFields(sidebar)));
  await journal.picture(page, '01-conversation-read');

  journal.step('Save her: only what was shown is kept');
  await savePerson(sidebar);
  journal.tell('wrote', (await byTestId(sidebar, 'known').innerText()).trim());

  journal.step('Tag her part in the decision');
  await goToTab(sidebar, 'person');
  await byTestId(sidebar, 'role-decider').click();
  await byTestId(sidebar, 'focus-receptive').click();
  journal.tell('wrote', 'decider, receptive');
  await journal.picture(page, '02-decision-chain');

  journal.step('Word the invitation');
  const letter = await wordInvitation(sidebar, wording);
  journal.tell('shows', `lamps lit: ${letter.lit.join(', ')}`);
  await dismissToast(sidebar);
  await journal.picture(page, '03-invitation');

  journal.step('Put it into an open compose window; nothing is sent');
  const compose = await openCompose(page);
  await byTestId(sidebar, 'put-into-gmail').click();
  await compose.locator('[data-hovercard-id]').waitFor();
  const draft = await readDraft(compose);
  journal.tell('wrote', `To: ${draft.to.join(', ')}\nSubject: ${draft.subject}\n\n${draft.body}`);
  journal.keep('draft.txt', `To: ${draft.to.join(', ')}\nSubject: ${draft.subject}\n\n${draft.body}\n`);
  await dismissToast(sidebar);
  await journal.picture(page, '04-draft-in-gmail');

  journal.step('See when to be in touch next, and why');
  await goToTab(sidebar, 'follow-up');
  const due = byTestId(sidebar, 'next-due');
  await due.waitFor();
  journal.tell('shows', `${await due.innerText()}: ${await byTestId(sidebar, 'next-why').innerText()}`);
  await dismissToast(sidebar);
  await journal.picture(page, '05-follow-up');

  await walkOtherPages(session, journal);
  await reviewChanges(session, journal);
  await exportEveryone(session, journal);
}

/** A profile saved, and seen again three months later: what changed is offered, never taken over silently. */
async function reviewChanges(session: Session, journal: Journal): Promise<void> {
  const page = await session.context.newPage();
  journal.step(`Save ${MARTA.name} from her profile`);
  await page.goto(profileUrl(MARTA));
  const sidebar = await openSidebar(page);
  await waitForPerson(sidebar, MARTA.name);
  journal.tell('read', listed(await readFields(sidebar)));
  await savePerson(sidebar);

  journal.step('Come back three months later');
  await page.goto(`${profileUrl(MARTA)}?later`);
  const later = await openSidebar(page);
  await byTestId(later, 'changes').waitFor();
  journal.tell('shows', await byTestId(later, 'changes').innerText());
  await journal.picture(page, '10-changes-offered');
  await byTestId(await sidebarOf(page), 'change-accept-title').click();
  journal.tell('wrote', `title: ${MARTA.later?.title}`);
}

async function exportEveryone(session: Session, journal: Journal): Promise<void> {
  journal.step('Look at everyone in the dashboard, and take them out as CSV');
  const people = await openDashboard(session, 'people');
  await byTestId(people, 'person-row').first().waitFor();
  const rows = await byTestId(people, 'person-row').allInnerTexts();
  journal.tell('read', rows.map((row) => row.replaceAll(/\s*\n\s*/g, ' · ')).join('\n'));
  await journal.picture(people, '11-people');

  const today = await openDashboard(session, 'today');
  await journal.picture(today, '12-today');

  const dashboard = await openDashboard(session, 'export');
  const { name, content } = await exportCsv(dashboard, 'hubspot');
  journal.keep(name, content);
  journal.tell(
    'wrote',
    `${name}\n${content
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trim()}`,
  );
  await journal.picture(dashboard, '13-export');
}

function listed(fields: Record<string, string>): string {
  return Object.entries(fields)
    .map(([field, value]) => `${field}: ${value}`)
    .join('\n');
}

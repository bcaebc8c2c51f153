/** What the sidebar does beside pages that are not about one person: an answer, a list, a company, a changed page. */
import type { Page } from 'playwright-core';
import type { Session } from '../browser/launch.ts';
import { conversationWith } from '../drive/mail.ts';
import { byTestId, dismissToast, listRow, openSidebar, savePerson, tickRows } from '../drive/sidebar.ts';
import { FOUND } from '../sample-workspace/linkedin/listed-people.ts';
import { DANA, RUTH } from '../sample-workspace/people.ts';
import type { Journal } from './journal.ts';

const PEOPLE_SEARCH = 'https://www.linkedin.com/search/results/people/?keywords=cold%20chain';
const CHOSEN = [RUTH.name, 'Corwin Teshbrook', 'Odalys Brennick'];
const COMPANY = 'https://www.linkedin.com/company/northquay-foods/';

/** Goes on from a letter to Dana. @throws Error when a page tells something else than it should. */
export async function walkOtherPages(session: Session, journal: Journal): Promise<void> {
  const page = await session.context.newPage();
  await takeReply(page, journal);
  await saveList(page, journal);
  await completeCompany(page, journal);
  await typeBesideChangedPage(page, journal);
  await page.close();
}

async function takeReply(page: Page, journal: Journal): Promise<void> {
  journal.step(`${DANA.name} has answered: log it, and the plan turns`);
  const { token } = conversationWith(DANA.name);
  await page.goto(`https://mail.google.com/mail/u/0/?answered=reply#inbox/${token}`);
  const sidebar = await openSidebar(page);
  const offer = byTestId(sidebar, 'reply-offer');
  await offer.waitFor();
  journal.tell('shows', (await offer.innerText()).trim());
  await journal.picture(page, '06-reply-offered');
  await byTestId(sidebar, 'reply-accept').click();
  await offer.waitFor({ state: 'detached' });
}

async function saveList(page: Page, journal: Journal): Promise<void> {
  journal.step('Search for people: tick some, and save them in one go');
  await page.goto(PEOPLE_SEARCH);
  const sidebar = await openSidebar(page);
  await listRow(sidebar, DANA.name).waitFor();
  const rows = await byTestId(sidebar, 'list-row').allInnerTexts();
  journal.tell('read', rows.map((row) => row.trim().replaceAll(/\s*\n\s*/g, ' · ')).join('\n'));
  const known = sidebar.locator('[data-testid="list-row"][data-state="known"]');
  const before = await known.count();
  await tickRows(sidebar, CHOSEN);
  await journal.picture(page, '07-list-ticked');
  await byTestId(sidebar, 'save-people').click();
  await known.nth(before + CHOSEN.length - 1).waitFor();
  journal.tell('wrote', CHOSEN.join(', '));
}

async function completeCompany(page: Page, journal: Journal): Promise<void> {
  journal.step('Open the page of her company: what it tells completes the record');
  await page.goto(COMPANY);
  const sidebar = await openSidebar(page);
  const changes = byTestId(sidebar, 'company-changes');
  await changes.waitFor();
  await dismissToast(sidebar);
  journal.tell('shows', await changes.innerText());
  await journal.picture(page, '08-company');
  await byTestId(sidebar, 'company-accept-missing').click();
  await changes.waitFor({ state: 'detached' });
  journal.tell('wrote', 'what was missing');
}

/** A page that no reader knows tells nobody; it can be reported without a word of it, and the rep types the name. */
async function typeBesideChangedPage(page: Page, journal: Journal): Promise<void> {
  const person = FOUND.find(({ slug }) => slug.startsWith('imke'));
  if (!person) throw new Error('The changed page has lost its person.');
  journal.step('Come to a page that has changed: nothing is guessed, the rep types the name');
  await page.goto(`https://www.linkedin.com/in/${person.slug}/?redesigned`);
  const sidebar = await openSidebar(page);
  await sidebar.locator('[data-why="page_changed"]').waitFor();
  await byTestId(sidebar, 'open-report').click();
  const report = await byTestId(sidebar, 'report-text').inputValue();
  if (report.includes(person.name)) throw new Error('The report tells who was on the page.');
  journal.keep('report.txt', report);
  journal.tell('shows', `a report of ${report.split('\n').length} lines, without a word of the page`);
  await journal.picture(page, '09-changed-page');
  await page.keyboard.press('Escape');
  await byTestId(sidebar, 'type-person').click();
  await byTestId(sidebar, 'new-name').fill(person.name);
  await savePerson(sidebar);
  journal.tell('wrote', person.name);
}

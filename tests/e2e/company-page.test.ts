import { beforeEach, expect, test } from 'vitest';
import { saveFromConversation } from '../../scripts/drive/saved-person';
import { byTestId, openSidebar, waitForPerson } from '../../scripts/drive/sidebar';
import { DANA } from '../../scripts/sample-workspace/people';
import { forgetEverything, inBrowser } from './in-browser';

const { session, tab } = inBrowser();
beforeEach(() => forgetEverything(session()));

const COMPANY = 'https://www.linkedin.com/company/northquay-foods/';

test('a company is saved from its page, with where each value comes from, and taken back', async () => {
  const page = await tab();
  await page.goto(COMPANY);
  const sidebar = await openSidebar(page);
  await waitForPerson(sidebar, 'Northquay Foods');
  const facts = await byTestId(sidebar, 'company-panel').innerText();
  for (const fact of ['Food and Beverage', '201-500', 'Seattle', 'northquay.example'])
    expect(facts).toContain(fact);
  await byTestId(sidebar, 'save-company').click();
  await byTestId(sidebar, 'known').waitFor();
  expect(await byTestId(sidebar, 'seat-decider').getAttribute('data-empty')).toBe('true');
  await byTestId(sidebar, 'toast-action').click();
  await byTestId(sidebar, 'save-company').waitFor();
});

test('the company of a person from a mail is known by its domain, and learns what its page tells', async () => {
  const page = await tab();
  const mail = await saveFromConversation(page, DANA.name);
  await byTestId(mail, 'role-decider').click();
  await page.goto(COMPANY);
  const sidebar = await openSidebar(page);
  await byTestId(sidebar, 'company-changes').waitFor();
  expect(await byTestId(sidebar, 'seat-decider').innerText()).toContain(DANA.name);
  await byTestId(sidebar, 'company-accept-missing').click();
  await byTestId(sidebar, 'company-changes').waitFor({ state: 'detached' });
  await page.reload();
  const again = await openSidebar(page);
  await byTestId(again, 'company-size').waitFor();
  expect(await byTestId(again, 'company-size').innerText()).toContain('201-500 employees');
  expect(await byTestId(again, 'company-changes').count()).toBe(0);
});

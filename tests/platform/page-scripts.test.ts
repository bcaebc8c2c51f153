// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/company/northquay-foods/" }
import { expect, it } from 'vitest';
import gmailPage from '../../entrypoints/gmail-page';
import linkedinPage from '../../entrypoints/linkedin-page';
import { serviceHere } from '../../lib/shell/page-service';

it("the other site's script, late in a tab that has moved on, leaves the place to the right one", async () => {
  await gmailPage.main();
  expect(serviceHere()).toBeUndefined();
  await linkedinPage.main();
  expect(serviceHere()?.read({ ownAddresses: [] })).toMatchObject({ page: 'linkedin-company' });
});

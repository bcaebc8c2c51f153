import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readGmailPage } from '../lib/pages/gmail';
import { isGmail } from '../lib/pages/gmail/address';
import { createComposeWriter } from '../lib/pages/gmail/compose/compose-writer';
import { GMAIL } from '../lib/pages/gmail/selectors';
import { pageShape } from '../lib/pages/shape/page-shape';
import { offerService } from '../lib/shell/page-service';

/** Reads Gmail's pages and writes into them: put into one by the background when it is asked to. */
export default defineUnlistedScript(() => {
  offerService(isGmail(new URL(location.href)), () => {
    const compose = createComposeWriter(document);
    return {
      unknown: 'gmail-other',
      read: (data) => readGmailPage(document, location.href, data),
      shape: (capture, version) =>
        pageShape(document, { address: location.href, capture, selectors: GMAIL, version }),
      composeFill: (letter) => compose.fill(letter),
      composeUndo: () => compose.undo(),
    };
  });
});

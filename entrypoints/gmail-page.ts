import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readGmailPage } from '../lib/pages/gmail';
import { createComposeWriter } from '../lib/pages/gmail/compose-writer';
import { offerService } from '../lib/shell/page-service';

/** Reads Gmail's pages and writes into them: put into one by the background when it is asked to. */
export default defineUnlistedScript(() => {
  offerService(() => {
    const compose = createComposeWriter(document);
    return {
      read: (data) => readGmailPage(document, location.href, data),
      composeFill: (letter) => compose.fill(letter),
      composeUndo: () => compose.undo(),
    };
  });
});

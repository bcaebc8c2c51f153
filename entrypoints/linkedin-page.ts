import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readLinkedInPage } from '../lib/pages/linkedin';
import { offerService } from '../lib/shell/page-service';

/** Reads LinkedIn's pages: put into one by the background when it is asked who is there. */
export default defineUnlistedScript(() => {
  offerService(() => ({ read: (data) => readLinkedInPage(document, location.href, data) }));
});

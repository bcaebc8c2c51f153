import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readLinkedInPage } from '../lib/pages/linkedin';
import { LINKEDIN } from '../lib/pages/linkedin/selectors';
import { pageShape } from '../lib/pages/shape/page-shape';
import { isLinkedInHost } from '../lib/people/profile-address';
import { offerService } from '../lib/shell/page-service';

/** Reads LinkedIn's pages: put into one by the background when it is asked who is there. */
export default defineUnlistedScript(() => {
  offerService(isLinkedInHost(location.hostname), () => ({
    unknown: 'linkedin-other',
    read: (data) => readLinkedInPage(document, location.href, data),
    shape: (capture, version) =>
      pageShape(document, { address: location.href, capture, selectors: LINKEDIN, version }),
  }));
});

import type { Capture } from '../../people/capture';
import { readWith, type PageReader, type ReadOptions } from '../reader';
import { connectionsReader } from './lists/connections';
import { companyReader } from './company/company';
import { messagingReader } from './messaging/messaging';
import { messagingOverlayReader } from './messaging/messaging-overlay';
import { nobodyReader, signInWallReader } from './nobody';
import { ownProfileReader } from './profile/own-profile';
import { peopleSearchReader } from './lists/people-search';
import { profileDetailsReader } from './profile/profile-details';
import { emberProfileReader } from './profile/profile-ember';
import { serverDrivenProfileReader } from './profile/profile-server-driven';
import { publicCompanyReader } from './guest/public-company';
import { publicProfileReader } from './guest/public-profile';
import { salesAccountReader } from './sales/sales-account';
import { salesLeadReader } from './sales/sales-lead';
import { salesSearchReader } from './sales/sales-search';

/** The readers of LinkedIn in the order they are asked: what must not become a prospect comes first. */
export const LINKEDIN_READERS: readonly PageReader[] = [
  signInWallReader,
  ownProfileReader,
  publicProfileReader,
  serverDrivenProfileReader,
  emberProfileReader,
  profileDetailsReader,
  publicCompanyReader,
  companyReader,
  salesLeadReader,
  salesAccountReader,
  salesSearchReader,
  peopleSearchReader,
  connectionsReader,
  messagingReader,
  messagingOverlayReader,
  nobodyReader,
];

/** Reads a page of LinkedIn. See `readPage`; this one bundles LinkedIn's readers only. */
export function readLinkedInPage(root: Document, address: string, options?: ReadOptions): Capture {
  return readWith(LINKEDIN_READERS, root, address, options);
}

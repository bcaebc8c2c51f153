import { firstTables } from './0001-first-tables';
import { companySize } from './0002-company-size';
import { invitationWording } from './0003-invitation-wording';
import type { Upgrade } from './upgrade';

/** Every version of the database, oldest first. */
export const UPGRADES: readonly Upgrade[] = [firstTables, companySize, invitationWording];

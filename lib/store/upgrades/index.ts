import { firstTables } from './0001-first-tables';
import { companySize } from './0002-company-size';
import type { Upgrade } from './upgrade';

/** Every version of the database, oldest first. */
export const UPGRADES: readonly Upgrade[] = [firstTables, companySize];

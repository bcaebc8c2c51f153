import type { Upgrade } from './upgrade';

/**
 * Indexes over `keys.*` hold living records only: a tombstone has no keys. An index over `deletedAt` holds
 * tombstones only, because null is no key.
 */
export const firstTables: Upgrade = {
  version: 1,
  stores: {
    people: 'id, companyId, deletedAt, keys.due, keys.sample, *keys.emails, *keys.profiles',
    companies: 'id, deletedAt, keys.name, keys.linkedin, keys.sample, *keys.domains',
    directory: 'n',
    opportunities: 'id, companyId, deletedAt',
    implementations: 'id, opportunityId, deletedAt',
    valueLedgers: 'id, companyId, deletedAt',
    roleTags: 'id, personId, companyId, opportunityId, deletedAt',
    visits: 'id, companyId, opportunityId, *personIds, deletedAt',
    commitments: 'id, personId, visitId, due, deletedAt',
    drafts: 'id, [personId+status], deletedAt',
    touches: 'id, [personId+at], companyId, draftId, deletedAt',
    cadencePlans: 'id, personId, nextDue, deletedAt',
    objections: 'id, personId, opportunityId, deletedAt',
    suppressions: 'id, hash, deletedAt',
    settings: 'id',
    journal: 'id, &seq, at',
  },
};

/**
 * What a view is made of: a write to anything else does not make it ask again. Drafts above all, which are written at
 * every key of a letter.
 */
const RECORDS = ['people', 'companies', 'roleTags', 'cadencePlans', 'touches'] as const;

/** A person with everything around them. */
export const PERSON_TABLES: readonly string[] = [...RECORDS, 'suppressions'];

/** A company's people by their part. */
export const CHAIN_TABLES: readonly string[] = RECORDS;

/** The schema of what the rep keeps in the library. */
import { READER_ROLES } from '../invitation/reader-role';
import { LARGEST_LIBRARY_FILE } from '../library/library-import';
import { BENEFIT_TYPES, LIBRARY_KINDS, PHRASE_SLOTS } from '../library/library-item';
import { id, language, line, text } from './field-schemas';
import { z } from './zod';

export const libraryContent = z.object({
  kind: z.enum(LIBRARY_KINDS),
  language,
  text,
  topic: line,
  benefitType: z.nullable(z.enum(BENEFIT_TYPES)),
  proof: line,
  roles: z.array(z.enum(READER_ROLES)).check(z.maxLength(READER_ROLES.length)),
  slot: z.nullable(z.enum(PHRASE_SLOTS)),
  companyId: z.nullable(id),
});

/** Read, and judged, by `readLibrary`. */
export const libraryFile = z.string().check(z.maxLength(LARGEST_LIBRARY_FILE));

import type { LibraryItem } from '../../library/library-item';
import type { RecordId } from '../../records/record';

/** What the file calls itself, and its version. A later version that reads otherwise counts up. */
export const LIBRARY_FORMAT = 'doorstep-library';
export const LIBRARY_VERSION = 1;

/**
 * The library as a file that another rep can read in: no ids, no dates of ours; a customer by name. Sample items are
 * left out, and so is what is empty.
 * @param customerNames of those customers that single items are for.
 * @param today `YYYY-MM-DD`.
 * @returns JSON, and how many items are in it.
 */
export function writeLibrary(
  items: readonly LibraryItem[],
  customerNames: ReadonlyMap<RecordId, string>,
  today: string,
): { text: string; count: number } {
  const own = items.filter(({ sample }) => !sample);
  const content = {
    format: LIBRARY_FORMAT,
    version: LIBRARY_VERSION,
    exported: today,
    items: own.map(({ kind, language, text, topic, benefitType, proof, roles, slot, companyId }) => ({
      kind,
      language,
      text,
      ...(topic && { topic }),
      ...(benefitType && { benefitType }),
      ...(proof && { proof }),
      ...(roles.length > 0 && { roles }),
      ...(slot && { slot }),
      // Never without: what is for one customer must not become a text for all.
      ...(companyId && { customer: customerNames.get(companyId) ?? companyId }),
    })),
  };
  return { text: `${JSON.stringify(content, null, 2)}\n`, count: own.length };
}

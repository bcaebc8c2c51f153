import type { Company } from '../../people/company';
import type { JournalEntry } from '../tables';
import type { Upgrade } from './upgrade';

/** A company's record tells its size and headquarters, also in what undo brings back; nothing is known of them yet. */
export const companySize: Upgrade = {
  version: 2,
  stores: {},
  async upgrade(transaction) {
    await transaction.table<Company>('companies').toCollection().modify(addUnknown);
    await transaction
      .table<JournalEntry>('journal')
      .toCollection()
      .modify((entry) => {
        for (const { table, before, after } of entry.changes) {
          if (table !== 'companies') continue;
          for (const image of [before, after]) if (image) addUnknown(image as Company);
        }
      });
  },
};

function addUnknown(company: Company): void {
  company.size ??= null;
  company.headquarters ??= null;
}

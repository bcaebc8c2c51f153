import type { Draft } from '../../invitation/draft';
import type { Visit } from '../../visit/visit';
import type { JournalEntry } from '../tables';
import type { Upgrade } from './upgrade';

/**
 * A draft keeps how it is worded sentence by sentence, and more is filled in; the rep's own phrases have a table; a
 * visit keeps what it left open.
 */
export const invitationWording: Upgrade = {
  version: 3,
  stores: { libraryItems: 'id, kind, companyId, deletedAt' },
  async upgrade(transaction) {
    await transaction.table<EarlierDraft>('drafts').toCollection().modify(reword);
    await transaction.table<EarlierVisit>('visits').toCollection().modify(openVisit);
    await transaction
      .table<JournalEntry>('journal')
      .toCollection()
      .modify((entry) => {
        for (const { table, before, after } of entry.changes) {
          for (const image of [before, after]) {
            if (image && table === 'drafts') reword(image as unknown as EarlierDraft);
            if (image && table === 'visits') openVisit(image as unknown as EarlierVisit);
          }
        }
      });
  },
};

/** As version 2 kept it: the rep's own words were the whole letter. */
type EarlierDraft = Draft & { edited?: boolean };

function reword(draft: EarlierDraft): void {
  const own = draft.edited === true;
  delete draft.edited;
  // Spelt out rather than taken from the domain: a released step stays what it was.
  draft.wording ??= {
    variant: 0,
    ways: {},
    subject: own ? draft.subject : null,
    kept: own
      ? [{ covers: ['*'], after: null, slot: 'salutation', before: '', text: draft.body, kind: 'own' }]
      : [],
  };
  draft.input = {
    ...{
      kind: 'invitation',
      direction: draft.input.occasion === 'they_come_to_us' ? 'customer_initiated' : 'we_visit',
      topic: '',
      reason: { type: null, text: '' },
      introducer: null,
      meeting: { form: null, minutes: null, ours: '', where: '' },
      benefitType: null,
      proof: '',
      news: { type: null, text: '' },
      appointment: null,
      variables: {},
    },
    ...draft.input,
  };
}

type EarlierVisit = Omit<Visit, 'openPoints'> & { openPoints?: string[] };

function openVisit(visit: EarlierVisit): void {
  visit.openPoints ??= [];
}

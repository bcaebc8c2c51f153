import { emptyInput } from '../../lib/invitation/draft';
import { FRESH_WORDING } from '../../lib/invitation/letter/wording';
import type { RequestData } from '../../lib/messages/schemas';

/** A letter as the sidebar saves it. */
export const LETTER: Omit<RequestData<'saveDraft'>, 'personId'> = {
  input: { ...emptyInput('en'), purpose: 'p', process: 'q', benefit: 'r' },
  wording: FRESH_WORDING,
  subject: 'Chilled storage at Northquay',
  body: 'Dear Dana',
};

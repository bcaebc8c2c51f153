import type { RequestData } from '../../lib/messages/schemas';

/** A letter as the sidebar saves it. */
export const LETTER: Omit<RequestData<'saveDraft'>, 'personId'> = {
  input: { occasion: 'first_visit', language: 'en', purpose: 'p', process: 'q', benefit: 'r', slots: [] },
  subject: 'Chilled storage at Northquay',
  body: 'Dear Dana',
  edited: false,
};

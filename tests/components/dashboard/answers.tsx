import { render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { AppProvider } from '../../../components/app/app-context';
import { Failure } from '../../../lib/records/failure';
import { messenger } from '../../../lib/messages/messenger';
import type { RequestAnswers } from '../../../lib/messages/protocol';
import type { RequestData, RequestName } from '../../../lib/messages/schemas';
import type { PersonRow } from '../../../lib/messages/views';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';

type Answers = {
  [K in RequestName]?: (data: RequestData<K>) => RequestAnswers[K] | Promise<RequestAnswers[K]>;
};

const listening: (() => void)[] = [];

/** Stands in for the background: answers what is listed, and keeps what was asked, in order. */
export function answerWith(answers: Answers): { name: RequestName; data: unknown }[] {
  // One at a time: the change feed listens once for good and must stay.
  for (const stop of listening.splice(0)) stop();
  const asked: { name: RequestName; data: unknown }[] = [];
  const all: Answers = { getSettings: () => ({ ...DEFAULT_SETTINGS, language: 'en' }), ...answers };
  const listen = messenger.onMessage as unknown as (
    name: string,
    listener: (message: { data: unknown }) => Promise<unknown>,
  ) => () => void;
  for (const [name, answer] of Object.entries(all)) {
    const stop = listen(name, async ({ data }) => {
      asked.push({ name: name as RequestName, data });
      try {
        return { ok: true, value: await (answer as (data: unknown) => unknown)(data) };
      } catch (error) {
        if (error instanceof Failure) return { ok: false, code: error.code, detail: error.detail };
        throw error;
      }
    });
    listening.push(stop);
  }
  return asked;
}

/** Renders below the rep's settings and translator, as every surface does. */
export function renderApp(ui: ReactElement): RenderResult {
  return render(<AppProvider initial={{ ...DEFAULT_SETTINGS, language: 'en' }}>{ui}</AppProvider>);
}

/** A row of an invented person. */
export function personRow(index: number, change: Partial<PersonRow> = {}): PersonRow {
  return {
    id: `0190a000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    name: `Person ${index}`,
    title: 'Buyer',
    company: 'Northquay Foods',
    companyId: null,
    email: `person${index}@northquay.example`,
    roles: [],
    focus: [],
    nextDue: null,
    lastTouchAt: null,
    updatedAt: 1_700_000_000_000,
    sample: false,
    ...change,
  };
}

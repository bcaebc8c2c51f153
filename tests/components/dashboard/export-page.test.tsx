// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportPage } from '../../../components/dashboard/export/export-page';
import {
  NO_FILTER,
  PeopleViewProvider,
  usePeopleView,
} from '../../../components/dashboard/people/people-view';
import {
  EVERYONE,
  NOBODY,
  withSelected,
  type Selection,
} from '../../../components/dashboard/people/selection';
import { Failure } from '../../../lib/records/failure';
import type { PersonFilter } from '../../../lib/messages/schemas';
import { answerWith, personRow, renderApp } from './answers';

const ABOUT = {
  people: 320,
  companies: 3,
  touches: 0,
  drafts: 0,
  samples: 20,
  usage: null,
  quota: null,
  persisted: true,
};
let asked: { name: string; data: unknown }[] = [];
let saved: { name: string; blob: Blob | null }[] = [];

beforeEach(() => {
  saved = [];
  let made: Blob | null = null;
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        made = blob;
        return 'blob:doorstep';
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: made });
  });
  asked = answerWith({
    aboutData: () => ABOUT,
    listPeople: ({ offset, limit }) => ({
      total: 250,
      rows: Array.from({ length: Math.min(limit, 250 - offset) }, (_, i) => personRow(offset + i)),
    }),
    exportChunk: ({ selection, after }) => ({
      text: after === null ? '\uFEFFname\r\n' : 'more\r\n',
      next: selection === null && after === null ? personRow(9).id : null,
      rows: selection?.length ?? 150,
    }),
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function View({ selection, filter }: { selection: Selection; filter: PersonFilter }) {
  const view = usePeopleView();
  useEffect(() => {
    view.setFilter(filter);
    view.setSelection(selection);
    // Set once, as a rep who comes from People.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return <ExportPage />;
}
function openExport(selection: Selection = NOBODY, filter: PersonFilter = NO_FILTER) {
  renderApp(
    <PeopleViewProvider>
      <View selection={selection} filter={filter} />
    </PeopleViewProvider>,
  );
}
const download = async () => {
  await waitFor(() => expect(screen.getByTestId<HTMLButtonElement>('export-download').disabled).toBe(false));
  await userEvent.click(screen.getByTestId('export-download'));
};
const pieces = () => asked.filter(({ name }) => name === 'exportChunk').map(({ data }) => data);

describe('export', () => {
  it('writes everyone in the chosen shape and says how many are in the file', async () => {
    openExport();
    await userEvent.click(await screen.findByTestId('export-shape-hubspot'));
    await download();
    const result = await screen.findByTestId('export-result');
    expect(result.textContent).toMatch(/^300 people in doorstep-hubspot-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(pieces()).toEqual([
      { shape: 'hubspot', selection: null, after: null, limit: 5_000 },
      { shape: 'hubspot', selection: null, after: personRow(9).id, limit: 5_000 },
    ]);
    expect(saved).toHaveLength(1);
    expect([
      ...new Uint8Array((await saved[0]?.blob?.arrayBuffer()) ?? new ArrayBuffer()).slice(0, 3),
    ]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('counts everyone without the sample people', async () => {
    openExport();
    await waitFor(() =>
      expect(screen.getByTestId('export-scope-everyone').textContent).toContain('300 people'),
    );
  });

  it('offers the ticked people first to whoever comes with some', async () => {
    openExport(withSelected(NOBODY, [personRow(3).id, personRow(1).id], true));
    await download();
    await screen.findByTestId('export-result');
    expect(pieces()).toEqual([
      { shape: 'doorstep', selection: [personRow(1).id, personRow(3).id], after: null, limit: 5_000 },
    ]);
  });

  it('writes everyone of a filter but those unticked', async () => {
    openExport(withSelected(EVERYONE, [personRow(0).id], false), { ...NO_FILTER, query: 'quay' });
    await download();
    await screen.findByTestId('export-result');
    const [piece] = pieces() as { selection: string[] }[];
    expect(piece?.selection).toHaveLength(249);
    expect(piece?.selection).not.toContain(personRow(0).id);
  });

  it('says why when it fails, saves nothing, and can be tried again', async () => {
    answerWith({
      aboutData: () => ABOUT,
      exportChunk: () => {
        throw new Failure('storage_refused');
      },
    });
    openExport();
    await download();
    expect((await screen.findByTestId('problem')).textContent).toContain(
      'does not let Doorstep open its data',
    );
    expect(saved).toEqual([]);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined();
  });

  it('makes no file of sample people only', async () => {
    answerWith({ aboutData: () => ABOUT, exportChunk: () => ({ text: 'name\r\n', next: null, rows: 0 }) });
    openExport(withSelected(NOBODY, [personRow(3).id], true));
    await download();
    await screen.findByText(/Only sample people were chosen/);
    expect(saved).toEqual([]);
  });
});

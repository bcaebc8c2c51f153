import { beforeEach, describe, expect, it } from 'vitest';
import { exportFileName } from '../../../components/dashboard/export/export-file';
import { idsOfFilter, writeCsv } from '../../../components/dashboard/export/write-csv';
import type { RequestData } from '../../../lib/messages/schemas';
import { answerWith, personRow } from './answers';

type Piece = RequestData<'exportChunk'>;

/** As the background does: everyone, or the selection, in the order of ids, headings with the first piece. */
function exportOf(everyone: string[]) {
  return ({ selection, after, limit }: Piece) => {
    const chosen = selection && new Set(selection);
    const left = everyone
      .filter((id) => chosen === null || chosen.has(id))
      .filter((id) => after === null || id > after);
    const rows = left.slice(0, limit);
    const head = after === null ? 'HEAD\n' : '';
    return {
      text: head + rows.map((id) => `${id}\n`).join(''),
      next: left.length > limit ? (rows.at(-1) ?? null) : null,
      rows: rows.length,
    };
  };
}

const everyone = Array.from({ length: 12_345 }, (_, i) => personRow(i).id);
const never = new AbortController().signal;

describe('writing a CSV file', () => {
  let asked: { data: unknown }[] = [];
  beforeEach(() => {
    asked = answerWith({ exportChunk: exportOf(everyone) });
  });

  it('writes everyone once, headings once, in pieces', async () => {
    const seen: number[] = [];
    const { parts, rows } = await writeCsv('doorstep', null, (done) => seen.push(done), never);
    expect(rows).toBe(12_345);
    expect(parts.join('')).toBe(`HEAD\n${everyone.join('\n')}\n`);
    expect(seen).toEqual([5_000, 10_000, 12_345]);
  });

  it('sends a long selection only once over all pieces', async () => {
    const selection = everyone.filter((_, i) => i % 2 === 0).reverse();
    const { parts, rows } = await writeCsv('hubspot', selection, () => undefined, never);
    expect(rows).toBe(selection.length);
    expect(parts.join('')).toBe(`HEAD\n${[...selection].sort().join('\n')}\n`);
    const sent = asked.flatMap(({ data }) => (data as Piece).selection ?? []);
    expect(sent).toHaveLength(selection.length);
  });

  it('writes the headings alone when nobody is selected', async () => {
    expect(await writeCsv('google', [], () => undefined, never)).toEqual({ parts: ['HEAD\n'], rows: 0 });
  });

  it('stops between pieces when told to', async () => {
    const control = new AbortController();
    const stopped = writeCsv('doorstep', null, () => control.abort(), control.signal);
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(asked).toHaveLength(1);
  });
});

describe('everyone whom a filter finds', () => {
  it('is gathered page by page, but for those unticked', async () => {
    const filter = { query: 'north', role: null, due: false };
    const lists = answerWith({
      listPeople: ({ offset, limit }) => ({
        total: 450,
        rows: Array.from({ length: Math.min(limit, 450 - offset) }, (_, i) => personRow(offset + i)),
      }),
    });
    const ids = await idsOfFilter(filter, new Set([personRow(7).id]), never);
    expect(ids).toHaveLength(449);
    expect(ids).not.toContain(personRow(7).id);
    expect(ids).toContain(personRow(449).id);
    expect(lists.map(({ data }) => (data as RequestData<'listPeople'>).offset)).toEqual([0, 200, 400]);
  });
});

it('names a file by its shape and day', () => {
  expect(exportFileName('hubspot', '2026-11-22')).toBe('doorstep-hubspot-2026-11-22.csv');
  expect(exportFileName('doorstep', '2026-11-22')).toBe('doorstep-2026-11-22.csv');
});

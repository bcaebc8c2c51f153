import { useEffect, useRef, useState } from 'react';
import type { ExportShape, PersonFilter } from '../../../lib/messages/schemas';
import type { RecordId } from '../../../lib/records/record';
import { localToday } from '../../app/local-today';
import { asProblem, type Problem } from '../../app/use-answer';
import { downloadFile } from '../../app/download-file';
import { exportFileName } from './export-file';
import { idsOfFilter, writeCsv } from './write-csv';

/** Who goes into the file. */
export type ExportScope =
  | { kind: 'everyone' }
  | { kind: 'named'; ids: readonly RecordId[] }
  | { kind: 'filter'; filter: PersonFilter; except: ReadonlySet<RecordId> };

export type ExportState =
  | { step: 'idle' }
  | { step: 'writing'; rows: number }
  | { step: 'done'; rows: number; name: string }
  | { step: 'failed'; problem: Problem };

/** Writes one file at a time; leaving the page stops it. */
export function useExport(): {
  state: ExportState;
  start: (shape: ExportShape, scope: ExportScope) => void;
  cancel: () => void;
} {
  const [state, setState] = useState<ExportState>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = (shape: ExportShape, scope: ExportScope) => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const { signal } = control;
    setState({ step: 'writing', rows: 0 });
    const write = async () => {
      const ids =
        scope.kind === 'everyone'
          ? null
          : scope.kind === 'named'
            ? scope.ids
            : await idsOfFilter(scope.filter, scope.except, signal);
      const { parts, rows } = await writeCsv(
        shape,
        ids,
        (done) => {
          if (!signal.aborted) setState({ step: 'writing', rows: done });
        },
        signal,
      );
      const name = exportFileName(shape, localToday());
      signal.throwIfAborted();
      // A file with headings only helps nobody; the page says so instead.
      if (rows > 0) downloadFile(name, parts, 'text/csv');
      setState({ step: 'done', rows, name });
    };
    write().catch((error: unknown) => {
      if (!signal.aborted) setState({ step: 'failed', problem: asProblem(error) });
    });
  };
  const cancel = () => {
    running.current?.abort();
    setState({ step: 'idle' });
  };
  return { state, start, cancel };
}

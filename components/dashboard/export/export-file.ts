import type { ExportShape } from '../../../lib/messages/schemas';

/** @returns a name that says what is inside and of when, e.g. `doorstep-hubspot-2026-11-22.csv`. */
export function exportFileName(shape: ExportShape, today: string): string {
  return shape === 'doorstep' ? `doorstep-${today}.csv` : `doorstep-${shape}-${today}.csv`;
}

/** Hands a text to the browser as a download; nothing leaves the machine. */
export function downloadCsv(name: string, parts: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Firefox reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

import type { ExportShape } from '../../../lib/messages/schemas';

/** @returns a name that says what is inside and of when, e.g. `doorstep-hubspot-2026-11-22.csv`. */
export function exportFileName(shape: ExportShape, today: string): string {
  return shape === 'doorstep' ? `doorstep-${today}.csv` : `doorstep-${shape}-${today}.csv`;
}

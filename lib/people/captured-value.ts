import type { Origin, PageKind, Sourced } from '../records/record';
import type { CapturedField } from './capture';

/** The reading that captured values came from. */
export interface ReadingSource {
  page: PageKind;
  address: string;
  /** Epoch ms. */
  readAt: number;
}

/** @returns the value with where and how it was read. */
export function sourced(field: CapturedField, source: ReadingSource): Sourced<string> {
  const origin: Origin = {
    kind: 'captured',
    at: source.readAt,
    page: source.page,
    address: source.address,
    layer: field.layer,
    selector: field.selector,
  };
  return { value: field.value, origin };
}

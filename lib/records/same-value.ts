/**
 * Whether two records hold the same. Both are what IndexedDB and JSON can hold: plain objects, arrays and
 * primitives; a property that is absent and one that is `undefined` are the same.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  for (const name of names) if (!sameValue(left[name], right[name])) return false;
  return true;
}

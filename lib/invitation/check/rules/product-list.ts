import type { Finding, LetterToCheck } from '../letter-check';
import type { LetterReading } from '../read-letter';
import type { Seen } from '../rules';

/** R8: features, figures and facts of the firm that nobody asked for. */
export function findProductDump(_letter: LetterToCheck, _reading: LetterReading, { dump }: Seen): Finding[] {
  const [span] = dump;
  return span ? [{ rule: 'R8', level: 'warning', code: 'product_dump', params: {}, span }] : [];
}

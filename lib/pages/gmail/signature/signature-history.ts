import type { Unread } from '../../evidence';
import { readSignature, type Signature } from './signature';

/** Older ones are rarely still true, and each costs a walk through its body. */
const MOST_READ = 5;

/**
 * What somebody's signatures say, over the messages of a conversation. The newest one wins where it is complete;
 * where it is not, older ones may add to it what they do not contradict.
 * @param bodies of the messages that this person wrote, newest first.
 * @param unread is told of a title or company on which two of them disagree.
 * @returns null where none of them could be read.
 */
export function signatureOf(
  bodies: readonly Element[],
  name: string,
  email: string,
  unread: Unread,
): Signature | null {
  let newest: Signature | null = null;
  for (const body of bodies.slice(0, MOST_READ)) {
    const one = readSignature(body, name, email);
    if (!one) continue;
    newest ??= one;
    if (newest.title && newest.company) return newest;
    const apart = (['title', 'company'] as const).filter(
      (part) => newest?.[part] && one[part] && newest[part] !== one[part],
    );
    if (apart.length) {
      unread.push(...apart.map((part) => ({ part, reason: 'disagree' as const })));
      return { phones: newest.phones, links: newest.links };
    }
    newest = { ...one, ...newest };
  }
  return newest;
}

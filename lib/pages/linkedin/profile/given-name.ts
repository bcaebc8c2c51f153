import { foldText } from '../../../people/fold';
import type { EvidenceLayer } from '../../../records/record';
import { reading, settle, type Reading, type Unread } from '../../evidence';
import { oneLine } from '../../text';
import type { EmbeddedMember } from './embedded';
import { undecorated } from './name-decoration';
import { nameOrders } from '../name-orders';
import type { LinkedInSelector } from '../selectors';

/** A name's part made of letters; what is left of a decorated one has to be. LinkedIn shortens (`T.`). */
const PLAIN = /^[\p{L}\p{M}][\p{L}\p{M}\p{Pd}'’.()\s]*$/u;
/** `T.`: an initial is no name. One letter without a point is, in Hangul and Han. */
const SHORTENED = /^(?:\p{Lu}\.?|\p{L}\.)$/u;
/** LinkedIn makes `first-last-7c5120936` by itself; a slug without such a tail was chosen by the person. */
const MADE_SLUG = /^(.+)-(?=[0-9a-z]*\d)[0-9a-z]{6,9}$/;

/** Where the two parts of a name meet in the shown name, in words. */
interface Split {
  given: string;
  family: string;
}

interface Told {
  split: Split;
  layer: EvidenceLayer;
  selector: LinkedInSelector;
}

function tell(split: Split | undefined, layer: EvidenceLayer, selector: LinkedInSelector): Told | undefined {
  return split && { split, layer, selector };
}

function fromEmbedded(name: string, member: EmbeddedMember | undefined): Split | undefined {
  const given = oneLine(member?.givenName);
  const family = oneLine(member?.familyName);
  if (!given || !family) return undefined;
  return nameOrders(given, family).includes(name) ? { given, family } : undefined;
}

/** A label such as `Message Tomás`: the longest beginning of the name that it holds as whole words is the given name. */
function fromLabel(name: string, label: string): Split | undefined {
  if (label.includes(name)) return undefined;
  const words = name.split(' ');
  for (let n = words.length - 1; n > 0; n -= 1) {
    const given = words.slice(0, n).join(' ');
    const at = label.indexOf(given);
    if (at < 0) continue;
    const before = label.charAt(at - 1);
    const after = label.slice(at + given.length);
    // Korean puts an honorific right behind a name: `가람님의 인증 보기`.
    const ends =
      !/^[\p{L}\p{M}\p{N}]/u.test(after) || (/\p{Script=Hangul}$/u.test(given) && after.startsWith('님'));
    const whole = !/[\p{L}\p{M}\p{N}]/u.test(before) && ends;
    return whole ? { given, family: words.slice(n).join(' ') } : undefined;
  }
  return undefined;
}

function fromSlug(name: string, slug: string | null): Split | undefined {
  const words = name.split(' ');
  const [given, family] = words;
  if (words.length !== 2 || !given || !family || !/^[\p{Script=Latin}'’-]+$/u.test(given + family))
    return undefined;
  const made = MADE_SLUG.exec(slug ?? '')?.[1];
  const plain = (word: string) => foldText(word).replace(/['’]/g, '');
  return made && foldText(made) === `${plain(given)}-${plain(family)}` ? { given, family } : undefined;
}

export interface NameEvidence {
  member: EmbeddedMember | undefined;
  memberSelector: LinkedInSelector;
  labels: readonly string[];
  labelSelector: LinkedInSelector;
  slug: string | null;
}

/**
 * Given and family name, where the page itself separates them. A name is never cut at its last space: family
 * names have several words, and half of the world writes them first.
 * @param name the settled full name.
 */
export function splitName(
  unread: Unread,
  name: string,
  evidence: NameEvidence,
): { givenName: Reading; familyName: Reading } {
  const told: (Told | undefined)[] = [
    tell(fromEmbedded(name, evidence.member), 'embedded', evidence.memberSelector),
    ...evidence.labels.map((label) =>
      tell(fromLabel(name, oneLine(label) ?? ''), 'semantic', evidence.labelSelector),
    ),
    tell(fromSlug(undecorated(name, name), evidence.slug), 'address', 'address'),
  ];
  const part = (which: keyof Split) =>
    settle(
      unread,
      `${which}Name`,
      told.map((one) => one && reading(undecorated(one.split[which], name), one.layer, one.selector)),
    );
  const plain = (one: Reading) =>
    one && PLAIN.test(one.value) && !SHORTENED.test(one.value) ? one : undefined;
  return { givenName: plain(part('given')), familyName: plain(part('family')) };
}

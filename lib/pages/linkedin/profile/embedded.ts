import { isMemberToken } from '../../../people/profile-address';
import { unescapeText } from '../../text';
import { LINKEDIN } from '../selectors';

/** What the JSON of the first load says of one member. */
export interface EmbeddedMember {
  givenName?: string;
  familyName?: string;
  headline?: string;
  token?: string;
  memberId?: string;
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? unescapeText(value.trim()) : undefined;

/** The blocks that can be read; some hold two objects in a row, which is no JSON, and say nothing then. */
function blocks(root: Document): Json[] {
  const found: Json[] = [];
  for (const code of root.querySelectorAll(LINKEDIN.embeddedJson)) {
    const source = code.textContent;
    if (!source.includes('"publicIdentifier"')) continue;
    try {
      const json: unknown = JSON.parse(source);
      if (isObject(json)) found.push(json);
    } catch {
      continue;
    }
  }
  return found;
}

function entitiesOf(block: Json): Json[] {
  const included = Array.isArray(block.included) ? block.included.filter(isObject) : [];
  return [block, ...included].filter((entity) => typeof entity.publicIdentifier === 'string');
}

function memberOf(entity: Json): EmbeddedMember {
  const urn = text(entity.dashEntityUrn) ?? text(entity.entityUrn);
  const token = urn?.split(':').at(-1);
  const memberId = text(entity.objectUrn);
  const fields = {
    givenName: text(entity.firstName),
    familyName: text(entity.lastName),
    headline: text(entity.headline) ?? text(entity.occupation),
    token: token && isMemberToken(token) ? token : undefined,
    memberId: memberId && /^urn:li:member:[1-9]\d*$/.test(memberId) ? memberId : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

export interface EmbeddedFacts {
  /** The member of the address; absent where the blocks are another page's, as they are after navigation. */
  member?: EmbeddedMember;
  /** Named where two blocks tell the member differently. */
  disagree: (keyof EmbeddedMember)[];
  /** The signed-in person, whose block comes first and is a trap. */
  viewerSlug?: string;
}

/**
 * What the JSON blocks of the page tell. They stay from the first load while the page moves on, so only what
 * names the slug of the address counts.
 */
export function embeddedFacts(root: Document, slug: string | null): EmbeddedFacts {
  const facts: EmbeddedFacts = { disagree: [] };
  for (const block of blocks(root)) {
    const entities = entitiesOf(block);
    const data = isObject(block.data) ? block.data : {};
    if (text(data.$type)?.endsWith('.voyager.common.Me')) {
      const me = entities.find((entity) => entity.entityUrn === data['*miniProfile']);
      if (me) facts.viewerSlug = String(me.publicIdentifier).toLowerCase();
    }
    for (const entity of entities) {
      if (slug === null || String(entity.publicIdentifier).toLowerCase() !== slug) continue;
      const member = memberOf(entity);
      for (const key of Object.keys(member) as (keyof EmbeddedMember)[]) {
        const before = facts.member?.[key];
        if (before !== undefined && before !== member[key]) facts.disagree.push(key);
      }
      facts.member = { ...member, ...facts.member };
    }
  }
  for (const key of facts.disagree) delete facts.member?.[key];
  return facts;
}

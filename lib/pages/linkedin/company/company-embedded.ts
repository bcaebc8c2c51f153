import { companySlug } from '../../../people/profile-address';
import { unescapeText } from '../../text';
import { LINKEDIN } from '../selectors';

/** What the JSON of the first load says of one company. */
export interface EmbeddedCompany {
  slug: string;
  /** The number that may stand in addresses for the slug. */
  id?: string | undefined;
  name?: string | undefined;
  tagline?: string | undefined;
  website?: string | undefined;
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? unescapeText(value.trim()) : undefined;

function companyOf(entity: Json): EmbeddedCompany | null {
  const id = /^urn:li:fsd?_(?:normalized_)?company:(\d+)$/.exec(textOf(entity.entityUrn) ?? '')?.[1];
  const slug = companySlug(
    textOf(entity.url) ?? `linkedin.com/company/${textOf(entity.universalName) ?? ''}`,
  );
  if (!id || !slug) return null;
  return {
    slug,
    id,
    name: textOf(entity.name),
    tagline: textOf(entity.tagline),
    website: textOf(entity.websiteUrl) ?? textOf(entity.companyPageUrl),
  };
}

/**
 * The company of an address in the JSON blocks of the page. They stay from the first load while the page moves
 * on, so only what names that slug or number counts.
 * @returns undefined where no block has it, or where two tell it differently.
 */
export function embeddedCompany(root: Document, slug: string): EmbeddedCompany | undefined {
  let found: EmbeddedCompany | undefined;
  for (const code of root.querySelectorAll(LINKEDIN.companyJson)) {
    const source = code.textContent;
    if (!source.includes('ompany:') || !source.includes('"included"')) continue;
    let json: unknown;
    try {
      json = JSON.parse(source);
    } catch {
      continue;
    }
    const included = isObject(json) && Array.isArray(json.included) ? json.included.filter(isObject) : [];
    for (const company of included.map(companyOf)) {
      if (!company || (company.slug !== slug && company.id !== slug)) continue;
      if (found && (found.slug !== company.slug || found.id !== company.id)) return undefined;
      if (found?.name && company.name && found.name !== company.name) return undefined;
      found = { ...company, ...definedOf(found) };
    }
  }
  return found;
}

function definedOf(company: EmbeddedCompany | undefined): Partial<EmbeddedCompany> {
  return Object.fromEntries(Object.entries(company ?? {}).filter(([, value]) => value !== undefined));
}

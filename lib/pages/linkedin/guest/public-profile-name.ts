import { shownElements } from '../../shown-elements';
import { reading, settle, type Reading, type Unread } from '../../evidence';
import { soleText } from '../../text-parts';
import { clearText, type GraphNode } from './public-graph';
import { nameOrders } from '../name-orders';
import { LINKEDIN, type LinkedInSelector } from '../selectors';

/** The parts of a name as the head of the page gives them. */
export interface NameParts {
  given: string | undefined;
  family: string | undefined;
}

export interface PublicName {
  name: Reading;
  /** The heading that says the name, in the card. */
  heading: Element | undefined;
  parts: NameParts;
}

const metaText = (root: Document, selector: LinkedInSelector) =>
  clearText(root.querySelector(LINKEDIN[selector])?.getAttribute('content'));

/** @returns what stands behind the name in the title: a company, a place or a headline; and LinkedIn's own name. */
export function behindName(root: Document, name: string): string[] | undefined {
  const title = metaText(root, 'publicTitle') ?? clearText(root.title);
  if (!title?.startsWith(`${name} `)) return undefined;
  const rest = title.slice(name.length);
  return /^ [-–|] /.test(rest) ? rest.split(/ [-–|] /).slice(1) : undefined;
}

/**
 * The name: JSON-LD, the parts in the head of the page, title and heading must agree. A heading alone is nobody's:
 * sign-in blocks and other people's cards have headings too.
 * @param person the node of the person in the JSON-LD.
 */
export function publicName(root: Document, unread: Unread, person: GraphNode | undefined): PublicName {
  const parts = { given: metaText(root, 'publicGivenName'), family: metaText(root, 'publicFamilyName') };
  const orders = nameOrders(parts.given, parts.family);
  const embedded = clearText(person?.name);
  const headings = shownElements(root, LINKEDIN.publicName);
  const known = [embedded, ...orders].filter((name) => name !== undefined);
  const heading = headings.find((one) => {
    const text = clearText(soleText(one));
    return text !== undefined && (known.length ? known.includes(text) : behindName(root, text) !== undefined);
  });
  const shown = heading && clearText(soleText(heading));
  const joinedName = orders.find((name) => name === shown || name === embedded) ?? orders[0];
  const titled = [shown, embedded, joinedName].find((name) => name && behindName(root, name));
  const title = metaText(root, 'publicTitle') ?? clearText(root.title);
  const readings = [
    reading(embedded, 'embedded', 'jsonLd'),
    reading(joinedName, 'embedded', 'publicGivenName'),
    reading(shown, 'semantic', 'publicName'),
    reading(titled ?? title?.split(/ [-–|] /)[0], 'title', 'publicTitle'),
  ].filter((one) => one !== undefined);
  const name = settle(unread, 'name', readings.length > 1 ? readings : [], true);
  return { name, heading: name && heading, parts };
}

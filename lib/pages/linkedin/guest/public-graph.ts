import { oneLine } from '../../text';
import { LINKEDIN } from '../selectors';

export type GraphNode = Record<string, unknown>;
export const isNode = (value: unknown): value is GraphNode => typeof value === 'object' && value !== null;

/** Guests see some texts as asterisks; those are no values. */
export const clearText = (value: unknown): string | undefined =>
  typeof value === 'string' && !value.includes('**') ? oneLine(value) : undefined;

/**
 * A node of the JSON-LD of a page as guests see it: not the first one of its type, but the one of an address.
 * Articles and posts by the same person come before it.
 * @param isIt tells from a node's own address whether it is the one.
 */
export function nodeInGraph(
  root: Document,
  type: 'Person' | 'Organization',
  isIt: (address: string) => boolean,
): GraphNode | undefined {
  for (const script of root.querySelectorAll(LINKEDIN.jsonLd)) {
    let json: unknown;
    try {
      json = JSON.parse(script.textContent);
    } catch {
      continue;
    }
    const graph = isNode(json) && Array.isArray(json['@graph']) ? json['@graph'] : [json].flat();
    const found = graph
      .filter(isNode)
      .find((node) => node['@type'] === type && typeof node.url === 'string' && isIt(node.url));
    if (found) return found;
  }
  return undefined;
}

/** The addresses a public page gives itself; one of them may be missing. */
export function ownAddresses(root: Document): string[] {
  return [
    root.querySelector(LINKEDIN.publicAddress)?.getAttribute('content'),
    root.querySelector(LINKEDIN.publicCanonical)?.getAttribute('href'),
  ].filter((address) => !!address) as string[];
}

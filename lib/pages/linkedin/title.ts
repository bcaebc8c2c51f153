import { oneLine } from '../text';

/**
 * The name in a profile's document title: `(3) Name | LinkedIn`. Overlays prepend a word (`Contact | Name |
 * LinkedIn`), so a name that closes the title agrees with it, whatever stands before.
 * @param name as another part of the page tells it.
 * @returns what the title says of that name: the same name where they agree, the title's own where they do not,
 * undefined where the title is none of a profile.
 */
export function nameInTitle(root: Document, name: string | undefined): string | undefined {
  const title = oneLine(root.title);
  if (!title?.endsWith(' | LinkedIn')) return undefined;
  const body = title.slice(0, -' | LinkedIn'.length).replace(/^\(\d+\+?\) /, '');
  if (name && (body === name || body.endsWith(` | ${name}`))) return name;
  return body;
}

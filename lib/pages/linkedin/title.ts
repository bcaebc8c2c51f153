import { oneLine } from '../text';

/** @returns a title before LinkedIn's own name, without the count of news in front: `(3) Name | LinkedIn`. */
export function titleBody(root: Document): string | undefined {
  return /^(?:\(\d+\+?\) )?(.+) \| LinkedIn$/.exec(oneLine(root.title) ?? '')?.[1];
}

/**
 * The name in a profile's document title: `(3) Name | LinkedIn`. Overlays prepend a word (`Contact | Name |
 * LinkedIn`), so a name that closes the title agrees with it, whatever stands before.
 * @param name as another part of the page tells it.
 * @returns what the title says of that name: the same name where they agree, the title's own where they do not,
 * undefined where the title is none of a profile.
 */
export function nameInTitle(root: Document, name: string | undefined): string | undefined {
  const body = titleBody(root);
  if (body !== undefined && name && (body === name || body.endsWith(` | ${name}`))) return name;
  return body;
}

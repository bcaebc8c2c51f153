import { oneLine } from '../text';
import { soleText } from '../text-parts';
import { LINKEDIN } from './selectors';

/** The parts of a title before LinkedIn's own name, without the count of news in front. */
function titleBody(root: Document): string | null {
  const body = /^(?:\(\d+\+?\) )?(.+) \| LinkedIn$/.exec(oneLine(root.title) ?? '')?.[1];
  return body ?? null;
}

/**
 * The name in the title of a company's page: `(3) Name: Overview | LinkedIn`. The tab is named in the language of
 * the page; a name may hold a colon itself, so the last one separates, unless the whole is the name.
 * @param known names that other parts of the page tell.
 */
export function companyInTitle(root: Document, known: readonly string[]): string | undefined {
  const body = titleBody(root);
  if (body === null) return undefined;
  if (known.includes(body)) return body;
  return /^(.+?)\s?[:：](?:[^:：]+)$/u.exec(body)?.[1]?.trim();
}

/** @returns the first heading of the page with one of the names. */
export function companyHeading(root: Document, names: readonly string[]): Element | undefined {
  return [...root.querySelectorAll(LINKEDIN.companyHeading)].find((heading) =>
    names.includes(soleText(heading) ?? ''),
  );
}

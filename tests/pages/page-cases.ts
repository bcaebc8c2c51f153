import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import type { Capture } from '../../lib/people/capture';
import { readPage } from '../../lib/pages/registry';
import type { ReadOptions } from '../../lib/pages/reader';

const HERE = dirname(fileURLToPath(import.meta.url));

/** A document as jsdom loads it at an address. */
export function documentAt(html: string, address: string): Document {
  return new JSDOM(html, { url: address }).window.document;
}

export function readHtml(html: string, address: string, options?: ReadOptions): Capture {
  return readPage(documentAt(html, address), address, { now: 0, ...options });
}

/** Every `<site>/<case>` below a root: what its JSON says, its name and its page. */
export function casesIn<T extends object>(root: string): (T & { name: string; html: () => string })[] {
  if (!existsSync(root)) return [];
  return ['gmail', 'linkedin'].flatMap((site) => {
    const folder = join(root, site);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) =>
        Object.assign(JSON.parse(readFileSync(join(folder, file), 'utf8')) as T, {
          name: `${site}/${file.slice(0, -'.json'.length)}`,
          html: () => readFileSync(join(folder, file.replace(/json$/, 'html')), 'utf8'),
        }),
      );
  });
}

export const OWN_CASES = join(HERE, 'cases');
/** The set of saved pages with invented content; it stands beside the repository where there is one. */
export const SHARED_PAGES = process.env.DOORSTEP_PAGES ?? join(HERE, '../../../shared/pages');

/** Finds the cases of a folder: pairs of `<case>.html` and `<case>.json`, flat or in folders. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface PageFile<T> {
  /** The path below the folder, with `/`, without its ending. */
  name: string;
  facts: T;
  html(): string;
}

/** Where the project keeps its own cases, and where the shared set stands beside it. */
export const OWN_CASES = join(import.meta.dirname, '../../tests/pages/cases');
export const SHARED_PAGES = process.env.DOORSTEP_PAGES ?? join(import.meta.dirname, '../../../shared/pages');

/**
 * @param prefix is put before each name, to tell folders apart.
 * @returns the cases in the order of their names.
 * @throws Error that says which folder or file is at fault: no folder, no pair in it, a page without its JSON,
 * a JSON that is none.
 */
export function pageFiles<T extends object>(folder: string, prefix = ''): PageFile<T>[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Error(`There is no folder ${folder}.`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
  const pages = files.filter((file) => file.endsWith('.html'));
  if (!pages.length) throw new Error(`There is no page (<case>.html) in ${folder}.`);
  return pages.map((file) => {
    const name = file.slice(0, -'.html'.length);
    return {
      name: `${prefix}${name}`,
      facts: factsOf<T>(folder, name),
      html: () => readFileSync(join(folder, file), 'utf8'),
    };
  });
}

function factsOf<T>(folder: string, name: string): T {
  const file = join(folder, `${name}.json`);
  if (!existsSync(file)) throw new Error(`${name}.html has no ${name}.json beside it.`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (error) {
    throw new Error(`${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

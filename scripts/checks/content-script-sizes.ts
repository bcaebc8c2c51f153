/** The budgets of what is put into Gmail and LinkedIn pages: into every one, and on request. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Check } from './check.ts';

/** Bytes of gzip for what stands in every page whose launcher is on. */
const CONTENT_SCRIPT_LIMIT = 15_000;
/** Bytes of gzip for a site's readers, which a page gets when the rep asks. */
const PAGE_SCRIPT_LIMIT = 40_000;

const BUDGETS: Record<string, number> = {
  'page-shell.js': CONTENT_SCRIPT_LIMIT,
  'gmail-page.js': PAGE_SCRIPT_LIMIT,
  'linkedin-page.js': PAGE_SCRIPT_LIMIT,
};

const FOLDERS = ['.output/chrome-mv3', '.output/firefox-mv3'];

export interface ScriptSize {
  file: string;
  minified: number;
  gzip: number;
  /** Bytes of gzip it may have. */
  limit: number;
}

/** @returns the size of every built script that runs in pages. */
export function contentScriptSizes(folders: string[] = FOLDERS): ScriptSize[] {
  return folders.flatMap((folder) =>
    Object.entries(BUDGETS).flatMap(([name, limit]) => {
      const file = `${folder}/${name}`;
      if (!existsSync(file)) return [];
      const content = readFileSync(file);
      return { file, minified: content.length, gzip: gzipSync(content, { level: 9 }).length, limit };
    }),
  );
}

/**
 * @param folders built packages; each must hold all of the scripts.
 */
export function sizesCheck(folders: string[] = FOLDERS): Check {
  return {
    name: 'scripts in pages within 15 and 40 kB',
    async run() {
      const sizes = contentScriptSizes(folders);
      const heavy = sizes.filter(({ gzip, limit }) => gzip > limit);
      const expected = folders.flatMap((folder) => Object.keys(BUDGETS).map((name) => `${folder}/${name}`));
      const missing = expected.filter((file) => !sizes.some((size) => size.file === file));
      const report = [
        ...missing.map((file) => `${file}: was not built`),
        ...heavy.map(({ file, gzip, limit }) => `${file}: ${gzip} bytes of gzip, above ${limit}`),
      ].join('\n');
      return { passed: sizes.length - heavy.length, failed: heavy.length + missing.length, report };
    },
  };
}

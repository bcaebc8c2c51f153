/** The budget of what is loaded into every Gmail and LinkedIn page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Check } from './check.ts';

/** Bytes of gzip for each content script. */
export const CONTENT_SCRIPT_LIMIT = 15_000;

const FOLDERS = ['.output/chrome-mv3/content-scripts', '.output/firefox-mv3/content-scripts'];

export interface ScriptSize {
  file: string;
  minified: number;
  gzip: number;
}

/** @returns the size of every built content script; stylesheets are no scripts. */
export function contentScriptSizes(folders: string[] = FOLDERS): ScriptSize[] {
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => {
        const content = readFileSync(`${folder}/${name}`);
        const file = `${folder}/${name}`;
        return { file, minified: content.length, gzip: gzipSync(content, { level: 9 }).length };
      }),
  );
}

export const sizesCheck: Check = {
  name: 'content scripts within 15 kB',
  async run() {
    const sizes = contentScriptSizes();
    const heavy = sizes.filter(({ gzip }) => gzip > CONTENT_SCRIPT_LIMIT);
    const nothing = sizes.length === 0 ? ['No content script was built.'] : [];
    const report = [...nothing, ...heavy.map(({ file, gzip }) => `${file}: ${gzip} bytes of gzip`)].join(
      '\n',
    );
    return { passed: sizes.length - heavy.length, failed: heavy.length + nothing.length, report };
  },
};

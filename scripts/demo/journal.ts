/** Tells the demo's steps as they happen and keeps what they leave behind. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export interface Journal {
  folder: string;
  /** Starts a numbered step. */
  step(title: string): void;
  /** What was read from a page, or written into one. */
  tell(verb: 'read' | 'wrote' | 'shows', what: string): void;
  keep(file: string, content: string | Buffer): void;
  picture(page: Page, name: string): Promise<void>;
}

/** @param folder is emptied first: a demo leaves what this run made and nothing older. */
export function startJournal(folder: string): Journal {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'screenshots'), { recursive: true });
  let steps = 0;
  return {
    folder,
    step(title) {
      steps += 1;
      console.log(`\n${steps}. ${title}`);
    },
    tell(verb, what) {
      console.log(what.replaceAll(/^/gm, '          ').replace(/^ {10}/, `   ${verb.padEnd(6)} `));
    },
    keep(file, content) {
      writeFileSync(join(folder, file), content);
    },
    async picture(page, name) {
      await page.screenshot({ path: join(folder, 'screenshots', `${name}.png`) });
    },
  };
}

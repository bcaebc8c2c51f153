/** Tells the demo's steps as they happen and keeps what they leave behind. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';

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
      const lines = what.split(/\r?\n/);
      for (const [at, line] of lines.entries()) {
        console.log(`   ${(at === 0 ? verb : '').padEnd(6)} ${line}`.trimEnd());
      }
    },
    keep(file, content) {
      writeFileSync(join(folder, file), content);
    },
    async picture(page, name) {
      await Promise.all(page.frames().map(drawn));
      await page.screenshot({ path: join(folder, 'screenshots', `${name}.png`) });
    },
  };
}

/** Resolves when a frame has drawn what it knows: two frames later. */
function drawn(frame: Frame): Promise<void> {
  return frame.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

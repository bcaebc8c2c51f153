/**
 * `npm start`: builds Doorstep and opens a browser with it.
 * - on the sample workspace, where a display is;
 * - `--demo`, or no display: a headless walk through the main job;
 * - `--live`: the real Gmail and LinkedIn, in a browser profile that is kept.
 */
import { parseArgs } from 'node:util';
import { obtainBrowser } from './browser/obtain-browser.ts';
import { runDemo } from './demo/demo.ts';
import { openLive } from './open/live.ts';
import { openWorkspace } from './open/workspace.ts';
import { runTool } from './run-tool.ts';

const EXTENSION = '.output/chrome-mv3';

const { values: asked } = parseArgs({
  options: { demo: { type: 'boolean', default: false }, live: { type: 'boolean', default: false } },
});

try {
  const browser = obtainBrowser(asked.live ? 'on its own' : 'driven');
  console.log(`Browser: ${browser.name} ${browser.full} (${browser.path})`);
  const build = await runTool('wxt/bin/wxt.mjs', ['build']);
  if (build.status !== 0) throw new Error(`The build failed:\n${build.output}`);

  if (asked.live) await openLive(browser, EXTENSION);
  else if (asked.demo || !hasDisplay()) await runDemo(browser, EXTENSION);
  else await openWorkspace(browser, EXTENSION);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Only Linux can be without one; over ssh it often is. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

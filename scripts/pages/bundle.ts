import { existsSync } from 'node:fs';
import { build } from 'vite';
import { runTool } from '../run-tool.ts';

/** One of our scripts with all it imports, to be run in a page; it puts what it offers on the page's global. */
export async function bundled(entry: string): Promise<string> {
  // The project's tsconfig rests on what WXT makes, which is not in the repository.
  if (!existsSync('.wxt/tsconfig.json')) await runTool('wxt/bin/wxt.mjs', ['prepare']);
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'ours' } },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled.`);
  return `${output.output[0].code}\nundefined;`;
}

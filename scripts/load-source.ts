import { join } from 'node:path';
import { runnerImport } from 'vite';

/**
 * Loads a module of the product into a script: its imports name no file endings, which Node alone cannot follow.
 * @param path from the project's folder, for example `lib/invitation/check-letter.ts`.
 */
export async function loadSource<Module>(path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(join(import.meta.dirname, '..', path), {
    configFile: false,
    logLevel: 'silent',
  });
  return module;
}

/** Mozilla's own linter on the Firefox build: what it calls an error would keep Doorstep out of the store. */
import { runTool } from '../run-tool.ts';
import { failure, PASSED, type Check } from './check.ts';

interface LinterReport {
  errors: { code: string; message: string; file?: string }[];
}

export const firefoxLintCheck: Check = {
  name: 'addons-linter on the Firefox build',
  async run() {
    const entry = 'addons-linter/bin/addons-linter';
    const { output } = await runTool(entry, ['--output', 'json', '.output/firefox-mv3']);
    const start = output.indexOf('{');
    if (start < 0) return failure(output);
    const { errors } = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)) as LinterReport;
    if (errors.length === 0) return PASSED;
    return failure(errors.map(({ code, message, file }) => `${file ?? ''} ${code}: ${message}`).join('\n'));
  },
};

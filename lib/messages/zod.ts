/**
 * The one door to zod. zod probes `new Function`, which the extension's CSP refuses and reports;
 * `jitless` must be set before the first schema is made, so everyone imports zod from here.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };

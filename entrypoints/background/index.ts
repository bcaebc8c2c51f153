import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../../lib/platform/start-background';

// Everything is registered in the worker's first tick: a woken worker hears only listeners that are there.
export default defineBackground(() => startBackground());

import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ProtocolMap } from './protocol';

/** The only door to the browser's messaging. Requests go through `ask` and `serve`, never through this. */
export const messenger = defineExtensionMessaging<ProtocolMap>();

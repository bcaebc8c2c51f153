/**
 * Checks of what the background tells a content script. Written by hand: a schema library would cost a
 * page more than all of Doorstep's readers. A test fails when an order has no check here.
 */
import type { PageOrders } from './protocol';

type Order = keyof PageOrders;
export type OrderData<K extends Order> = Parameters<PageOrders[K]>[0];

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isNothing = (value: unknown): value is undefined => value === undefined || value === null;

export const ORDER_CHECKS: { [K in Order]: (data: unknown) => data is OrderData<K> } = {
  pageRead: (data): data is OrderData<'pageRead'> =>
    isObject(data) && Array.isArray(data.ownAddresses) && data.ownAddresses.every(isText),
  composeFill: (data): data is OrderData<'composeFill'> =>
    isObject(data) && isText(data.to) && isText(data.subject) && isText(data.body),
  composeUndo: (data): data is OrderData<'composeUndo'> => isNothing(data),
  sidebarShow: (data): data is OrderData<'sidebarShow'> =>
    isObject(data) && (['toggle', 'close', 'save'] as unknown[]).includes(data.how),
  launcherRefresh: (data): data is OrderData<'launcherRefresh'> => isNothing(data),
};

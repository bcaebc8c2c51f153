/**
 * Checks of what the background tells the shell in a page. Written by hand: a schema library would cost a
 * page more than all of the shell. A test fails when an order has no check here.
 */
import type { PageOrders } from './protocol';

type Order = keyof PageOrders;
export type OrderData<K extends Order> = Parameters<PageOrders[K]>[0];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isNothing = (value: unknown): value is undefined => value === undefined || value === null;

export const ORDER_CHECKS: { [K in Order]: (data: unknown) => data is OrderData<K> } = {
  sidebarShow: (data): data is OrderData<'sidebarShow'> =>
    isObject(data) && (['toggle', 'close', 'save'] as unknown[]).includes(data.how),
  launcherRefresh: (data): data is OrderData<'launcherRefresh'> => isNothing(data),
  addressChanged: (data): data is OrderData<'addressChanged'> => isNothing(data),
  shellLeave: (data): data is OrderData<'shellLeave'> => isNothing(data),
};

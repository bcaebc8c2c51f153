// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute, PLAIN_PAGES, type Route } from '../../../components/dashboard/route';

describe('the dashboard address', () => {
  const routes: Route[] = [
    ...PLAIN_PAGES.map((page) => ({ page })),
    { page: 'person', id: '0190a000-0000-7000-8000-000000000001' },
    { page: 'company', id: '0190a000-0000-7000-8000-000000000002' },
  ];
  it.each(routes)('leads back to %o', (route) => {
    expect(parseRoute(hashOf(route))).toEqual(route);
  });

  it.each(['', '#', '#/', '#/nowhere', '#/people%20', '#/companies'])('leads to Today from %j', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'today' });
  });
});

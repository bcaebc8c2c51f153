import { expect, it } from 'vitest';
import { byDate, byUrgency, standing } from '../../lib/cadence/due-list';

const FRIDAY = '2026-05-22';

it('is not late on the weekend and the holiday after a Friday', () => {
  // Monday 25 May 2026 is given back for Buddha's Birthday in Korea.
  const states = ['2026-05-22', '2026-05-24', '2026-05-25'].map(
    (today) => standing(FRIDAY, today, 'KR').state,
  );
  expect(states).toEqual(['today', 'today', 'today']);
  expect(standing(FRIDAY, '2026-05-26', 'KR')).toEqual({ state: 'overdue', late: 1 });
});

it('counts how late it is in the days that the recipient works', () => {
  expect(standing(FRIDAY, '2026-05-28', 'KR').late).toBe(3);
  expect(standing(FRIDAY, '2026-05-28', null).late).toBe(4);
  expect(standing(FRIDAY, '2026-05-01', 'KR')).toEqual({ state: 'upcoming', late: 0 });
});

it('puts what is late and important first', () => {
  const items = [
    { id: 'C today', due: '2026-05-26', late: 0, tier: 'C' as const },
    { id: 'D three late', due: '2026-05-21', late: 3, tier: 'D' as const },
    { id: 'A today', due: '2026-05-26', late: 0, tier: 'A' as const },
    { id: 'B two late', due: '2026-05-22', late: 2, tier: 'B' as const },
  ];
  expect(items.toSorted(byUrgency).map(({ id }) => id)).toEqual([
    'B two late',
    'D three late',
    'A today',
    'C today',
  ]);
});

it('puts the earlier date first among what is to come, then the more important', () => {
  const items = [
    { id: 'B Friday', due: FRIDAY, late: 0, tier: 'B' as const },
    { id: 'A Friday', due: FRIDAY, late: 0, tier: 'A' as const },
    { id: 'D Thursday', due: '2026-05-21', late: 0, tier: 'D' as const },
  ];
  expect(items.toSorted(byDate).map(({ id }) => id)).toEqual(['D Thursday', 'A Friday', 'B Friday']);
});

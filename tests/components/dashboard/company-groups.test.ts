import { describe, expect, it } from 'vitest';
import { groupByCompany, lateness } from '../../../components/dashboard/today/company-groups';
import type { DueItem } from '../../../lib/messages/views';
import { personRow } from './answers';

function due(index: number, companyId: string | null, late: number): DueItem {
  return {
    person: personRow(index, { companyId, company: companyId ?? '' }),
    step: {
      n: 1,
      due: '2026-05-12',
      channel: 'email',
      contactFunction: 'advance',
      status: 'planned',
      reason: { rule: 'outreach', params: {} },
      note: '',
    },
    planId: `plan-${index}`,
    state: late > 0 ? 'overdue' : 'today',
    late,
  };
}

describe("the day's list", () => {
  it('puts the company that has waited longest first, and within it the longest-waiting person', () => {
    const groups = groupByCompany([
      due(2, 'harbour', 2),
      due(1, 'north', 0),
      due(3, 'north', 5),
      due(4, 'harbour', 3),
    ]);
    expect(groups.map((group) => group.companyId)).toEqual(['north', 'harbour']);
    expect(groups.map((group) => group.items.map((item) => item.late))).toEqual([
      [5, 0],
      [3, 2],
    ]);
  });

  it('keeps the order given among equally late companies: it knows the customer tier', () => {
    const groups = groupByCompany([due(1, 'tier-a', 0), due(2, 'tier-b', 0), due(3, 'tier-a', 0)]);
    expect(groups.map((group) => group.companyId)).toEqual(['tier-a', 'tier-b']);
    expect(groups[0]?.items).toHaveLength(2);
  });

  it('keeps people without a company together', () => {
    expect(groupByCompany([due(1, null, 0), due(2, null, 1)])).toHaveLength(1);
  });

  it.each([
    [0, 'due'],
    [1, 'late'],
    [2, 'late'],
    [3, 'very_late'],
    [9, 'very_late'],
    [10, 'decide'],
  ])('calls %i business days late %s', (late, word) => {
    expect(lateness(due(1, null, late))).toBe(word);
  });
});

import type { DueItem } from '../../../lib/messages/views';

/** The due steps of one company's people. */
export interface CompanyGroup {
  key: string;
  companyId: string | null;
  /** '' for people without a company. */
  company: string;
  items: DueItem[];
}

/**
 * Groups due steps by company (CADENCE §8: the day's list is grouped by account). The latest step decides
 * where a company stands; where two are equally late, the order given (lateness × tier) stands.
 */
export function groupByCompany(items: readonly DueItem[]): CompanyGroup[] {
  const groups = new Map<string, CompanyGroup>();
  for (const item of items) {
    const { companyId, company } = item.person;
    const key = companyId ?? `name:${company}`;
    const group = groups.get(key) ?? { key, companyId, company, items: [] };
    groups.set(key, group);
    group.items.push(item);
  }
  const worst = (group: CompanyGroup) => Math.max(...group.items.map((item) => item.late));
  const sorted = [...groups.values()];
  for (const group of sorted) group.items.sort((a, b) => b.late - a.late);
  return sorted.sort((a, b) => worst(b) - worst(a));
}

/** From how many business days late on a step looks worse; CADENCE §8: +1 yellow, +3 red, +10 decide. */
export function lateness(item: DueItem): 'due' | 'late' | 'very_late' | 'decide' {
  if (item.late >= 10) return 'decide';
  if (item.late >= 3) return 'very_late';
  return item.state === 'overdue' ? 'late' : 'due';
}

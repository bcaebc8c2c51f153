import { useEffect, useRef, useState } from 'react';
import { BUYING_ROLES, type BuyingRole } from '../../../lib/chain/role-tag';
import { useApp } from '../../app/app-context';
import { SearchField } from '../../ui/search-field';
import { Select } from '../../ui/select';
import { ToggleChip } from '../../ui/toggle-chip';
import { usePeopleView } from './people-view';

/** Long enough to skip the letters of one keystroke burst, short enough to feel like none. */
const SEARCH_PAUSE_MS = 60;

/** Search, role and due; what is typed finds people while it is typed. */
export function PeopleToolbar({
  onIntoList,
  onOpenFirst,
}: {
  /** Arrow down in the search line. */
  onIntoList: () => void;
  /** Enter in the search line. */
  onOpenFirst: () => void;
}) {
  const { t } = useApp();
  const { query, setFilter, searchCalls } = usePeopleView();
  const { filter } = query;
  const [text, setText] = useState(filter.query);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (searchCalls === 0) return;
    input.current?.focus();
    input.current?.select();
  }, [searchCalls]);

  // A filter that was emptied elsewhere empties the line too.
  const applied = useRef(filter.query);
  useEffect(() => {
    if (filter.query !== applied.current) setText(filter.query);
    applied.current = filter.query;
  }, [filter.query]);

  useEffect(() => {
    if (text === filter.query) return undefined;
    const timer = setTimeout(() => {
      applied.current = text;
      setFilter({ ...filter, query: text });
    }, SEARCH_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, filter, setFilter]);

  return (
    <div role="search" className="flex flex-wrap items-center gap-2">
      <div className="flex max-w-96 min-w-56 flex-1">
        <SearchField
          label={t('people.search')}
          clearLabel={t('people.search_clear')}
          placeholder={t('people.search_hint')}
          value={text}
          onChange={setText}
          onSubmit={onOpenFirst}
          onArrowDown={onIntoList}
          inputRef={input}
          inputTestId="people-search"
        />
      </div>
      <div className="w-40">
        <Select<BuyingRole | 'any'>
          label={t('people.filter_role')}
          hideLabel
          value={filter.role ?? 'any'}
          onChange={(role) => setFilter({ ...filter, role: role === 'any' ? null : role })}
          options={[
            { value: 'any', label: t('people.any_role') },
            ...BUYING_ROLES.map((role) => ({ value: role, label: t(`role.${role}`) })),
          ]}
          data-testid="people-role"
        />
      </div>
      <ToggleChip
        label={t('people.filter_due')}
        isSelected={filter.due}
        onChange={(due) => setFilter({ ...filter, due })}
        data-testid="people-due"
      />
    </div>
  );
}

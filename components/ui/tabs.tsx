import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';

export interface TabItem {
  id: string;
  label: string;
  content: ReactNode;
}

/** Tabs under one heading; arrow keys move, the panel scrolls by itself. */
export function Tabs({
  label,
  items,
  selected,
  onSelect,
}: {
  label: string;
  items: TabItem[];
  selected: string;
  onSelect: (id: string) => void;
}) {
  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(String(key))}
      className="flex min-h-0 flex-1 flex-col"
    >
      <TabList aria-label={label} className="flex shrink-0 gap-1 border-b border-line bg-surface px-2">
        {items.map((item) => (
          <Tab
            key={item.id}
            id={item.id}
            data-testid={`tab-${item.id}`}
            className="-mb-px flex min-h-9 flex-1 items-center justify-center border-b-2 border-transparent px-1 text-base whitespace-nowrap text-ink-soft transition-colors hover:text-ink selected:border-accent selected:font-medium selected:text-ink"
          >
            {item.label}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        // `relative` keeps what is hidden in it for screen readers from making the whole page scroll.
        <TabPanel
          key={item.id}
          id={item.id}
          className="relative min-h-0 flex-1 overflow-y-auto outline-offset-[-2px]"
        >
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

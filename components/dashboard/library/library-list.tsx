import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { LibraryItem, LibraryKind } from '../../../lib/library/library-item';
import type { LibraryView } from '../../../lib/messages/views';
import type { RecordId } from '../../../lib/records/record';
import { useApp } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';

/** The texts by kind; arrow keys move, Enter opens one in the editor. */
export function LibraryList({
  groups,
  customers,
  chosen,
  onChoose,
  onShowAll,
  manyLanguages,
}: {
  groups: readonly { kind: LibraryKind; items: LibraryItem[] }[];
  customers: LibraryView['customers'];
  chosen: RecordId | null;
  onChoose: (id: RecordId) => void;
  onShowAll: () => void;
  /** Each text says which language it is in. */
  manyLanguages: boolean;
}) {
  const { t, number } = useApp();
  if (groups.length === 0) {
    return (
      <div className="flex flex-col items-start gap-2 px-1 py-3 text-base text-ink-soft">
        <span>{t('library.none')}</span>
        <Button size="small" onPress={onShowAll}>
          {t('library.none_clear')}
        </Button>
      </div>
    );
  }
  return (
    <ListBox
      aria-label={t('library.list')}
      selectionMode="single"
      selectedKeys={chosen ? [chosen] : []}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : [...keys];
        // Pressing the chosen one again keeps it.
        if (id !== undefined) onChoose(String(id));
      }}
      className="flex flex-col gap-4 outline-none min-[720px]:max-h-[calc(100vh-11rem)] min-[720px]:overflow-y-auto min-[720px]:pr-1"
      data-testid="library-list"
    >
      {groups.map(({ kind, items }) => (
        <ListBoxSection key={kind} id={kind} className="flex flex-col gap-1">
          <Header className="flex items-baseline gap-2 px-1 pb-1 text-sm font-semibold">
            {t(`library.kind.${kind}`)}
            <span className="font-normal text-ink-faint tabular-nums">{number(items.length)}</span>
          </Header>
          {items.map((item) => (
            <ListBoxItem
              key={item.id}
              id={item.id}
              textValue={item.text}
              data-testid="library-item"
              className="flex cursor-pointer flex-col gap-1 rounded-md border border-line bg-surface px-3 py-2 outline-offset-[-2px] transition-colors hover:border-line-strong selected:border-accent selected:bg-accent-soft data-focus-visible:outline-2 data-focus-visible:outline-accent"
            >
              <span lang={item.language} className="line-clamp-2 text-base whitespace-pre-line">
                {item.text}
              </span>
              <ItemFacts
                item={item}
                customer={customers.find(({ id }) => id === item.companyId)?.name}
                withLanguage={manyLanguages}
              />
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

/** What a text is for, in a line beneath it. */
function ItemFacts({
  item,
  customer,
  withLanguage,
}: {
  item: LibraryItem;
  customer: string | undefined;
  withLanguage: boolean;
}) {
  const { t, list } = useApp();
  const { benefitType, slot, roles, topic, language, sample } = item;
  const said = [
    topic,
    roles.length > 0 ? list(roles.map((role) => t(`library.role.${role}`))) : '',
    customer ? t('library.customer_only', { name: customer }) : '',
  ].filter(Boolean);
  return (
    <span className="flex flex-wrap items-center gap-x-1.5 gap-y-1 text-xs text-ink-soft">
      {benefitType && <Badge tone="accent">{t(`library.type.${benefitType}`)}</Badge>}
      {slot && <Badge tone="accent">{t(`library.slot.${slot}`)}</Badge>}
      {withLanguage && <Badge>{t(`language.${language}`)}</Badge>}
      {sample && <Badge>{t('people.sample')}</Badge>}
      {said.length > 0 && <span className="min-w-0">{said.join(' · ')}</span>}
    </span>
  );
}

import { LibraryBig } from 'lucide-react';
import { useState } from 'react';
import type { LibraryContent } from '../../../lib/library/library-content';
import {
  braggingLanguages,
  findItems,
  NO_ITEM_FILTER,
  type ItemFilter,
} from '../../../lib/library/find-items';
import type { LibraryKind } from '../../../lib/library/library-item';
import type { RecordId } from '../../../lib/records/record';
import { useApp } from '../../app/app-context';
import { ProblemNotice } from '../../app/problem-notice';
import { useAnswer } from '../../app/use-answer';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { EmptyState } from '../../ui/empty-state';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { PageFrame } from '../page-frame';
import { SamplesButton } from '../samples-button';
import { ItemEditor } from './item-editor';
import { LibraryActions } from './library-actions';
import { LibraryFilters } from './library-filters';
import { LibraryList } from './library-list';

/** What stands in the editor: an item on record, or one that is being written. */
export type Choice = { id: RecordId } | { fresh: LibraryKind };

/** The rep's own texts: a list on the left, one of them on the right. */
export function LibraryPage() {
  const { t, language } = useApp();
  const library = useAnswer('listLibrary', undefined, ['libraryItems', 'companies']);
  const [filter, setFilter] = useState<ItemFilter>(NO_ITEM_FILTER);
  const [choice, setChoice] = useState<Choice | null>(null);

  // The rep's own language first; within one, the newest change.
  const items = (library.value?.items ?? []).toSorted(
    (a, b) => Number(b.language === language) - Number(a.language === language),
  );
  const found = findItems(items, filter);
  const chosen = choice && 'id' in choice ? items.find(({ id }) => id === choice.id) : undefined;
  const fresh = choice && 'fresh' in choice ? choice.fresh : null;
  const blank = (kind: LibraryKind): LibraryContent => ({
    kind,
    language: filter.language ?? items[0]?.language ?? language,
    text: '',
    topic: '',
    benefitType: kind === 'benefit' ? (filter.benefitType ?? 'product') : null,
    proof: '',
    roles: [],
    slot: kind === 'phrase' ? 'opening' : null,
    companyId: null,
  });

  return (
    <PageFrame
      title={t('dashboard.nav.library')}
      lead={t('library.lead')}
      actions={<LibraryActions items={items} onNew={(kind) => setChoice({ fresh: kind })} />}
      wide
    >
      {library.problem && <ProblemNotice problem={library.problem} onRetry={library.reload} />}
      {!library.value && library.loading && <Skeleton lines={8} label={t('state.loading')} />}
      {library.value && items.length === 0 && !fresh && (
        <EmptyState
          icon={<LibraryBig size={20} />}
          title={t('library.empty.title')}
          action={
            <div className="flex flex-col gap-2">
              <Button
                look="primary"
                data-testid="library-start"
                onPress={() => setChoice({ fresh: 'benefit' })}
              >
                {t('library.empty.start')}
              </Button>
              <SamplesButton />
            </div>
          }
        >
          {t('library.empty.text')}
        </EmptyState>
      )}
      {library.value && (items.length > 0 || fresh) && (
        <>
          {braggingLanguages(items).map((one) => (
            <Notice key={one} testId="library-bragging">
              {t('library.enterprise_only', { language: t(`language.${one}`) })}
            </Notice>
          ))}
          {items.length > 0 && <LibraryFilters filter={filter} onChange={setFilter} items={items} />}
          <div
            className={classNames(
              'grid items-start gap-5',
              items.length > 0
                ? 'min-[720px]:grid-cols-[minmax(13rem,2fr)_minmax(0,3fr)]'
                : 'w-full max-w-3xl',
            )}
          >
            {items.length > 0 && (
              <LibraryList
                groups={found}
                customers={library.value.customers}
                chosen={chosen?.id ?? null}
                onChoose={(id) => setChoice({ id })}
                onShowAll={() => setFilter(NO_ITEM_FILTER)}
                manyLanguages={
                  filter.language === null && new Set(items.map((item) => item.language)).size > 1
                }
              />
            )}
            <ItemEditor
              key={chosen?.id ?? fresh ?? ''}
              item={chosen ?? null}
              blank={fresh ? blank(fresh) : null}
              customers={library.value.customers}
              onSaved={(id) => setChoice({ id })}
              onClose={() => setChoice(null)}
            />
          </div>
        </>
      )}
    </PageFrame>
  );
}

import { Download } from 'lucide-react';
import { useState } from 'react';
import type { ExportShape } from '../../../lib/messages/schemas';
import { useApp } from '../../app/app-context';
import { ProblemNotice } from '../../app/problem-notice';
import { useAnswer } from '../../app/use-answer';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Progress } from '../../ui/progress';
import { ChoiceCards } from '../../ui/choice-cards';
import { PageFrame } from '../page-frame';
import { isOpenFilter, usePeopleView } from '../people/people-view';
import { countSelected } from '../people/selection';
import { useExport, type ExportScope } from './use-export';

const SHAPES: ExportShape[] = ['doorstep', 'hubspot', 'salesforce', 'pipedrive', 'google', 'outlook'];
type ScopeName = 'everyone' | 'selection' | 'filter';

/** Contacts as a CSV file, in the shape that another program takes. */
export function ExportPage() {
  const { t, number } = useApp();
  const about = useAnswer('aboutData', undefined, ['people']);
  const { query, selection } = usePeopleView();
  const found = useAnswer(
    'listPeople',
    isOpenFilter(query.filter) ? null : { ...query, offset: 0, limit: 1 },
    ['people', 'companies', 'roleTags', 'cadencePlans'],
  );
  const { state, start, cancel } = useExport();
  const [shape, setShape] = useState<ExportShape>('doorstep');

  const everyone = (about.value?.people ?? 0) - (about.value?.samples ?? 0);
  const filtered = found.value?.total ?? 0;
  const inList = isOpenFilter(query.filter) ? (about.value?.people ?? 0) : filtered;
  const selected = countSelected(selection, inList);
  const [wish, setWish] = useState<ScopeName | null>(null);
  const offered: ScopeName[] = [
    'everyone',
    ...(selected > 0 ? (['selection'] as const) : []),
    ...(isOpenFilter(query.filter) ? [] : (['filter'] as const)),
  ];
  // Whoever comes here from a selection means the selection.
  const scope = wish && offered.includes(wish) ? wish : selected > 0 ? 'selection' : 'everyone';

  const scopeOf = (name: ScopeName): ExportScope => {
    if (name === 'everyone') return { kind: 'everyone' };
    if (name === 'filter') return { kind: 'filter', filter: query.filter, except: new Set() };
    if (selection.kind === 'some') return { kind: 'named', ids: [...selection.ids] };
    if (isOpenFilter(query.filter) && selection.except.size === 0) return { kind: 'everyone' };
    return { kind: 'filter', filter: query.filter, except: selection.except };
  };
  const counts = { everyone, selection: selected, filter: filtered };
  const target = counts[scope];

  return (
    <PageFrame title={t('dashboard.nav.export')} lead={t('export.lead')} wide>
      <ChoiceCards
        label={t('export.shape')}
        value={shape}
        onChange={setShape}
        columns="grid-cols-2 min-[900px]:grid-cols-3"
        options={SHAPES.map((id) => ({
          value: id,
          title: t(`export.${id}.title`),
          text: t(`export.${id}.text`),
          testId: `export-shape-${id}`,
        }))}
      />
      <ChoiceCards
        label={t('export.scope')}
        value={scope}
        onChange={setWish}
        columns="grid-cols-[repeat(auto-fill,minmax(11rem,1fr))]"
        options={offered.map((name) => ({
          value: name,
          title: t(`export.scope.${name}`),
          text: t('people.count', { count: counts[name] }),
          testId: `export-scope-${name}`,
        }))}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button
          look="primary"
          icon={<Download aria-hidden size={15} />}
          isDisabled={state.step === 'writing' || target === 0}
          data-testid="export-download"
          onPress={() => start(shape, scopeOf(scope))}
        >
          {t('export.download')}
        </Button>
        {state.step === 'writing' && (
          <>
            <Progress label={t('export.writing')} done={state.rows} of={target} />
            <span className="text-base text-ink-soft tabular-nums" role="status">
              {t('export.progress', { rows: number(state.rows) })}
            </span>
            <Button look="quiet" size="small" onPress={cancel}>
              {t('action.cancel')}
            </Button>
          </>
        )}
        {state.step !== 'writing' && (
          <span className="text-sm text-ink-soft">{t('export.samples_never')}</span>
        )}
      </div>
      {state.step === 'done' && (
        <Notice tone={state.rows > 0 ? 'good' : 'info'} testId="export-result">
          {state.rows > 0 ? t('export.done', { count: state.rows, name: state.name }) : t('export.nobody')}
        </Notice>
      )}
      {state.step === 'failed' && (
        <ProblemNotice problem={state.problem} onRetry={() => start(shape, scopeOf(scope))} />
      )}
      {about.value && everyone === 0 && state.step === 'idle' && <Notice>{t('export.empty')}</Notice>}
    </PageFrame>
  );
}

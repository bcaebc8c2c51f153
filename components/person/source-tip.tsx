import type { Origin } from '../../lib/records/record';
import { useApp } from '../app/app-context';
import { InfoTip } from '../ui/info-tip';

/** Where a value came from, in words. */
export function SourceTip({ label, origin }: { label: string; origin: Origin }) {
  const app = useApp();
  const { t } = app;
  const date = app.moment(origin.at);
  const text =
    origin.kind === 'captured'
      ? t('source.captured', {
          date,
          page: t(`page.${origin.page}`),
          layer: t(`layer.${origin.layer}`),
          selector: origin.selector,
        })
      : t(`source.${origin.kind}_on`, { date });
  return <InfoTip label={t('source.of', { field: label })}>{text}</InfoTip>;
}

import type { CapturedField } from '../../lib/people/capture';
import { useApp } from '../app/app-context';
import { InfoTip } from '../ui/info-tip';

/** How a value on the page was read, before it is saved. */
export function ReadTip({ label, read }: { label: string; read: CapturedField }) {
  const { t } = useApp();
  return (
    <InfoTip label={t('source.of', { field: label })}>
      {t('source.read', { layer: t(`layer.${read.layer}`), selector: read.selector })}
    </InfoTip>
  );
}

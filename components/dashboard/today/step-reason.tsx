import type { DueReason } from '../../../lib/cadence/plan';
import { useApp } from '../../app/app-context';

/** Why a date was set, in the rep's words; days inside it are written as the language writes them. */
export function StepReason({ reason }: { reason: DueReason }) {
  const { tData, day } = useApp();
  const values = Object.fromEntries(
    Object.entries(reason.params).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value,
    ]),
  );
  return <>{tData(`cadence.reason.${reason.rule}`, values)}</>;
}

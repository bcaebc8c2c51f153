import type { DueReason } from '../../../lib/cadence/plan';
import { useApp } from '../../app/app-context';
import { reasonWords } from '../../follow-up/reason-words';

/** Why a date was set, in the rep's words. */
export function StepReason({ reason }: { reason: DueReason }) {
  return <>{reasonWords(reason, useApp())}</>;
}

import type { LampName } from '../../lib/invitation/check-letter';
import type { TextKind } from '../../lib/invitation/draft';
import { LampLine } from './check/lamp-line';
import { Lamps } from './check/lamps';
import { HandOverBar } from './hand-over/hand-over-bar';
import type { HandOver } from './hand-over/use-hand-over';
import { needsOf } from './kind-needs';
import type { FieldName } from './use-field-focus';
import type { CheckedLetter } from './use-letter-check';
import type { Pointing } from './use-pointing';

/** Stays at the foot: what the letter says, and its ways out. */
export function StudioBar({
  kind,
  checked,
  isStale,
  pointing,
  onField,
  hasAddress,
  canTakeBack,
  isDisabled,
  hand,
}: {
  kind: TextKind;
  checked: CheckedLetter | null;
  /** The check is of an older text. */
  isStale: boolean;
  pointing: Pointing;
  onField: (name: FieldName) => void;
  hasAddress: boolean;
  canTakeBack: boolean;
  isDisabled: boolean;
  hand: HandOver;
}) {
  const { lamp, pressLamp, closeLamp } = pointing;
  const field = lamp && fieldFor(lamp, kind);
  return (
    <div
      data-sticky-bar
      className="sticky bottom-0 grid grid-cols-[minmax(0,1fr)] gap-x-5 gap-y-1.5 border-t border-line bg-surface px-3 py-2.5 @min-[720px]:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] @min-[720px]:rounded-b-lg @min-[720px]:px-4"
    >
      <div className="flex flex-col gap-1.5">
        {lamp && checked && (
          <LampLine
            name={lamp}
            lamp={checked.lamps[lamp]}
            onFill={field ? () => onField(field) : undefined}
            onClose={closeLamp}
          />
        )}
        <Lamps lamps={checked?.lamps ?? null} isStale={isStale} open={lamp} onPress={pressLamp} />
      </div>
      <div className="flex flex-col gap-1.5">
        <HandOverBar
          kind={kind}
          hasAddress={hasAddress}
          canTakeBack={canTakeBack}
          isDisabled={isDisabled}
          hand={hand}
        />
      </div>
    </div>
  );
}

/** The field that a dark lamp asks for; null where this kind of text has none. */
function fieldFor(lamp: LampName, kind: TextKind): FieldName | null {
  if (lamp !== 'ask') return lamp;
  const needs = needsOf(kind);
  if (needs.slots) return 'ask';
  return needs.appointment ? 'appointment' : null;
}

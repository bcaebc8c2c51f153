import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components';

/** ‹ 2/4 ›: one of several, round and round; by the arrow keys too. */
export function Flipper({
  label,
  previous,
  next,
  position,
  count,
  keys,
  onFlip,
  'data-testid': testId,
}: {
  /** What is flipped through. */
  label: string;
  /** Names of the two buttons. */
  previous: string;
  next: string;
  /** From 0. */
  position: number;
  count: number;
  /** Keys that do the same elsewhere, as `aria-keyshortcuts` writes them. */
  keys?: string;
  onFlip: (by: 1 | -1) => void;
  'data-testid'?: string;
}) {
  const side = (by: 1 | -1, name: string) => (
    <Button
      aria-label={name}
      isDisabled={count < 2}
      data-testid={testId && `${testId}-${by > 0 ? 'next' : 'previous'}`}
      onPress={() => onFlip(by)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') onFlip(1);
        else if (event.key === 'ArrowLeft') onFlip(-1);
        else event.continuePropagation();
      }}
      className="inline-flex size-6 items-center justify-center rounded-sm text-ink-soft hover:bg-sunken hover:text-ink disabled:opacity-40"
    >
      {by > 0 ? <ChevronRight aria-hidden size={15} /> : <ChevronLeft aria-hidden size={15} />}
    </Button>
  );
  return (
    <div role="group" aria-label={label} aria-keyshortcuts={keys} className="inline-flex items-center">
      {side(-1, previous)}
      <span
        aria-live="polite"
        className="min-w-7 text-center text-xs text-ink-soft tabular-nums"
        data-testid={testId && `${testId}-position`}
      >
        {position + 1}/{count}
      </span>
      {side(1, next)}
    </div>
  );
}

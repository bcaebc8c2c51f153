import { useCallback, type RefObject } from 'react';

/** Fields that can be gone to: they carry `data-field`. */
export type FieldName =
  'purpose' | 'process' | 'benefit' | 'ask' | 'reason' | 'reason-type' | 'appointment' | 'variables';

/**
 * Going to a field from elsewhere in the studio.
 * @returns `focusField` also finds a field that is drawn only after this turn; `isBusy` is true while the rep is at
 * work in the studio: then nothing on screen is replaced from outside.
 */
export function useFieldFocus(root: RefObject<HTMLElement | null>): {
  focusField: (name: FieldName) => void;
  isBusy: () => boolean;
} {
  const focusField = useCallback(
    (name: FieldName) => {
      requestAnimationFrame(() => {
        const field = root.current?.querySelector(`[data-field="${name}"]`);
        const target = field?.querySelector<HTMLElement>('textarea, input, button[data-testid]');
        target?.focus();
        field?.scrollIntoView?.({ block: 'nearest' });
      });
    },
    [root],
  );
  const isBusy = useCallback(
    () => document.hasFocus() && (root.current?.contains(document.activeElement) ?? false),
    [root],
  );
  return { focusField, isBusy };
}

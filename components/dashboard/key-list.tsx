import { Fragment } from 'react';

/** Keys beside what they do. */
export function KeyList({ keys }: { keys: readonly (readonly [readonly string[], string])[] }) {
  return (
    <dl className="grid grid-cols-[max-content_1fr] items-center gap-x-5 gap-y-2">
      {keys.map(([caps, what]) => (
        <Fragment key={caps.join('+')}>
          <dt>
            <KeyCaps caps={caps} />
          </dt>
          <dd className="text-base text-ink-soft">{what}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** Keys pressed together, drawn as on a keyboard; ⌘ for Ctrl where that is what people press. */
export function KeyCaps({ caps }: { caps: readonly string[] }) {
  return (
    <span className="inline-flex items-center gap-1">
      {caps.map((cap) => (
        <kbd
          key={cap}
          className="inline-flex min-h-6 min-w-6 items-center justify-center rounded-sm border border-line-strong/50 bg-sunken px-1.5 font-sans text-sm text-ink"
        >
          {isApple() ? (APPLE_CAPS[cap] ?? cap) : cap}
        </kbd>
      ))}
    </span>
  );
}

const APPLE_CAPS: Record<string, string> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' };

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

import { useEffect, useRef } from 'react';

const TYPED_INTO =
  'input:not([type="checkbox"]), textarea, select, [contenteditable], [role="listbox"], [role="menu"]';

/** Keys inside the sidebar; none while the rep types. */
export function useSidebarKeys(keys: {
  move: (by: number) => void;
  help: () => void;
  back: () => void;
}): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.defaultPrevented || target.closest(TYPED_INTO)) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'n') latest.current.move(1);
      else if (event.key === 'p') latest.current.move(-1);
      else if (event.key === '?') latest.current.help();
      else if (event.key === 'b') latest.current.back();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

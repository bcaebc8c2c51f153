import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { X } from 'lucide-react';
import { Button, IconButton } from './button';

export interface ToastMessage {
  text: string;
  tone?: 'plain' | 'bad';
  action?: { label: string; run: () => void };
}

const ToastContext = createContext<(message: ToastMessage) => void>(() => {});

/** How long a message stays; WCAG 2.2.1 is kept because it waits while pointed at or focused. */
const STAY_MS = 8_000;

/** Holds one short message at a time at the bottom of the surface. */
export function ToastProvider({ closeLabel, children }: { closeLabel: string; children: ReactNode }) {
  const [toast, setToast] = useState<(ToastMessage & { key: number }) | null>(null);
  const nextKey = useRef(0);
  const held = useRef(false);

  const show = useCallback((message: ToastMessage) => {
    nextKey.current += 1;
    setToast({ ...message, key: nextKey.current });
  }, []);

  useEffect(() => {
    if (!toast) return undefined;
    const timer = setInterval(() => {
      if (!held.current) setToast(null);
    }, STAY_MS);
    return () => clearInterval(timer);
  }, [toast]);

  return (
    <ToastContext.Provider value={show}>
      {children}
      <div
        aria-live="polite"
        className="pointer-events-none fixed inset-x-0 bottom-(--toast-bottom) z-50 flex justify-center px-3"
      >
        {toast && (
          <div
            key={toast.key}
            role={toast.tone === 'bad' ? 'alert' : undefined}
            data-testid="toast"
            className="pointer-events-auto flex max-w-full items-center gap-2 rounded-lg bg-inverse py-1.5 pr-1.5 pl-3 text-base text-on-inverse shadow-pop [--color-accent-soft:var(--color-inverse-soft)] [--color-accent:var(--color-inverse-accent)] [--color-ink-soft:var(--color-on-inverse)] [--color-ink:var(--color-on-inverse)] [--color-sunken:var(--color-inverse-soft)]"
            onPointerEnter={() => (held.current = true)}
            onPointerLeave={() => (held.current = false)}
            onFocus={() => (held.current = true)}
            onBlur={() => (held.current = false)}
          >
            <span className="min-w-0 py-1">{toast.text}</span>
            {toast.action && (
              <Button
                look="accent"
                size="small"
                data-testid="toast-action"
                onPress={() => {
                  toast.action?.run();
                  setToast(null);
                }}
              >
                {toast.action.label}
              </Button>
            )}
            <IconButton label={closeLabel} icon={<X size={14} />} onPress={() => setToast(null)} />
          </div>
        )}
      </div>
    </ToastContext.Provider>
  );
}

/** @returns a function that shows a short message. */
export function useToast(): (message: ToastMessage) => void {
  return useContext(ToastContext);
}
